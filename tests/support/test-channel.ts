import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OT_CHANNEL, PEOPLE, type Person, TEAM } from './people';
import { watch } from './watch/watch';

/** One request that the bot sent to Teams. */
export interface Recorded {
  /** When it arrived, in milliseconds of a clock that only goes on. */
  readonly at: number;
  readonly method: string;
  /** What the request was for: `post` and `update` are messages, the rest is housekeeping. */
  readonly kind: 'post' | 'update' | 'delete' | 'create-conversation' | 'members' | 'other';
  readonly url: string;
  readonly conversation: string;
  /** The message that was updated, deleted or replied to. */
  readonly message?: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: OutgoingActivity;
  /** The id that the message got; none when the request was answered with a fault. */
  readonly given?: string;
}

export interface OutgoingActivity {
  readonly type?: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: Record<string, unknown> }[];
  readonly [property: string]: unknown;
}

/**
 * What goes wrong: an HTTP status, a connection that breaks once the request has arrived, an answer that never comes, or
 * one that stops after its headers.
 */
export type Fault =
  | 'reset'
  | 'hang'
  | 'half'
  | { readonly status: number; readonly retryAfter?: number; readonly code?: string };

/** The channels of every team; the first has no name, as in Teams. */
const CHANNELS = { conversations: [{ id: TEAM }, { id: OT_CHANNEL, name: 'OT' }] };

const ROUTES: readonly (readonly [string, RegExp, Recorded['kind']])[] = [
  ['POST', /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/, 'post'],
  ['PUT', /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, 'update'],
  ['DELETE', /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, 'delete'],
  ['POST', /^\/v3\/conversations$/, 'create-conversation'],
  ['GET', /^\/v3\/conversations\/([^/]+)\/(?:paged)?members(?:\/([^/]+))?$/, 'members'],
];

/** Plays the Bot Connector: the server to which the bot sends its answers. Everything that arrives is kept, in order. */
export class TestChannel {
  readonly requests: Recorded[] = [];
  members: readonly Person[] = PEOPLE;
  /** How many members stand on one page, for lists that come in parts. */
  pageSize = 100;
  private readonly faults: Fault[] = [];
  private chosen: { readonly wanted: (request: Recorded) => boolean; readonly faults: Fault[] } | undefined;
  private count = 0;

  private constructor(
    private readonly server: Server,
    readonly serviceUrl: string,
  ) {
    server.on('request', (request, response) => void this.handle(request, response));
  }

  /** @param port a free one when left out. */
  static async start(port = 0): Promise<TestChannel> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return new TestChannel(server, `http://127.0.0.1:${portOf(server)}`);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Lets the next requests go wrong. */
  fail(fault: Fault, times = 1): void {
    this.faults.push(...Array<Fault>(times).fill(fault));
  }

  /** Lets the next requests of this kind go wrong, each in its own way; others go well. */
  failWhere(wanted: (request: Recorded) => boolean, faults: readonly Fault[]): void {
    this.chosen = { wanted, faults: [...faults] };
  }

  /** The messages that appeared or changed in a conversation, by everybody's eyes. */
  messages(conversation?: string): readonly Recorded[] {
    const isMessage = ({ kind }: Recorded) => kind === 'post' || kind === 'update';
    return this.requests.filter(
      (each) => isMessage(each) && (conversation === undefined || each.conversation === conversation),
    );
  }

  /** Waits for a request that may still be on its way. */
  async waitFor(wanted: (request: Recorded) => boolean, milliseconds = 2_000): Promise<Recorded> {
    const until = Date.now() + milliseconds;
    for (;;) {
      const found = this.requests.find(wanted);
      if (found) return found;
      if (Date.now() > until)
        throw new Error(`Not seen within ${milliseconds} ms; ${this.requests.length} others were.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const recorded = { ...read(request, await bodyOf(request)), at };
    reportTo(recorded);
    const fault = this.faults.shift() ?? (this.chosen?.wanted(recorded) ? this.chosen.faults.shift() : undefined);
    if (fault !== undefined) {
      this.requests.push(recorded);
      goWrong(fault, request, response);
      return;
    }
    this.count += 1;
    const given = recorded.kind === 'create-conversation' ? `a:made-${this.count}` : `message-${this.count}`;
    this.requests.push({ ...recorded, given });
    if (/\/v3\/teams\/[^/]+\/conversations$/.test(recorded.url)) return answer(response, 200, CHANNELS);
    if (recorded.kind === 'members' && recorded.message !== undefined) {
      this.oneMember(recorded.message, response);
      return;
    }
    if (recorded.kind === 'members') return answer(response, 200, this.memberList(recorded.url));
    answer(response, request.method === 'POST' ? 201 : 200, {
      id: given,
      ...(recorded.conversation ? {} : { activityId: given }),
    });
  }

  /** By the id that Teams gives people, or by that of Entra. */
  private oneMember(wanted: string, response: ServerResponse): void {
    const found = this.members.find(({ id, aadObjectId }) => id === wanted || aadObjectId === wanted);
    const missing = { error: { code: 'MemberNotFoundInConversation', message: 'Not in this team.' } };
    answer(response, found ? 200 : 404, found ?? missing);
  }

  private memberList(url: string): unknown {
    const { pathname, searchParams } = new URL(url, this.serviceUrl);
    if (!pathname.endsWith('/pagedmembers')) return this.members;
    const from = Number(searchParams.get('continuationToken') ?? 0);
    const to = from + this.pageSize;
    return {
      members: this.members.slice(from, to),
      continuationToken: to < this.members.length ? String(to) : undefined,
    };
  }
}

/** Somebody's own chat (`a:`) may hold pupil text, but for what a notification shows of it and a client reads out. */
function reportTo({ conversation, body }: Pick<Recorded, 'conversation' | 'body'>): void {
  const { speak, fallbackText } = body.attachments?.[0]?.content ?? {};
  const isOwn = conversation.startsWith('a:');
  const shown = isOwn ? [body.text, body.summary, speak, fallbackText] : body;
  watch().cameOut(isOwn ? 'notification' : 'channel', JSON.stringify(shown));
}

function read(request: IncomingMessage, body: string): Omit<Recorded, 'at'> {
  const { method = '', url = '', headers } = request;
  // Where the playground has its connector.
  const pathname = new URL(url, 'http://127.0.0.1').pathname.replace(/^\/_connector/, '');
  const record = { method, url, headers, body: body === '' ? {} : JSON.parse(body) };
  for (const [verb, pattern, kind] of ROUTES) {
    const match = verb === method ? pattern.exec(pathname) : null;
    if (!match) continue;
    const [, conversation = '', message] = match.map((part) => part && decodeURIComponent(part));
    return { ...record, kind, conversation, ...(message === undefined ? {} : { message }) };
  }
  return { ...record, kind: 'other', conversation: '' };
}

function goWrong(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  if (fault === 'hang') return;
  if (fault === 'half') {
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': '20' });
    response.write('{');
    return;
  }
  if (fault === 'reset') {
    request.socket.destroy();
    return;
  }
  if (fault.retryAfter !== undefined) response.setHeader('retry-after', String(fault.retryAfter));
  answer(response, fault.status, { error: { code: fault.code ?? 'TestFault', message: 'as the test asked' } });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test channel has no port.');
  return address.port;
}
