import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { z } from 'zod/v4';

/** One request that reached the model. */
export interface ModelRequest {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: z.infer<typeof requestShape>;
}

const requestShape = z.object({
  model: z.string(),
  messages: z.array(z.strictObject({ role: z.string(), content: z.string() })),
  response_format: z.looseObject({ type: z.string() }),
  temperature: z.number(),
  max_tokens: z.number(),
});

/** What the server does with a request; `body` is sent as it is. */
export type Behaviour =
  | { readonly says: string }
  | { readonly refuses: string }
  | { readonly body: string }
  | { readonly status: number; readonly error?: object }
  | 'hang'
  | 'half'
  | 'reset';

/** Plays OpenAI, Azure OpenAI or what speaks their protocol. Everything that arrives is kept, in order. */
export class ModelServer {
  readonly requests: ModelRequest[] = [];
  behaviour: Behaviour = { says: '{"kind":"unknown"}' };

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {
    server.on('request', (request, response) => void this.handle(request, response));
  }

  static async start(): Promise<ModelServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return new ModelServer(server, `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Answers every request from now on with this query. */
  answers(query: unknown): void {
    this.behaviour = { says: JSON.stringify({ query }) };
  }

  /** The questions that left the school. */
  get questions(): readonly string[] {
    return this.requests.map(({ body }) => body.messages.at(-1)?.content ?? '');
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = requestShape.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    this.requests.push({ url: request.url ?? '', headers: request.headers, body });
    behave(this.behaviour, request, response);
  }
}

function behave(behaviour: Behaviour, request: IncomingMessage, response: ServerResponse): void {
  if (behaviour === 'hang') return;
  if (behaviour === 'reset') {
    request.socket.destroy();
    return;
  }
  if (behaviour === 'half') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"choices":');
    return;
  }
  if ('status' in behaviour) send(response, behaviour.status, JSON.stringify({ error: behaviour.error ?? {} }));
  else if ('body' in behaviour) send(response, 200, behaviour.body);
  else send(response, 200, completion(behaviour));
}

function completion(behaviour: { readonly says: string } | { readonly refuses: string }): string {
  const message =
    'says' in behaviour
      ? { role: 'assistant', content: behaviour.says, refusal: null }
      : { role: 'assistant', content: null, refusal: behaviour.refuses };
  const choices = [{ index: 0, message, finish_reason: 'stop' }];
  return JSON.stringify({ id: 'completion-1', object: 'chat.completion', created: 0, model: 'test', choices });
}

function send(response: ServerResponse, status: number, body: string): void {
  // As the real ones do with an overloaded model; the client must not come back by itself.
  response.writeHead(status, { 'content-type': 'application/json', ...(status === 429 ? { 'retry-after': '0' } : {}) });
  response.end(body);
}
