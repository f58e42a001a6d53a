import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { Rendered } from '../cards';
import { type Messenger, Undelivered } from '../cases/courier/messenger';
import type { Place } from '../cases/places';
import { statusOf } from './fault';
import { patiently, postCard, rewriteCard, sendSentence } from './sending';

const CHANNEL = 'msteams';

/** Sends to places where nobody has just spoken, as the same bot and by the same rules as an answer. */
export class ProactiveMessenger implements Messenger {
  private readonly bot: { readonly id: string; readonly name: string };

  /** @param appId of the bot's registration; none in local mode. */
  constructor(
    private readonly adapter: CloudAdapter,
    private readonly appId: string = '',
  ) {
    this.bot = { id: `28:${appId === '' ? 'steunwijzer' : appId}`, name: 'Steunwijzer' };
  }

  say(place: Place, text: string): Promise<void> {
    return this.in(place, (context) => sendSentence(context, text));
  }

  post(place: Place, card: Rendered): Promise<string | undefined> {
    return this.in(place, (context) => postCard(context, card));
  }

  rewrite(place: Place, message: string, card: Rendered): Promise<void> {
    return this.in(place, (context) => rewriteCard(context, message, card));
  }

  async openChat(serviceUrl: string, tenant: string, person: string): Promise<Place> {
    const conversation = {
      isGroup: false,
      bot: this.bot,
      members: [{ id: person, name: '' }],
      tenantId: tenant,
      channelData: { tenant: { id: tenant } },
    };
    let made: string | undefined;
    try {
      // Making a chat that is there already gives that one, so this may be repeated whatever became of it.
      await patiently(() =>
        this.adapter.createConversationAsync(this.appId, CHANNEL, serviceUrl, '', conversation, async (context) => {
          made = context.activity.conversation.id;
        }),
      );
    } catch (error) {
      throw new Undelivered(true, statusOf(error), error);
    }
    if (made === undefined) throw new Undelivered(true, undefined, undefined);
    return { conversation: made, serviceUrl };
  }

  private async in<T>(place: Place, send: (context: TurnContext) => Promise<T>): Promise<T> {
    const outcome: Outcome<T> = { kind: 'not-tried' };
    let ended: Outcome<T> = outcome;
    try {
      await this.adapter.continueConversationAsync(this.appId, this.referenceTo(place), async (context) => {
        // The SDK makes one up, and would post as an answer to it.
        context.activity.id = '';
        // Kept from the adapter: it would apologise in the conversation for what nobody there asked.
        ended = await send(context).then(
          (value): Outcome<T> => ({ kind: 'sent', value }),
          (error: unknown): Outcome<T> => ({ kind: 'failed', error }),
        );
      });
    } catch (error) {
      throw new Undelivered(ended.kind === 'not-tried', statusOf(error), error);
    }
    return resultOf(ended);
  }

  private referenceTo({ conversation: id, serviceUrl }: Place): Partial<ConversationReference> {
    return {
      bot: this.bot,
      channelId: CHANNEL,
      serviceUrl,
      conversation: { id, name: '', isGroup: id.startsWith('19:'), conversationType: kindOf(id) },
    };
  }
}

/** By its id, as Teams makes them; a message to a conversation of no kind is refused. */
const kindOf = (id: string): string =>
  id.includes('@thread.tacv2') ? 'channel' : id.startsWith('19:') ? 'groupChat' : 'personal';

type Outcome<T> =
  | { readonly kind: 'not-tried' }
  | { readonly kind: 'sent'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

function resultOf<T>(outcome: Outcome<T>): T {
  switch (outcome.kind) {
    case 'sent':
      return outcome.value;
    case 'failed':
      throw new Undelivered(isCertain(outcome.error), statusOf(outcome.error), outcome.error);
    case 'not-tried':
      throw new Undelivered(true, undefined, undefined);
  }
}

/** A status means that Teams answered, and refused; but a 500 (or its own time-out) may come after the message was posted. */
function isCertain(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined ? wasNotListening(error) : status !== 500 && status !== 408;
}

/** Nobody took the connection: as when the bot starts before the playground does. */
const wasNotListening = (error: unknown): boolean =>
  error instanceof Error && (Reflect.get(error, 'code') === 'ECONNREFUSED' || wasNotListening(error.cause));
