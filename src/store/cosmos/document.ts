import type { JSONObject } from '@azure/cosmos';
import { z } from 'zod/v4';
import type { SchoolKey } from '../../cases/ids';
import type { Whereabouts } from '../errors';
import { parseShape } from '../schema/parse';
import type { Kind } from './ids';
import { received, sent } from './text';

/** What queries look for, besides the school; only what a kind needs. Moments in milliseconds. */
export interface Queried {
  /** Of an event, a case and a reminder; empty for what is the school's own. */
  readonly caseId?: string;
  readonly status?: string;
  readonly mentor?: string;
  readonly pupil?: string;
  readonly class?: string;
  readonly remindAt?: number;
  readonly sendAt?: number;
}

/** A document before it goes out. */
export interface Document extends Queried {
  readonly id: string;
  readonly kind: Kind;
  /** How often it was written; of a case how many events it has, of a school its last number. */
  readonly version: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** How many seconds after its last change it may go. */
  readonly ttl?: number;
}

/** A document as it was found. */
export interface Found {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly body: unknown;
  readonly etag: string;
  /** Which write it comes from. */
  readonly write: string;
}

const shape = z.looseObject({
  id: z.string(),
  kind: z.string(),
  version: z.number(),
  write: z.string(),
  _etag: z.string(),
  body: z.unknown(),
});

/** The document as it is kept. `write` tells, after an answer that was lost, whether it was this write that arrived. */
export const toKept = (school: SchoolKey, write: string, document: Document): JSONObject => ({
  ...sent({ ...document, school }),
  write,
});

/** @throws StoreError STORE_CORRUPT_ROW */
export function fromKept(kept: unknown, where: Whereabouts): Found {
  const { id, kind, version, write, body, _etag } = parseShape(shape, kept, where);
  return { id, kind, version, write, body: received(body ?? null), etag: _etag };
}

/** What was found, with the shape of what it holds checked. @throws StoreError STORE_CORRUPT_ROW */
export const bodyOf = <Kept>(schema: z.ZodType<Kept>, found: Found, where: Whereabouts): Kept =>
  parseShape(schema, found.body, where);
