import type { Dictionary } from '../answers/language/dictionary';

/** Flags of the Dutch list by which people's names are marked: a proper name (PN) that is no place or organisation. */
const NAMES: ReadonlySet<string> = new Set(['PN', 'PNGs', 'PNGsGl', 'PNGsGw', 'PNYa', 'PNYb', 'PNSv', 'PNGlGw']);
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
    if (written === '') continue;
    if (written === small) words.add(fold(written));
    else if (slash > 0 && NAMES.has(line.slice(slash + 1))) names.add(fold(small));
  }
  return { isWord: (word) => words.has(word) || isForm(words, word), isName: (word) => names.has(word) };
}

const fold = (word: string): string => (ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, ''));
const ASCII = /^[\x20-\x7e]*$/;

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
