import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import Account from '@vercel/cosmosdb-server/lib/account';
import { z } from 'zod/v4';
import { portOf } from './address';
import { Documents } from './documents';
import { QUERY_PLAN, runQuery } from './query';

/**
 * Cosmos DB over the wire, as far as the store asks for it. The account, its containers and the SQL are those of
 * @vercel/cosmosdb-server; documents are ours, for there queries see every partition and a batch that fails half way stays.
 * What it does not have: request charges, more than one physical partition, indexes (every query is answered, whatever is
 * indexed), lag between replicas, managed identities.
 */
export interface CosmosEmulator {
  readonly endpoint: string;
  readonly key: string;
  /** What was asked: method and path. */
  readonly requests: string[];
  /** Lets time pass for what is kept for a while only. */
  advance(milliseconds: number): void;
  /** The documents of a container as they are kept, to look at or to damage. */
  documents(container: string): Documents;
  /** Takes a container away with all that is in it. */
  drop(database: string, container: string): void;
  stop(): Promise<void>;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const named = z.looseObject({ id: z.string() });

export async function startCosmosEmulator(): Promise<CosmosEmulator> {
  const key = Buffer.from('only for tests').toString('base64');
  const account = new Account('127.0.0.1', 0);
  const containers = new Map<string, Documents>();
  const requests: string[] = [];
  let skew = 0;
  const documents = (container: string): Documents => {
    const known = containers.get(container) ?? new Documents(() => Date.now() + skew);
    containers.set(container, known);
    return known;
  };

  const server = createServer(async (request, response) => {
    const asked = await readAsked(request);
    requests.push(`${asked.method} ${asked.path}`);
    const {
      status,
      body = {},
      message = '',
      headers = {},
    } = isSigned(asked, key) ? answerOr500(asked) : { status: 401 };
    response.writeHead(status, { 'content-type': 'application/json', 'x-ms-request-charge': '1', ...headers });
    response.end(JSON.stringify(status < 400 ? body : { code: String(status), message }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const answerOr500 = (asked: Asked): Answer => {
    try {
      return answer(asked);
    } catch (error) {
      return { status: 500, message: String(error) };
    }
  };

  function answer(asked: Asked): Answer {
    const [databases, database, collections, container, docs, id] = asked.path.split('/').filter(Boolean);
    if (!databases) return { status: 200, body: account.read() };
    if (!database) return created(account.databases, account.database(named.parse(JSON.parse(asked.body)).id), asked);
    const inDatabase = account.database(database);
    if (!collections) return found(inDatabase.read());
    if (!container) {
      return created(inDatabase.collections, inDatabase.collection(named.parse(JSON.parse(asked.body)).id), asked);
    }
    const collection = inDatabase.collection(container);
    if (docs && !collection.read()) return OWNER_GONE;
    if (!docs) return found(collection.read());
    if (docs === 'pkranges') return { status: 200, body: pageOf('PartitionKeyRanges', ranges(collection)) };
    const partition = partitionOf(asked.headers);
    const kept = documents(container);
    if (id) return found(kept.one(partition ?? '', decodeURIComponent(id)));
    if (isTrue(asked.headers['x-ms-cosmos-is-query-plan-request'])) return { status: 200, body: QUERY_PLAN };
    if (isTrue(asked.headers['x-ms-documentdb-isquery'])) {
      const { rows, continuation } = runQuery(collection, kept.rows(partition), JSON.parse(asked.body), {
        size: Number(asked.headers['x-ms-max-item-count'] ?? 0),
        continuation: headerOf(asked.headers, 'x-ms-continuation'),
      });
      return {
        status: 200,
        body: pageOf('Documents', rows),
        ...(continuation !== undefined && { headers: { 'x-ms-continuation': continuation } }),
      };
    }
    const results = kept.batch(partition ?? '', JSON.parse(asked.body));
    if (!results) return { status: 400 };
    return { status: results.some(({ statusCode }) => statusCode >= 400) ? 207 : 200, body: results };
  }

  return {
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    key,
    requests,
    documents,
    drop: (database, container) => void account.database(database).collections.delete(container, container),
    advance: (milliseconds) => {
      skew += milliseconds;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Collection = ReturnType<ReturnType<Account['database']>['collection']>;

const ranges = (collection: Collection): readonly unknown[] =>
  z.object({ result: z.array(z.unknown()) }).parse(collection.partitionKeyRanges.read()).result;

const pageOf = (name: string, rows: readonly unknown[]): unknown => ({ _rid: '', [name]: rows, _count: rows.length });

/** As the service says it: not the document is missing, but that in which it would be. */
const OWNER_GONE: Answer = {
  status: 404,
  message: 'Message: {"Errors":["Owner resource does not exist"]}',
  headers: { 'x-ms-substatus': '1003' },
};

const found = (body: unknown): Answer => (body ? { status: 200, body } : { status: 404 });

function created(
  all: { create(data: { readonly id: string }): unknown },
  one: { read(): unknown },
  { body }: Asked,
): Answer {
  return one.read() ? { status: 409 } : { status: 201, body: all.create(named.parse(JSON.parse(body))) };
}

const isTrue = (header: unknown): boolean => /^true$/i.test(String(header));

const headerOf = (headers: IncomingHttpHeaders, name: string): string | undefined => headers[name]?.toString();

function partitionOf(headers: IncomingHttpHeaders): string | undefined {
  const header = headerOf(headers, 'x-ms-documentdb-partitionkey');
  return header === undefined ? undefined : z.tuple([z.string()]).parse(JSON.parse(header))[0];
}

/** The signature that the service asks for: over method, kind of resource, its address, and the date. */
function isSigned({ method, path, headers }: Asked, key: string): boolean {
  const parts = path.split('/').filter(Boolean);
  const isList = parts.length % 2 === 1;
  const kind = (isList ? parts.at(-1) : parts.at(-2)) ?? '';
  const address = decodeURIComponent((isList ? parts.slice(0, -1) : parts).join('/'));
  const text = `${method.toLowerCase()}\n${kind}\n${address}\n${String(headers['x-ms-date']).toLowerCase()}\n\n`;
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
  return decodeURIComponent(headers.authorization ?? '').endsWith(`sig=${signature}`);
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const { pathname } = new URL(`/${(request.url ?? '').replace(/^\/+/, '')}`, 'http://emulator');
  return {
    method: request.method ?? 'GET',
    path: pathname,
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  };
}
