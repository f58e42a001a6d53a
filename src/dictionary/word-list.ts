import type { Dictionary } from '../answers/language/dictionary';

/** Flags of the Dutch list: a proper name, and a place. */
const NAME = 'PN';
const PLACE = 'PI';
/** Endings that a list leaves to its rules. */
const ENDINGS: readonly string[] = ['t', 'te', 'ten', 'de', 'den', 'en', 'e', 's', 'n', 'd'];
const SHORTEST = 3;

/** Reads a Hunspell word list (`.dic`) of Dutch: the words in small letters are words, the others names. */
export function parseWordList(text: string): Dictionary {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const line of text.split('\n')) {
    const slash = line.indexOf('/');
    const written = slash < 0 ? line : line.slice(0, slash);
    const small = written.toLowerCase();
    if (written === small) words.add(fold(written));
    else if (hasFlag(line, slash + 1, NAME) && !hasFlag(line, slash + 1, PLACE)) names.add(fold(small));
  }
  return { isWord: (word) => words.has(word) || isForm(words, word), isName: (word) => names.has(word) };
}

const fold = (word: string): string => (ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, ''));
const ASCII = /^[\x20-\x7e]*$/;

/** Flags are two letters each, after the slash; a line without one has none. */
function hasFlag(line: string, from: number, flag: string): boolean {
  if (from === 0) return false;
  for (let at = from; at < line.length; at += 2) if (line.startsWith(flag, at)) return true;
  return false;
}

/** "Betaalt" of "betaal", "gewerkt" of "werk"; an ending that doubles the last letter ("doett") makes no form. */
function isForm(words: ReadonlySet<string>, word: string): boolean {
  const bare = word.startsWith('ge') ? [word, word.slice(2)] : [word];
  return bare.some((form) =>
    ENDINGS.some((ending) => {
      const stem = form.slice(0, form.length - ending.length);
      return (
        form.endsWith(ending) &&
        stem.length >= (ending.length > 1 ? SHORTEST : SHORTEST + 1) &&
        !stem.endsWith(ending.charAt(0)) &&
        words.has(stem)
      );
    }),
  );
}
