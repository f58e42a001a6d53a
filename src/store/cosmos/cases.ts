import { z } from 'zod/v4';
import type { CaseEvent } from '../../cases/event';
import type { CaseId, SchoolKey } from '../../cases/ids';
import { StoreError } from '../errors';
import { ERASED } from '../limits';
import { byChange } from '../order';
import type { Stream, Summary, SummaryFilter } from '../port';
import { caseEvent } from '../schema/event';
import { summary } from '../schema/records';
import { bodyOf, fromKept } from './document';
import type { Gate } from './gate';
import { bodiesOf } from './reads';

const STREAM = "SELECT * FROM c WHERE c.caseId = @caseId AND c.kind IN ('case', 'event')";

/** A write between two pages shows in one of them only; the next reading has it whole. */
const READINGS = 3;

/**
 * A case's events, with one query in its school. That none is missing is checked: a history with a hole would be read as
 * another history.
 */
export async function readStream(gate: Gate, school: SchoolKey, caseId: CaseId): Promise<Stream> {
  for (let readings = 1; ; readings++) {
    const rows = await gate.query(school, STREAM, { caseId });
    const found = rows
      .map((row) => fromKept(row, { school, caseId }))
      .sort((one, other) => one.version - other.version);
    const version = found.find(({ kind }) => kind === 'case')?.version ?? 0;
    if (version === ERASED) return { caseId, events: [], version: 0, erased: true };
    const events = found.filter(({ kind }) => kind === 'event');
    const hole = events.findIndex((one, index) => one.version !== index + 1);
    if (hole < 0 && version === events.length) {
      const parsed = events.map((one): CaseEvent => bodyOf(caseEvent, one, { school, caseId, n: one.version }));
      return { caseId, events: parsed, version };
    }
    if (readings === READINGS) {
      throw new StoreError('STORE_CORRUPT_ROW', { school, caseId, n: (hole < 0 ? events.length : hole) + 1 });
    }
  }
}

const shown = z.looseObject({ summary });

/** One query in one school, by what is indexed; sorted here, so that every database gives the same. */
export async function findSummaries(
  gate: Gate,
  school: SchoolKey,
  { status, mentor, pupil }: SummaryFilter,
): Promise<readonly Summary[]> {
  if (status?.length === 0) return [];
  const statuses = Object.fromEntries((status ?? []).map((one, index) => [`status${index}`, one]));
  const conditions = [
    "c.kind = 'case' AND IS_DEFINED(c.status)",
    ...(status ? [`c.status IN (${Object.keys(statuses).map((name) => `@${name}`)})`] : []),
    ...(mentor !== undefined ? ['c.mentor = @mentor'] : []),
    ...(pupil !== undefined ? ['c.pupil = @pupil'] : []),
  ];
  const parameters = { ...statuses, ...(mentor !== undefined && { mentor }), ...(pupil !== undefined && { pupil }) };
  const rows = await gate.query(school, `SELECT VALUE c.body FROM c WHERE ${conditions.join(' AND ')}`, parameters);
  return bodiesOf(shown, rows, { school, kind: 'summary' })
    .map((one) => one.summary)
    .sort(byChange);
}
