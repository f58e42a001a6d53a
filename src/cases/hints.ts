import { HINT_WORDS } from './hint-words';

/** A word that says what a pupil is, where a form wants to know what you see: a hint, never a reason to refuse. */
export interface Hint {
  /** As it was written. */
  readonly word: string;
  readonly kind: 'diagnosis' | 'label';
  /** A better way to say it, for the person who fills in. */
  readonly say: string;
}

/** The most hints for one text: a form full of them helps nobody. */
const MOST = 3;

/** Soft hints for a text that somebody filled in, each word once, in the order in which they stand. */
export function hintsFor(text: string): readonly Hint[] {
  const found = HINT_WORDS.flatMap(({ kind, pattern, instead }) => {
    const match = pattern.exec(text);
    return match ? [{ at: match.index, word: match[0], kind, instead }] : [];
  });
  return found
    .sort((one, other) => one.at - other.at)
    .slice(0, MOST)
    .map(({ word, kind, instead }) => ({ word, kind, say: sentence(word, kind, instead) }));
}

const sentence = (word: string, kind: Hint['kind'], instead: string): string =>
  kind === 'diagnosis'
    ? `‘${word}’ lijkt een diagnose. Die is hier niet nodig; schrijf wat in de les helpt. Bijvoorbeeld: ‘${instead}’`
    : `‘${word}’ is een oordeel; ouders en leerling kunnen meelezen. Schrijf wat je ziet. Bijvoorbeeld: ‘${instead}’`;
