import { randomUUID } from 'node:crypto';
import { BOT, GROUP_CHAT, MENTOR, OT_CHANNEL, type Person, TEAM, TENANT } from './people';
import type { Recorded, TestChannel } from './test-channel';

/** The bot's answer over HTTP to one activity. */
export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  /** The body, where it is JSON. */
  readonly body?: InvokeBody;
}

export interface InvokeBody {
  readonly statusCode?: number;
  readonly type?: string;
  readonly value?: unknown;
  readonly error?: string;
  readonly composeExtension?: SearchBody;
}

export interface SearchBody {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly content: Record<string, unknown>;
    readonly preview: { readonly contentType: string; readonly content: { readonly title: string } };
  }[];
}

/** What came of one activity: the HTTP answer, and the messages the bot sent meanwhile. */
export interface Outcome extends HttpAnswer {
  readonly messages: readonly Recorded[];
}

type Properties = Readonly<Record<string, unknown>>;

export interface Place {
  readonly conversation: Properties & { readonly id: string; readonly conversationType: string };
  readonly channelData: Properties;
  readonly needsMention: boolean;
}

const tenant = { tenant: { id: TENANT } };

export const personal = (id = 'a:mentor'): Place => ({
  conversation: { id, conversationType: 'personal', tenantId: TENANT },
  channelData: tenant,
  needsMention: false,
});

export const channelThread = (channel = OT_CHANNEL, team = TEAM): Place => ({
  conversation: { id: `${channel};messageid=1`, conversationType: 'channel', isGroup: true, tenantId: TENANT },
  channelData: { ...tenant, team: { id: team }, channel: { id: channel } },
  needsMention: true,
});

export const groupChat = (id = GROUP_CHAT): Place => ({
  conversation: { id, conversationType: 'groupChat', isGroup: true, tenantId: TENANT },
  channelData: tenant,
  needsMention: true,
});

/** Posts a body to the bot exactly as it is. */
export async function post(port: number, body: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: response.status, text, ...(isJson ? { body: JSON.parse(text) } : {}) };
}

/** One person in one conversation, acting as Teams would let them. */
export class Chat {
  constructor(
    private readonly bot: { readonly port: number },
    private readonly channel: TestChannel,
    private readonly place: Place = personal(),
    private readonly person: Person = MENTOR,
    /** Of the request that brings it; a bot with credentials wants a token. */
    private readonly headers: () => Record<string, string> = () => ({}),
  ) {}

  /** An activity of this person here, to send as it is or with parts replaced. */
  activity(properties: Properties = {}): Properties {
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: this.channel.serviceUrl,
      timestamp: '2026-11-02T08:00:00.000Z',
      from: this.person,
      recipient: BOT,
      conversation: this.place.conversation,
      channelData: this.place.channelData,
      locale: 'nl-NL',
      ...properties,
    };
  }

  /** Types a message; in a channel or group with the mention of the bot before it. */
  says(text: string, properties: Properties = {}): Promise<Outcome> {
    const mention = `<at>${BOT.name}</at>`;
    const mentioned = {
      text: `${mention}&nbsp;${text}\n`,
      entities: [{ type: 'mention', mentioned: BOT, text: mention }],
    };
    return this.sends({ type: 'message', text, ...(this.place.needsMention ? mentioned : {}), ...properties });
  }

  /** Presses a button of a message. */
  presses(verb: unknown, data: unknown, message = 'message-1'): Promise<Outcome> {
    const value = { action: { type: 'Action.Execute', verb, data } };
    return this.sends({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: message });
  }

  /** Types in the search box of the message extension. */
  searches(text: string): Promise<Outcome> {
    const value = {
      commandId: 'zoek',
      parameters: [{ name: 'vraag', value: text }],
      queryOptions: { skip: 0, count: 25 },
    };
    return this.sends({ type: 'invoke', name: 'composeExtension/query', value });
  }

  async sends(properties: Properties): Promise<Outcome> {
    const before = this.channel.requests.length;
    const answer = await post(this.bot.port, this.activity(properties), this.headers());
    const messages = this.channel.requests.slice(before).filter(({ kind }) => kind === 'post' || kind === 'update');
    return { ...answer, messages };
  }
}
