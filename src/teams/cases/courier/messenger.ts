import type { Rendered } from '../../cards';
import type { Failure } from '../../transport/sending-rules';
import type { Address } from '../places';

/**
 * Sends what nobody is waiting for, each request once. A port, so that the courier knows no SDK. Every function rejects with
 * `Undelivered`.
 */
export interface Messenger {
  /** Posts a sentence in a chat. */
  say(place: Address, text: string): Promise<void>;
  /** Posts a card; gives back under which id it stands. */
  post(place: Address, card: Rendered): Promise<string | undefined>;
  /** Writes a card into a message that is there already. */
  rewrite(place: Address, message: string, card: Rendered): Promise<void>;
  /** Somebody's own chat with the bot; Teams makes it when there is none, and gives the same one when there is. */
  openChat(serviceUrl: string, tenant: string, person: string): Promise<Address>;
}

/** A message that Teams did not take, or of which nobody knows. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered';

  constructor(
    readonly failure: Failure,
    cause: unknown,
  ) {
    super('A message was not delivered to Teams.', { cause });
  }

  get statusCode(): number | undefined {
    return this.failure.status;
  }
}

/** What came of sending; nothing where the message, the thread or the chat is gone. */
export async function unlessGone<Sent>(send: () => Promise<Sent>): Promise<Sent | undefined> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof Undelivered && error.statusCode === 404) return undefined;
    throw error;
  }
}
