import { z } from 'zod/v4';
import type { CaseEvent } from '../../cases/event';
import type { CaseId, SchoolKey } from '../../cases/ids';
import { StoreError } from '../errors';
import { ERASED } from '../limits';
import { byChange } from '../order';
import type { Stream, Summary, SummaryFilter } from '../port';
import { caseEvent } from '../schema/event';
import { parseKept, parseShape } from '../schema/parse';
import { summary } from '../schema/records';
import type { Connection, Value } from './connection';
import { escaped } from './text';

const eventRow = z.object({ version: z.number(), n: z.number(), event: z.string() });
const summaryRow = z.object({ json: z.string() });

/** In one statement, so that version and events are of one moment even while another process writes. */
const EVENTS = `SELECT version, n, event FROM cases JOIN events USING (school, case_id)
  WHERE school = ? AND case_id = ? ORDER BY n`;

/** A case's events. That none is missing is checked too: a history with a hole would be read as another history. */
export function readStream(connection: Connection, school: SchoolKey, caseId: CaseId): Stream {
  const rows = connection.all(EVENTS, school, caseId);
  const events = rows.map((row, index): CaseEvent => {
    const where = { school, caseId, n: index + 1 };
    const { version, n, event } = parseShape(eventRow, row, where);
    if (n !== index + 1 || version !== rows.length) throw new StoreError('STORE_CORRUPT_ROW', where);
    return parseKept(caseEvent, event, where);
  });
  const erased = events.length === 0 && wasErased(connection, school, caseId);
  return { caseId, events, version: events.length, ...(erased && { erased }) };
}

const VERSION = 'SELECT version FROM cases WHERE school = ? AND case_id = ?';
const versionRow = z.object({ version: z.number() }).optional();

const wasErased = (connection: Connection, school: SchoolKey, caseId: CaseId): boolean =>
  parseShape(versionRow, connection.get(VERSION, school, caseId), { school, caseId })?.version === ERASED;

export function findSummaries(connection: Connection, school: SchoolKey, filter: SummaryFilter): readonly Summary[] {
  const conditions: [sql: string, value: Value][] = [['school = ?', school]];
  if (filter.pupil !== undefined) conditions.push(['pupil = ?', filter.pupil]);
  if (filter.mentor !== undefined) conditions.push(['mentor = ?', filter.mentor]);
  if (filter.status) conditions.push([ONE_OF, { json: filter.status.map(escaped) }]);
  const sql = `SELECT summary AS json FROM cases ${indexFor(filter)} WHERE summary IS NOT NULL AND ${conditions.map(([one]) => one).join(' AND ')}`;
  return connection
    .all(sql, ...conditions.map(([, value]) => value))
    .map((row) => parseKept(summary, parseShape(summaryRow, row, { school }).json, { school, kind: 'summary' }))
    .sort(byChange);
}

/** Named: SQLite takes a school for ten rows, and would read all of its cases instead. */
function indexFor({ pupil, mentor }: SummaryFilter): string {
  if (pupil !== undefined) return 'INDEXED BY cases_by_pupil';
  return mentor === undefined ? '' : 'INDEXED BY cases_by_mentor';
}

const ONE_OF = 'status IN (SELECT value FROM json_each(?))';
