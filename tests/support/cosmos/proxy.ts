import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { portOf } from './address';

/** What a request asks for. */
export type Asked = 'read' | 'query' | 'batch' | 'other';

/** What goes wrong with it. "After": the service has carried it out, and the client never hears of it. */
export type Wrong =
  | { readonly kind: 'throttle' | 'unavailable' | 'reset-before' | 'reset-after' }
  /** The answer comes so much later. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The batch fails as a whole because of its first step, which has this status. */
  | { readonly kind: 'batch-fails'; readonly status: number }
  /** Something else happens first. */
  | { readonly kind: 'meanwhile'; readonly happens: () => Promise<unknown> };

/** Decides of each request what goes wrong with it, if anything. */
export type Faults = (asked: Asked) => Wrong | undefined;

export interface FaultyProxy {
  readonly endpoint: string;
  /** From now on. */
  faults: Faults;
  /** How often something went wrong, by kind. */
  readonly count: Map<Wrong['kind'], number>;
  stop(): Promise<void>;
}

/** The first so many requests of a kind go wrong, then none. */
export function first(times: number, on: Asked, wrong: Wrong): Faults {
  let left = times;
  return (asked) => (asked === on && left-- > 0 ? wrong : undefined);
}

/** Stands between a client of Cosmos DB and the emulator, and does to requests what a network and a busy service do. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const server = createServer(async (incoming, outgoing) => {
    const body = await readAll(incoming);
    const wrong = proxy.faults(askedBy(incoming));
    if (wrong) proxy.count.set(wrong.kind, (proxy.count.get(wrong.kind) ?? 0) + 1);
    if (wrong?.kind === 'throttle')
      return refuse(outgoing, 429, 'Request rate is large.', { 'x-ms-retry-after-ms': '5' });
    if (wrong?.kind === 'unavailable') return refuse(outgoing, 503, 'Service is currently unavailable.');
    if (wrong?.kind === 'reset-before') return void incoming.socket.destroy();
    if (wrong?.kind === 'batch-fails') return failBatch(outgoing, body, wrong.status);
    if (wrong?.kind === 'meanwhile') await wrong.happens();
    const answer = await passOn(target, incoming, body).catch(() => undefined);
    if (wrong?.kind === 'slow') await setTimeout(wrong.ms);
    if (!answer || wrong?.kind === 'reset-after') return void incoming.socket.destroy();
    outgoing.writeHead(answer.status, answer.headers);
    outgoing.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: FaultyProxy = {
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    faults: () => undefined,
    count: new Map(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}

function askedBy({ method, url = '', headers }: IncomingMessage): Asked {
  if (!url.includes('/docs')) return 'other';
  if (method === 'GET') return 'read';
  return headers['x-ms-cosmos-is-batch-request'] ? 'batch' : 'query';
}

function refuse(outgoing: ServerResponse, status: number, message: string, headers = {}): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
  outgoing.end(JSON.stringify({ code: String(status), message }));
}

function failBatch(outgoing: ServerResponse, body: Buffer, status: number): void {
  const steps: readonly unknown[] = JSON.parse(body.toString());
  outgoing.writeHead(207, { 'content-type': 'application/json' });
  outgoing.end(JSON.stringify(steps.map((_, index) => ({ statusCode: index === 0 ? status : 424 }))));
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const passOn = (target: string, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const onward = request(`${target}${url}`, { method, headers, agent: false }, async (answer) => {
      resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: await readAll(answer) });
    });
    onward.on('error', reject);
    onward.end(body);
  });

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
