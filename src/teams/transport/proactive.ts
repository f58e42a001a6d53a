import { type Activity, type CloudAdapter, type ConversationReference, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Rendered } from '../cards';
import { type Messenger, Undelivered } from '../cases/courier/messenger';
import type { Address } from '../cases/places';
import type { Account, Roster, TeamKey } from '../school-directory';
import { failureOf } from './failure';
import { UnknownHost } from './hosts';
import { cardMessage, sentenceMessage } from './sending';

const CHANNEL = 'msteams';

/** Sends to places where nobody has just spoken. Each request is made once: whether again, and when, the courier knows. */
export class ProactiveMessenger implements Messenger, Roster {
  private readonly bot: { readonly id: string; readonly name: string };
  private teamsAt?: string;

  /** @param appId of the bot's registration; none in local mode. */
  constructor(
    private readonly adapter: CloudAdapter,
    private readonly appId: string = '',
  ) {
    this.bot = { id: `28:${appId === '' ? 'steunwijzer' : appId}`, name: 'Steunwijzer' };
  }

  /** From now on everybody is reached at this address, whatever was noted: the playground may have moved since. */
  reachAllAt(serviceUrl: string): void {
    this.teamsAt = serviceUrl;
  }

  async say(place: Address, text: string): Promise<void> {
    await this.in(place, (context) => context.sendActivity(sentenceMessage(text)));
  }

  async post(place: Address, card: Rendered): Promise<string | undefined> {
    return (await this.shrinking(card, (message) => this.in(place, (context) => context.sendActivity(message))))?.id;
  }

  async rewrite(place: Address, message: string, card: Rendered): Promise<void> {
    await this.shrinking(card, (activity) =>
      this.in(place, (context) => context.updateActivity({ ...activity, id: message })),
    );
  }

  async openChat(serviceUrl: string, tenant: string, person: string): Promise<Address> {
    const conversation = {
      isGroup: false,
      bot: this.bot,
      members: [{ id: person, name: '' }],
      tenantId: tenant,
      channelData: { tenant: { id: tenant } },
    };
    let made: string | undefined;
    try {
      const at = this.teamsAt ?? serviceUrl;
      await this.adapter.createConversationAsync(this.appId, CHANNEL, at, '', conversation, async (context) => {
        made = context.activity.conversation.id;
      });
    } catch (error) {
      throw new Undelivered(failureOf(error), error);
    }
    if (made === undefined) throw new Undelivered({}, undefined);
    return { conversation: made, serviceUrl };
  }

  async member({ team }: TeamKey, person: string, serviceUrl: string): Promise<Account | undefined> {
    const found = await this.in({ conversation: team, serviceUrl }, (context) =>
      TeamsInfo.getTeamMember(context, team, person),
    ).catch(() => undefined);
    if (found?.aadObjectId !== person) return undefined;
    const { name, userPrincipalName } = found;
    return { ...(name && { name }), ...(userPrincipalName && { userPrincipalName }) };
  }

  /** What Teams finds too large goes out as its words alone. */
  private async shrinking<T>(card: Rendered, send: (message: Partial<Activity>) => Promise<T>): Promise<T> {
    try {
      return await send(cardMessage(card));
    } catch (error) {
      if (!(error instanceof Undelivered && error.statusCode === 413)) throw error;
      return send(sentenceMessage(card.text));
    }
  }

  private async in<T>(place: Address, send: (context: TurnContext) => Promise<T>): Promise<T> {
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
      if (error instanceof UnknownHost) throw new Undelivered(failureOf(error), error);
      if (ended.kind === 'not-tried') throw new Undelivered({ unreachable: true }, error);
    }
    return resultOf(ended);
  }

  private referenceTo({ conversation: id, serviceUrl }: Address): Partial<ConversationReference> {
    return {
      bot: this.bot,
      channelId: CHANNEL,
      serviceUrl: this.teamsAt ?? serviceUrl,
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
      throw new Undelivered(failureOf(outcome.error), outcome.error);
    case 'not-tried':
      throw new Undelivered({ unreachable: true }, undefined);
  }
}
