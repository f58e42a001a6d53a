import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';

/** A document as a client sent it. */
const sentDocument = z.looseObject({ id: z.string(), school: z.string(), ttl: z.number().optional() });
export type StoredDocument = z.infer<typeof sentDocument> & { readonly _etag: string; readonly _ts: number };

const operation = z.discriminatedUnion('operationType', [
  z.object({ operationType: z.literal('Create'), resourceBody: sentDocument }),
  z.object({
    operationType: z.literal('Replace'),
    id: z.string(),
    ifMatch: z.string().optional(),
    resourceBody: sentDocument,
  }),
  z.object({ operationType: z.literal('Delete'), id: z.string(), ifMatch: z.string().optional() }),
]);
type Operation = z.infer<typeof operation>;

export interface OperationResult {
  readonly statusCode: number;
  readonly eTag?: string;
}

const MAX_OPERATIONS = 100;

/** The documents of one container, with what the engine of the emulator lacks: partitions, ETags, atomic batches, TTL. */
export class Documents {
  private readonly partitions = new Map<string, Map<string, StoredDocument>>();
  /** Those that are kept for a while only, by partition. */
  private readonly passing = new Map<string, Set<string>>();

  constructor(private readonly now: () => number) {}

  /** Of one partition, or without one of all. */
  rows(partition?: string): readonly StoredDocument[] {
    const asked = partition === undefined ? [...this.partitions.keys()] : [partition];
    return asked.flatMap((one) => [...this.of(one).values()]);
  }

  one(partition: string, id: string): StoredDocument | undefined {
    return this.of(partition).get(id);
  }

  /** All, or none: then the one that failed says why, and the others 424. Nothing when the request itself is none. */
  batch(partition: string, json: unknown): readonly OperationResult[] | undefined {
    const parsed = z.array(operation).max(MAX_OPERATIONS).safeParse(json);
    if (!parsed.success) return undefined;
    const kept = this.of(partition);
    const before = new Map<string, StoredDocument | undefined>();
    const results: OperationResult[] = [];
    for (const one of parsed.data) {
      const id = one.operationType === 'Create' ? one.resourceBody.id : one.id;
      if (!before.has(id)) before.set(id, kept.get(id));
      const result = this.carryOut(partition, one);
      if (result.statusCode >= 400) {
        for (const [changed, was] of before) was ? kept.set(changed, was) : kept.delete(changed);
        return parsed.data.map((_, index) => (index === results.length ? result : { statusCode: 424 }));
      }
      results.push(result);
    }
    return results;
  }

  private carryOut(partition: string, one: Operation): OperationResult {
    const id = one.operationType === 'Create' ? one.resourceBody.id : one.id;
    const there = this.of(partition).get(id);
    if ('resourceBody' in one && (one.resourceBody.school !== partition || one.resourceBody.id !== id)) {
      return { statusCode: 400 };
    }
    if (one.operationType === 'Create') return there ? { statusCode: 409 } : this.put(one.resourceBody, 201);
    if (!there) return { statusCode: 404 };
    if (one.ifMatch !== undefined && one.ifMatch !== there._etag) return { statusCode: 412 };
    if (one.operationType === 'Replace') return this.put(one.resourceBody, 200);
    this.of(partition).delete(id);
    return { statusCode: 204 };
  }

  private put(document: z.infer<typeof sentDocument>, statusCode: number): OperationResult {
    const eTag = `"${randomUUID()}"`;
    const kept = { ...document, _etag: eTag, _ts: Math.floor(this.now() / 1000) };
    this.of(document.school).set(document.id, kept);
    if (document.ttl !== undefined) passingIn(this.passing, document.school).add(document.id);
    return { statusCode, eTag };
  }

  /** What a partition holds by now: what was kept for a while only goes when its time is over. */
  private of(partition: string): Map<string, StoredDocument> {
    const kept = this.partitions.get(partition) ?? new Map<string, StoredDocument>();
    this.partitions.set(partition, kept);
    const now = this.now() / 1000;
    for (const id of passingIn(this.passing, partition)) {
      const { ttl, _ts } = kept.get(id) ?? {};
      if (ttl !== undefined && _ts !== undefined && _ts + ttl <= now) kept.delete(id);
      if (!kept.has(id)) this.passing.get(partition)?.delete(id);
    }
    return kept;
  }
}

function passingIn(passing: Map<string, Set<string>>, partition: string): Set<string> {
  const found = passing.get(partition) ?? new Set();
  passing.set(partition, found);
  return found;
}
