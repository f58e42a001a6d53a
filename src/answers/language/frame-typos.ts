import { editDistance } from './typos';

/** The small words that make a question a question; the speller leaves words this short alone. */
const FRAME: readonly string[] =
  `wie wat waar wanneer welke welk hoe hoeveel doet doen moet moeten heeft hebben hebt heb taak taken regie niveau niveaus stap stappen
  verschil tussen zijn voor naar betekent termijn tasks what when where which level does between`.split(/\s+/);

const SHORT = 3;
const LONGEST = 9;

/**
 * The small word that was meant by one that is no word at all: "deot", "waat", "wta", "heetf".
 * Of three letters only two that changed places count; any other letter makes another word.
 */
export function frameWordFor(token: string): string | undefined {
  if (token.length < SHORT || token.length > LONGEST) return undefined;
  const near = (word: string): boolean =>
    (isSwap(token, word) || (token.length > SHORT && word.length > SHORT && token[0] === word[0])) &&
    editDistance(token, word, 1) === 1;
  return doubled(token) ?? FRAME.find(near);
}

/** "waat" for "wat": a letter too many in a word of three. */
const doubled = (token: string): string | undefined =>
  FRAME.find((word) => word.length === SHORT && token.length === SHORT + 1 && token.replace(/(.)\1/, '$1') === word);

const isSwap = (token: string, word: string): boolean => token.length === word.length && sorted(token) === sorted(word);

const sorted = (word: string): string => [...word].sort().join('');
