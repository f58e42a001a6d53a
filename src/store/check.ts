import type { z } from 'zod/v4';
import type { SchoolKey } from '../cases/ids';
import { StoreError, type Whereabouts } from './errors';
import { MAX_BYTES, MAX_OPERATIONS, operationsOf } from './limits';
import type { Summary, Write } from './port';
import { caseEvent } from './schema/event';
import { schoolKey } from './schema/ids';
import { handled, outboxItem, outboxMove, pupil, reminder, summary } from './schema/records';

/**
 * What both databases refuse alike before they begin: what could not be read back, what contradicts itself, what is too
 * much for one transaction.
 * @throws StoreError with ids only.
 */
export function checkWrite(school: SchoolKey, write: Write): void {
  const { streams, pupils = [], reminders, outbox = [], moves = [], settings = [], number } = write;
  const where = { school };
  readable(schoolKey, [school], 'school', where);
  for (const { caseId, expected, append } of streams) {
    const place = { ...where, caseId };
    if (caseId === '' || !Number.isSafeInteger(expected) || expected < 0) throw bad('expected', place);
    readable(caseEvent, append, 'event', place);
  }
  readable(pupil, pupils, 'pupil', where);
  readable(reminder, reminders?.put ?? [], 'reminder', where);
  readable(outboxItem, outbox, 'outbox', where);
  readable(outboxMove, moves, 'move', where);
  readable(summary, write.summaries ?? [], 'summary', where);
  if (write.handled) readable(handled, [write.handled], 'handled', where);
  once(
    streams.map(({ caseId }) => caseId),
    'caseId',
    where,
  );
  once(
    pupils.map(({ id }) => id),
    'pupil',
    where,
  );
  once(
    [...outbox, ...moves].map(({ id }) => id),
    'outbox',
    where,
  );
  once(
    [...(reminders?.put ?? []), ...(reminders?.drop ?? [])].map(({ id }) => id),
    'reminder',
    where,
  );
  once(
    settings.map(({ key }) => key),
    'setting',
    where,
  );
  for (const one of write.summaries ?? []) checkSummary(school, write, one);
  if (number && (!Number.isSafeInteger(number.given) || versionAfter(write, number.caseId) === 0)) {
    throw bad('number', { school, caseId: number.caseId });
  }
  checkSize(school, write);
}

/** A summary that does not follow from the events beside it would lie, and nothing would guard it. */
function checkSummary(school: SchoolKey, write: Write, { caseId, version }: Summary): void {
  if (version === 0 || version !== versionAfter(write, caseId)) throw bad('summary', { school, caseId });
}

/** How many events the case then has: 0 when it is not in the write, or is there without ever having had one. */
function versionAfter({ streams }: Write, caseId: string): number {
  const stream = streams.find((one) => one.caseId === caseId);
  return stream ? stream.expected + stream.append.length : 0;
}

function checkSize(school: SchoolKey, write: Write): void {
  const operations = operationsOf(write);
  const bytes = bytesOf(school, write);
  if (operations > MAX_OPERATIONS || bytes > MAX_BYTES) {
    throw new StoreError('STORE_TOO_LARGE', { school, operations, bytes });
  }
}

function bytesOf(school: SchoolKey, write: Write): number {
  try {
    return Buffer.byteLength(JSON.stringify(write));
  } catch {
    // A circle or a bigint; what JSON.stringify says of it names the properties.
    throw bad('json', { school });
  }
}

function readable(schema: z.ZodType, values: readonly unknown[], what: string, where: Whereabouts): void {
  for (const value of values) if (!schema.safeParse(value).success) throw bad(what, where);
}

function once(ids: readonly string[], what: string, where: Whereabouts): void {
  if (new Set(ids).size < ids.length) throw bad(what, where);
}

const bad = (what: string, where: Whereabouts): StoreError => new StoreError('STORE_BAD_WRITE', { ...where, what });
