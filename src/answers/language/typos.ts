/**
 * Words as people mistype them. Candidates are looked up by first letter and length, which costs nothing to build and is
 * fast enough: only words that nobody knows come here.
 */
export interface Speller {
  /** The known word that was most probably meant, if one is close enough. */
  correct(word: string): string | undefined;
  /** The name of the school's own that is one letter away, for a long word: "ondersteuningcoordinator". */
  nameFor(word: string): string | undefined;
  /** The known word of which this is the beginning ("aandachtsfunc", "indiv"). */
  complete(word: string): string | undefined;
}

const LONG_WORD = 8;
const SHORTEST = 5;
/** A word this short has too many neighbours: only the school's own names are near enough to be meant. */
const SHORT = 5;
/** Only words of the school itself are completed. */
const MIN_COMPLETED = 50;

/**
 * @param ranked known words with how well they fit this school; among equally near ones the highest rank wins
 * @param ranks from which rank on a word is a name of the school's own, and that of words no school document has
 */
export function createSpeller(
  ranked: ReadonlyMap<string, number>,
  ranks: { readonly name: number; readonly lexicon: number },
): Speller {
  const buckets = new Map<string, string[]>();
  for (const word of ranked.keys()) {
    if (word.length < SHORTEST - 1) continue;
    const key = bucketKey(word.charAt(0), word.length);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(word);
    else buckets.set(key, [word]);
  }
  const cache = new Map<string, string | undefined>();
  const correct = (word: string): string | undefined => {
    if (word.length < SHORTEST) return undefined;
    const reach = word.length > SHORT ? 2 : 1;
    let best: { word: string; distance: number; rank: number } | undefined;
    for (const first of new Set([word.charAt(0), word.charAt(1)])) {
      for (let length = word.length - reach; length <= word.length + reach; length++) {
        for (const candidate of buckets.get(bucketKey(first, length)) ?? []) {
          const distance = editDistance(word, candidate, reach);
          const rank = ranked.get(candidate) ?? 0;
          if (distance > reach || !isNear(word, candidate, distance, rank)) continue;
          if (!best || distance < best.distance || (distance === best.distance && rank > best.rank)) {
            best = { word: candidate, distance, rank };
          }
        }
      }
    }
    return best?.word;
  };
  /** The less a word is the school's own, the nearer and the longer it must be. */
  const isNear = (word: string, candidate: string, distance: number, rank: number): boolean => {
    if (rank >= ranks.name)
      return distance === 1 || word.length >= LONG_WORD || candidate.slice(0, 2) === word.slice(0, 2);
    if (rank === ranks.lexicon && word.length <= SHORT + 1) return false;
    return word.length > SHORT && (distance === 1 || word.length > LONG_WORD + 1);
  };
  const complete = (word: string): string | undefined => {
    if (word.length < SHORTEST) return undefined;
    let best: string | undefined;
    for (const [candidate, rank] of ranked) {
      if (
        candidate.length > word.length + 1 &&
        candidate.startsWith(word) &&
        rank > (ranked.get(best ?? '') ?? MIN_COMPLETED)
      )
        best = candidate;
    }
    return best;
  };
  const remembered = (word: string): string | undefined => {
    if (!cache.has(word)) {
      if (cache.size > 10_000) cache.clear();
      cache.set(word, correct(word));
    }
    return cache.get(word);
  };
  const nameFor = (word: string): string | undefined => {
    const found = word.length > LONG_WORD ? remembered(word) : undefined;
    const isName = found !== undefined && (ranked.get(found) ?? 0) >= ranks.name;
    return isName && editDistance(word, found, 1) === 1 ? found : undefined;
  };
  return { complete, nameFor, correct: remembered };
}

const bucketKey = (first: string, length: number): string => `${first}${length}`;

/** Insertions, deletions, substitutions and swaps of neighbours between two words; `limit + 1` as soon as it is more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, at(beforePrevious, j - 2) + 1);
      current.push(value);
      if (value < smallest) smallest = value;
    }
    if (smallest > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
