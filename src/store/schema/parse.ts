import type { z } from 'zod/v4';
import { StoreError, type Whereabouts } from '../errors';

/**
 * Something that was kept as JSON, with its shape checked.
 * @throws StoreError without a cause: what JSON.parse and zod say of a text can quote it.
 */
export function parseKept<Kept>(schema: z.ZodType<Kept>, json: unknown, where: Whereabouts): Kept {
  return parseShape(schema, fromJson(json), where);
}

/** A row of the database, or something out of one. */
export function parseShape<Kept>(schema: z.ZodType<Kept>, value: unknown, where: Whereabouts): Kept {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new StoreError('STORE_CORRUPT_ROW', where);
  return parsed.data;
}

/** What is no JSON becomes undefined, which no schema here takes. */
function fromJson(json: unknown): unknown {
  if (typeof json !== 'string') return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
