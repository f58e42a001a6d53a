/** Text as the engine compares it: without capitals, accents, mark-up and punctuation. */

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const APOSTROPHES = /[’‘`´]/g;
/** Soft hyphens and the like come along when text is copied out of a document. */
const INVISIBLE = /\p{Cf}/gu;
const MARKS = /\p{M}/gu;
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const LEVEL_RANGE = /\b(niv\w*|level\w*|laag|lagen|regieniveau\w*) ?(\d) ?[-–] ?(\d)\b/g;
const WORD_OR_NUMBER = /[a-z]+|\d+|\+/g;

/** A person does not type more than this in one question; what follows is not read. */
export const MAX_QUESTION_LENGTH = 1000;

/** Lower case, no accents, no HTML tags or entities, plain apostrophes, single spaces. */
export function plain(text: string): string {
  const unmarked = /[&<]/.test(text) ? withoutMarkup(text) : text;
  const folded = ASCII.test(unmarked)
    ? unmarked
    : unmarked.normalize('NFD').replace(MARKS, '').replace(INVISIBLE, '').replace(APOSTROPHES, "'");
  return folded.toLowerCase().replace(/\s+/g, ' ').trim();
}

const ASCII = /^[\x20-\x7e]*$/;

const withoutMarkup = (text: string): string =>
  text.replace(/&(nbsp|amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ' ').replace(TAG, ' ');

const read = new Map<string, readonly string[]>();
const MOST_READ = 5000;

/** `tokenize` for texts of a structure, which are read several times while it is made ready. */
export function tokensOf(text: string): readonly string[] {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= MOST_READ) read.clear();
  const tokens = tokenize(text);
  read.set(text, tokens);
  return tokens;
}

/**
 * The words and numbers of a text, in order, as `plain` gives it. Letters and digits part from each other, so that "PM2",
 * "pm 2" and "PM-2" are the same two tokens; a plus sign counts only right after a word ("PM+").
 */
export function tokenize(text: string): string[] {
  const folded = plain(text)
    .replace(/\b([a-z]{2,3})[\s-]+(?:plus\b|\+)/g, '$1+')
    .replace(LEVEL_RANGE, '$1 $2 tot $3')
    .replace(/(?<![a-z])\+/g, ' ');
  return folded.match(WORD_OR_NUMBER) ?? [];
}
