import type { Rendered } from './cards';

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

/** A card with pupil text: in somebody's own chat with the bot, wherever they asked for it. */
export interface InOwnChat {
  readonly show: 'own-chat';
  readonly card: Rendered;
}

/** What a message is answered with. */
export type Said = Sentence | ForEveryone | InOwnChat;

/**
 * What a press on a button does, and who sees it. A value, not a call: the router sends it, so that no handler (and no
 * state of an earlier press) can show one person's card to a whole channel.
 */
export type Reaction = Said | ForPresser;

export const sentence = (text: string): Sentence => ({ show: 'sentence', text });
export const forEveryone = (card: Rendered): ForEveryone => ({ show: 'everyone', card });
export const forPresser = (card: Rendered): ForPresser => ({ show: 'presser', card });
export const inOwnChat = (card: Rendered): InOwnChat => ({ show: 'own-chat', card });
