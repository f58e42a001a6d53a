import { HINT_WORDS, type HintWord } from './hint-words';

/** A word that says what a pupil is, where a form wants to know what you see: a hint, never a reason to refuse. */
export interface Hint {
  /** As it was written. */
  readonly word: string;
  readonly kind: HintWord['kind'];
  /** A better way to say it, for the person who fills in. */
  readonly say: string;
}

/** The most hints for one text: a form full of them helps nobody. */
const MOST = 3;

/** Soft hints for a text that somebody filled in, each word once, in the order in which they stand. */
export function hintsFor(text: string): readonly Hint[] {
  const found = HINT_WORDS.flatMap(({ kind, pattern, instead }) => {
    const match = [...text.matchAll(pattern)].find(({ index }) => kind === 'diagnosis' || !isExcused(text, index));
    return match ? [{ at: match.index, word: match[0], kind, instead }] : [];
  });
  return found
    .sort((one, other) => one.at - other.at)
    .slice(0, MOST)
    .map(({ word, kind, instead }) => ({ word, kind, say: sentence(word, kind, instead) }));
}

/** What one is not ("niet lui"), or says of oneself ("vindt zichzelf dom"), is no label. */
const EXCUSE = /(?:^|[^\p{L}])(?:niet|nooit|geen|zich|zichzelf|mezelf|mijzelf|me)\s+(?:\p{L}+\s+)?$/iu;

const isExcused = (text: string, at: number): boolean =>
  EXCUSE.test(text.slice(Math.max(0, at - 40), at)) || isQuoted(text, at);

/** Somebody's own words, between quotation marks, are theirs. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const straight = before.split('"').length - 1;
  return (
    straight % 2 === 1 ||
    before.lastIndexOf('‘') > before.lastIndexOf('’') ||
    Math.max(before.lastIndexOf('“'), before.lastIndexOf('„')) > before.lastIndexOf('”')
  );
}

const sentence = (word: string, kind: Hint['kind'], instead: string): string =>
  kind === 'diagnosis'
    ? `‘${word}’: een diagnose, testscore of medicijn is hier niet nodig. Schrijf liever wat in de les helpt, bijvoorbeeld: ‘${instead}’ Zo laten mag ook.`
    : `‘${word}’ kan klinken als een oordeel, en ouders en leerling lezen mee. Schrijf liever wat je ziet, bijvoorbeeld: ‘${instead}’ Zo laten mag ook.`;
