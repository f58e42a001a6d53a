import type { Rendered } from './cards';
import type { FileOffer } from './cases/files/offer';

/** One sentence, plain. On a press it is shown to whoever pressed. */
export interface Sentence {
  readonly show: 'sentence';
  readonly text: string;
}

/** A card for all who can see the conversation. */
export interface ForEveryone {
  readonly show: 'everyone';
  readonly card: Rendered;
}

/** A card for whoever pressed, and nobody else. */
export interface ForPresser {
  readonly show: 'presser';
  readonly card: Rendered;
}

/** A card that belongs in somebody's own chat only, and the sentence that says so where it was asked for. */
export interface InPrivate {
  readonly show: 'private';
  readonly card: Rendered;
  readonly pointer?: string;
  /** In the personal chat, too, in a message of its own: what was pressed stays as it is. */
  readonly below?: true;
}

/** A file, in a message of its own below what is there; in the personal chat only. */
export interface ForDownload {
  readonly show: 'file';
  readonly file: FileOffer;
}

/** What a message is answered with. */
export type Said = Sentence | ForEveryone | InPrivate | ForDownload;

/**
 * What a press on a button does, and who sees it. A value, not a call: the router sends it, so that no handler (and no
 * state of an earlier press) can show one person's card to a whole channel.
 */
export type Reaction = Said | ForPresser;

export const sentence = (text: string): Sentence => ({ show: 'sentence', text });
export const forEveryone = (card: Rendered): ForEveryone => ({ show: 'everyone', card });
export const inPrivate = (card: Rendered, pointer?: string): InPrivate => ({
  show: 'private',
  card,
  ...(pointer !== undefined && { pointer }),
});
export const belowIt = (card: Rendered): InPrivate => ({ show: 'private', card, below: true });
export const forPresser = (card: Rendered): ForPresser => ({ show: 'presser', card });
