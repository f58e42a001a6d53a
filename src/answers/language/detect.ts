import { lexicon } from './lexicon';

/** English when more of its small words are only English than only Dutch; Dutch otherwise. */
export function detectLanguage(tokens: readonly string[]): 'nl' | 'en' {
  const { lightEn, lightNl, dutch } = lexicon();
  let english = 0;
  let nl = 0;
  for (const token of tokens) {
    if (lightEn.has(token) && !lightNl.has(token)) english++;
    else if ((lightNl.has(token) && !lightEn.has(token)) || (dutch.has(token) && !lightEn.has(token))) nl++;
  }
  return english > nl || (english === nl && english > 1) ? 'en' : 'nl';
}
