/**
 * Dutch writes compounds as one word (zorgcoördinatoroverleg), and which ones is up to the writer. Split into words that
 * are known by themselves, both sides of a comparison can meet: no npm package does this for Dutch.
 */

/** Words that stand by themselves somewhere, in any form. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Whether another form of the word stands there: "wisselingen" by "wisselen". */
  hasForm(word: string): boolean;
}

/** Longer is no word, and more parts no word that staff write: without a limit the ways to split grow past counting. */
const LONGEST = 45;
const MOST_PARTS = 3;
const SHORTEST_PART = 4;
const SHORT_PARTS: ReadonlySet<string> = new Set([
  'les',
  'dag',
  'lob',
  'pro',
  'opp',
  'iop',
  'tlv',
  'rto',
  'ict',
  'vmbo',
]);
const LINKS = ['', 's', 'en', 'e', 'n'];

/**
 * The parts of a compound, or undefined when it is none: every part must be in `known`, with a linking -s-, -en- or -e-
 * in between. The longest last part wins, since that is the word's head.
 */
export function splitCompound(word: string, known: Vocabulary): readonly string[] | undefined {
  if (word.length < 7 || word.length > LONGEST) return undefined;
  return split(word, known, MOST_PARTS);
}

function split(word: string, known: Vocabulary, most: number): readonly string[] | undefined {
  if (most < 2) return undefined;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const head = partsOfHead(word.slice(0, cut), known, most - 1);
    const tail = word.slice(cut);
    if (head && longEnough(tail) && (known.has(tail) || known.hasForm(tail))) return [...head, tail];
  }
  return undefined;
}

/** The first part or parts. Looked at first, and only as written: few beginnings of a word are words. */
function partsOfHead(head: string, known: Vocabulary, most: number): readonly string[] | undefined {
  for (const link of LINKS) {
    if (!head.endsWith(link)) continue;
    const bare = head.slice(0, head.length - link.length);
    if (longEnough(bare) && known.has(bare)) return [bare];
  }
  return head.length < 7 ? undefined : split(head, known, most);
}

const longEnough = (part: string): boolean => part.length >= SHORTEST_PART || SHORT_PARTS.has(part);
