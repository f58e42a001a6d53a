import { z } from 'zod/v4';
import type { CaseId, SchoolKey } from '../../cases/ids';
import { type Counts, countEach, type Kept, type Source } from '../move/kept';
import { caseId } from '../schema/ids';
import { parseKept, parseShape } from '../schema/parse';
import { handled, pupil, reminder, summary } from '../schema/records';
import { readStream } from './cases';
import type { Connection } from './connection';
import { lastNumber } from './fits';
import { keptIn, pendingIn } from './outbox';
import { parseRow, schoolsIn, settingOf } from './read';
import { asJson } from './text';

/** Where each kind stands. */
const TABLES: Readonly<Record<Kept['kind'], string>> = {
  event: 'events',
  case: 'cases',
  number: 'numbers',
  pupil: 'pupils',
  setting: 'settings',
  handled: 'handled',
  reminder: 'reminders',
  outbox: 'outbox',
  school: 'schools',
};

const count = z.object({ value: z.number() });
const caseRow = z.object({
  id: z.string(),
  version: z.number(),
  summary: z.string().nullable(),
  number: z.number().nullable(),
});
const numberRow = z.object({ number: z.number(), id: z.string() });

/** All that is kept in an open file, which nobody can write to until it is closed. @throws StoreError */
export class SqliteSource implements Source {
  /** @param since activities that were handled before then, in milliseconds, are not repeated any more and stay behind */
  constructor(
    private readonly connection: Connection,
    private readonly since: number,
  ) {
    connection.exec('BEGIN IMMEDIATE');
  }

  schools(): readonly SchoolKey[] {
    return schoolsIn(this.connection.all('SELECT school AS value FROM schools ORDER BY school'));
  }

  counts(school: SchoolKey): Counts {
    return countEach((kind) => {
      const sql = `SELECT count(*) AS value FROM ${TABLES[kind]} WHERE school = ?`;
      const row =
        kind === 'handled'
          ? this.connection.get(`${sql} AND at >= ?`, school, this.since)
          : this.connection.get(sql, school);
      return parseShape(count, row, { school }).value;
    });
  }

  *all(school: SchoolKey): Iterable<Kept> {
    const { connection } = this;
    const cases = connection.all(CASES, school).map((row) => caseOf(school, row));
    for (const { caseId } of cases) yield* eventsOf(connection, school, caseId);
    yield* cases;
    for (const row of connection.all(NUMBERS, school)) yield numberOf(school, row);
    for (const row of connection.all(PUPILS, school)) {
      yield { kind: 'pupil', pupil: parseRow(pupil, row, { school, kind: 'pupil' }) };
    }
    for (const row of connection.all(SETTINGS, school)) yield { kind: 'setting', ...settingOf(school, row) };
    for (const row of connection.all(HANDLED, school, this.since)) {
      yield { kind: 'handled', handled: parseRow(handled, row, { school, kind: 'handled' }) };
    }
    for (const row of connection.all(REMINDERS, school)) {
      yield { kind: 'reminder', reminder: parseRow(reminder, row, { school, kind: 'reminder' }) };
    }
    for (const entry of [...pendingIn(connection, school), ...keptIn(connection, school)])
      yield { kind: 'outbox', entry };
    yield { kind: 'school', lastNumber: lastNumber(connection, school) };
  }

  close(): void {
    this.connection.exec('ROLLBACK');
    this.connection.close();
  }
}

const CASES = `SELECT case_id AS id, version, summary, number FROM cases LEFT JOIN numbers USING (school, case_id)
  WHERE school = ? ORDER BY case_id`;
const NUMBERS = 'SELECT number, case_id AS id FROM numbers WHERE school = ? ORDER BY number';
const PUPILS = 'SELECT pupil AS json FROM pupils WHERE school = ? ORDER BY pupil_id';
const SETTINGS = 'SELECT key, value AS json, version FROM settings WHERE school = ? ORDER BY key';
const HANDLED = 'SELECT handled AS json FROM handled WHERE school = ? AND at >= ? ORDER BY handled_id';
const REMINDERS = 'SELECT reminder AS json FROM reminders WHERE school = ? ORDER BY reminder_id';

/** Case by case, so that no more than one history is in memory. */
function* eventsOf(connection: Connection, school: SchoolKey, caseId: CaseId): Iterable<Kept> {
  for (const [index, event] of readStream(connection, school, caseId).events.entries()) {
    yield { kind: 'event', caseId, n: index + 1, event };
  }
}

function caseOf(school: SchoolKey, found: unknown): Extract<Kept, { kind: 'case' }> {
  const row = parseShape(caseRow, found, { school });
  return {
    kind: 'case',
    caseId: parseKept(caseId, asJson(row.id), { school }),
    version: row.version,
    ...(row.number !== null && { number: row.number }),
    ...(row.summary !== null && { summary: parseKept(summary, row.summary, { school, kind: 'summary' }) }),
  };
}

function numberOf(school: SchoolKey, found: unknown): Kept {
  const { number, id } = parseShape(numberRow, found, { school });
  return { kind: 'number', number, caseId: parseKept(caseId, asJson(id), { school, number }) };
}
