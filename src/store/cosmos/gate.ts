import type { Container, JSONValue, OperationInput } from '@azure/cosmos';
import type { SchoolKey } from '../../cases/ids';
import { StoreError, type StoreErrorCode } from '../errors';
import { type Found, fromKept, toKept } from './document';
import { checkAbsent, FAILED_FOR_ANOTHER, failureOf, wasFirst } from './failure';
import type { Health } from './health';
import type { Step } from './plan';
import { sentText } from './text';

/** How long to wait, and how much to ask for at once. */
export interface Patience {
  /** For one request with its repeats, in milliseconds: Teams wants an answer within five seconds. */
  readonly requestMs: number;
  /** For a write with all that it takes, from when on it is not tried again. */
  readonly writeMs: number;
  /** How many results a page of a query has. */
  readonly page: number;
}

export const PATIENCE: Patience = { requestMs: 2500, writeMs: 3000, page: 500 };

/** What became of a batch. Unknown: it was sent, and no answer came. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'refused'; readonly error: StoreError }
  | { readonly kind: 'unknown' };

/** A whole request may have 2 MB. */
const MAX_REQUEST_BYTES = 2_000_000;

/** The only place that talks to Cosmos DB: point reads, queries, transactional batches; each within its time. */
export class Gate {
  private closed = false;

  constructor(
    private readonly container: Container,
    readonly patience: Patience,
    private readonly health: Health,
  ) {}

  close(): void {
    this.closed = true;
  }

  /** One document, by its id. @throws StoreError */
  async point(school: SchoolKey, id: string): Promise<Found | undefined> {
    const { resource } = await this.asked(async (abortSignal) => {
      const answer = await this.container.item(id, sentText(school)).read<Record<string, unknown>>({ abortSignal });
      if (answer.resource === undefined) checkAbsent(answer.substatus);
      return answer;
    });
    return resource && fromKept(resource, { school, id });
  }

  /** All that a query finds in one school, or without one across all of them, page by page; as it is kept. @throws StoreError */
  async query(
    school: SchoolKey | undefined,
    query: string,
    parameters: Readonly<Record<string, JSONValue>> = {},
  ): Promise<readonly unknown[]> {
    const named = Object.entries(parameters).map(([name, value]) => ({
      name: `@${name}`,
      value: typeof value === 'string' ? sentText(value) : value,
    }));
    const given = new AbortController();
    const options = { maxItemCount: this.patience.page, abortSignal: given.signal };
    const pages = this.container.items.query<unknown>(
      { query, parameters: named },
      school === undefined ? options : { ...options, partitionKey: sentText(school) },
    );
    const rows: unknown[] = [];
    try {
      while (pages.hasMoreResults()) {
        const { resources } = await this.asked(() => pages.fetchNext());
        rows.push(...(resources ?? []));
      }
    } finally {
      // A page that came too late is tried again and again by the SDK, and a database that is back would be asked for all of them.
      given.abort();
    }
    return rows;
  }

  /** All of these steps, or none. A batch that fails does not throw in the SDK: each step has a status of its own. */
  async commit(school: SchoolKey, write: string, steps: readonly Step[]): Promise<Outcome> {
    const operations = steps.map((step) => operationOf(school, write, step));
    const bytes = Buffer.byteLength(JSON.stringify(operations));
    if (bytes > MAX_REQUEST_BYTES) {
      return { kind: 'refused', error: new StoreError('STORE_TOO_LARGE', { school, bytes }) };
    }
    try {
      const { result = [] } = await this.asked(
        (abortSignal) => this.container.items.batch(operations, sentText(school), { abortSignal }),
        'STORE_UNCERTAIN',
      );
      const failed = result.find(({ statusCode }) => statusCode >= 400 && statusCode !== FAILED_FOR_ANOTHER);
      if (!failed) return { kind: 'done' };
      if (wasFirst(failed.statusCode)) return { kind: 'overtaken' };
      const error = failureOf({ code: failed.statusCode });
      this.health.failedWith(error.code);
      return { kind: 'refused', error };
    } catch (cause) {
      const error = failureOf(cause);
      return error.code === 'STORE_UNCERTAIN' ? { kind: 'unknown' } : { kind: 'refused', error };
    }
  }

  /** @param late what it is when no answer came in time */
  private async asked<Answer>(
    work: (signal: AbortSignal) => Promise<Answer>,
    late: StoreErrorCode = 'STORE_UNREACHABLE',
  ): Promise<Answer> {
    if (this.closed) throw new StoreError('STORE_CLOSED');
    const { requestMs } = this.patience;
    const signal = AbortSignal.timeout(requestMs);
    try {
      const answer = await Promise.race([work(signal), rejectionOn(signal, new StoreError(late, { requestMs }))]);
      this.health.went();
      return answer;
    } catch (cause) {
      const error = failureOf(cause);
      this.health.failedWith(error.code);
      throw error;
    }
  }
}

/** The signal alone would not do: between two tries the SDK sleeps without looking at it. */
export const rejectionOn = (signal: AbortSignal, error: StoreError): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(error), { once: true });
  });

/** A batch's delete takes an ETag as its replace does; the SDK's types have forgotten it. */
type Deletion = OperationInput & { readonly ifMatch: string };

function operationOf(school: SchoolKey, write: string, step: Step): OperationInput {
  switch (step.kind) {
    case 'create':
      return { operationType: 'Create', resourceBody: toKept(school, write, step.document) };
    case 'replace': {
      const { document, etag } = step;
      const resourceBody = toKept(school, write, document);
      return { operationType: 'Replace', id: document.id, ifMatch: etag, resourceBody };
    }
    case 'delete': {
      const deletion: Deletion = { operationType: 'Delete', id: step.id, ifMatch: step.etag };
      return deletion;
    }
  }
}
