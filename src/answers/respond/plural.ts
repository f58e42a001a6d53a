const ENDS_IN_S = /(?:[aeiou]u|e[lmnr]|[aeou]|ie|em|je)$/;
const LONG_VOWEL = /(aa|ee|oo|uu)([bcdfghjklmnpqrstvwxz])$/;
const SHORT_VOWEL = /(?<![aeiou])[aeiou]([bcdfghjklmnpqrst])$/;

/** More than one of what a school calls its levels or steps: niveau, niveaus; laag, lagen; stap, stappen. */
export function plural(word: string): string {
  const long = LONG_VOWEL.exec(word);
  if (long) return `${word.slice(0, -3)}${long[1]?.charAt(0)}${voiced(long[2])}en`;
  if (ENDS_IN_S.test(word)) return `${word}s`;
  const short = SHORT_VOWEL.exec(word);
  return short ? `${word}${short[1]}en` : `${word}en`;
}

const voiced = (consonant = ''): string => ({ f: 'v', s: 'z' })[consonant] ?? consonant;

/** What steps are called together: "PM-stappen" where their names begin alike. */
export function stepsName(word: string, steps: Iterable<string>): string {
  const [beginning = '', ...others] = new Set([...steps].map((id) => /^\p{Lu}+(?!\p{L})/u.exec(id)?.[0] ?? ''));
  return others.length === 0 && beginning !== '' ? `${beginning}-${plural(word)}` : plural(word);
}
