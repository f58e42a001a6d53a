import { lexicon } from './lexicon';

/** Words of questions about a structure that are no small words, but English all the same. */
const ENGLISH: ReadonlySet<string> = new Set(
  'leads level levels layer layers lead charge role roles step steps task tasks take takes responsible responsibilities meeting meetings'.split(
    ' ',
  ),
);
const ASKS: ReadonlySet<string> = new Set('who what when where which how whom whose'.split(' '));

/** English when more of its small words are only English than only Dutch; Dutch otherwise. */
export function detectLanguage(tokens: readonly string[]): 'nl' | 'en' {
  const { lightEn, lightNl, dutch } = lexicon();
  let english = 0;
  let nl = 0;
  for (const token of tokens) {
    if (ENGLISH.has(token) || (lightEn.has(token) && !lightNl.has(token))) english++;
    else if ((lightNl.has(token) && !lightEn.has(token)) || (dutch.has(token) && !lightEn.has(token))) nl++;
  }
  return english > nl || (english === nl && (english > 1 || (english === 1 && ASKS.has(tokens[0] ?? ''))))
    ? 'en'
    : 'nl';
}
