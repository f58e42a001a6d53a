import { createServer, plugins, type Request, type Response } from 'restify';
import { type Download, downloads } from './downloads';
import { Entrance } from './entrance';

/** Teams sends far less; a hundred thousand characters still get an answer in words. */
const LARGEST_BODY = 512 * 1024;

/**
 * A connection that asks for nothing stays open for longer than what stands before the bot keeps it (Azure's ingress: 4 minutes): the
 * side that sends must be the one that closes, or a message goes out on a connection that is just being closed and is lost.
 */
const KEEP_ALIVE_MS = 5 * 60_000;

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  /** The file behind a link, in local mode only; without it there is no such address. */
  readonly download?: (token: string) => Download | undefined;
  /** What is told at /healthz, instead of only that the bot is there: counts and moments, no ids. */
  readonly health?: () => Readonly<Record<string, unknown>>;
  /** Handles the body of a POST to /api/messages; what it rejects with is never shown. */
  readonly receive: (authorization: string, body: unknown) => Promise<HttpAnswer>;
}

export interface Listening {
  readonly port: number;
  /** Takes no new requests, finishes those it has, then resolves. */
  close(): Promise<void>;
  /** Waits no longer for those. */
  cut(): void;
}

/** Starts listening; rejects with the system's error when the port or the host cannot be had. */
export async function listen({ port, host, receive, download, health }: ServerOptions): Promise<Listening> {
  const server = createServer({ name: 'steunwijzer' });
  server.server.keepAliveTimeout = KEEP_ALIVE_MS;
  const entrance = new Entrance(server.server);
  server.pre(entrance.enter, plainBodiesOnly);
  // Not bodyParser: that one writes uploads to the disk before anybody has looked at the token.
  server.use(
    plugins.bodyReader({ maxBodySize: LARGEST_BODY }),
    plugins.jsonBodyParser({ bodyReader: true, mapParams: false }),
  );
  server.on('restifyError', answerInOurWords);

  server.get('/healthz', async (_request, response) =>
    answer(response, { status: 200, body: health?.() ?? { status: 'ok' } }),
  );
  if (download) server.get('/bestand/:token', downloads(download));
  server.post('/api/messages', async (request, response) => {
    answer(response, await receive(request.header('authorization', ''), request.body));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: server.address().port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      entrance.shut();
      await closed;
    },
    cut: () => server.server.closeAllConnections(),
  };
}

function answer(response: Response, { status, body }: HttpAnswer): void {
  if (body === undefined) response.send(status);
  else response.send(status, body);
}

/** Unpacking comes before the size limit, so a small packed body could fill the memory; Teams never packs. */
function plainBodiesOnly(request: Request, response: Response, next: (proceed?: false) => void): void {
  const plain = request.header('content-encoding', 'identity') === 'identity';
  if (!plain) answer(response, { status: 415, body: { error: 'This address takes no compressed bodies.' } });
  next(plain ? undefined : false);
}

const WORDS: ReadonlyMap<number, string> = new Map([
  [400, 'The body is not valid JSON.'],
  [404, 'There is nothing at this address.'],
  [405, 'This address does not take that method.'],
  [413, 'The body is too large.'],
]);

/** restify would answer with the error's message, which can hold a piece of the body. */
function answerInOurWords(
  _request: Request,
  response: Response,
  error: { statusCode?: number },
  done: () => void,
): void {
  const status = error.statusCode ?? 500;
  answer(response, { status, body: { error: WORDS.get(status) ?? 'This request could not be handled.' } });
  done();
}
