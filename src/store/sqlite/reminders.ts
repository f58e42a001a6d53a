import type { CaseId, Instant, SchoolKey } from '../../cases/ids';
import type { Reminder, Write } from '../port';
import { reminder } from '../schema/records';
import type { Connection } from './connection';
import { parseRow, schoolsIn } from './read';

/** What the versions say was looked at before. */
export function writeReminders(connection: Connection, school: SchoolKey, { reminders }: Write): void {
  for (const { id } of reminders?.drop ?? []) {
    connection.run('DELETE FROM reminders WHERE school = ? AND reminder_id = ?', school, id);
  }
  for (const one of reminders?.put ?? []) {
    const json = { ...one, version: one.version + 1 };
    connection.run(PUT, school, one.id, dueOf(one), { json }, json.version, one.caseId ?? null);
  }
}

/** The oldest first: read in the order of an index, so that what is not due costs nothing. */
export const remindersDue = (
  connection: Connection,
  school: SchoolKey,
  until: Instant,
  limit: number,
): readonly Reminder[] => [...parsed(school, connection.all(DUE, school, Date.parse(until), limit))].sort(byDue);

export function remindersOfCase(
  connection: Connection,
  school: SchoolKey,
  caseId: CaseId | undefined,
): readonly Reminder[] {
  const rows = caseId === undefined ? connection.all(OF_NONE, school) : connection.all(OF_CASE, school, caseId);
  return [...parsed(school, rows)].sort((one, other) => (one.id < other.id ? -1 : 1));
}

export const schoolsReminding = (connection: Connection, by: Instant): readonly SchoolKey[] =>
  schoolsIn(connection.all(ALL_DUE, Date.parse(by)));

const PUT = `INSERT OR REPLACE INTO reminders (school, reminder_id, due, reminder, version, case_id)
  VALUES (?, ?, ?, ?, ?, ?)`;
const DUE = `SELECT reminder AS json FROM reminders WHERE school = ? AND due <= ? ORDER BY due, reminder_id LIMIT ?`;
/** The indexes are named: SQLite takes a school for ten rows, and would read all of a school's reminders instead. */
const ALL_DUE = 'SELECT DISTINCT school AS value FROM reminders INDEXED BY reminders_due WHERE due <= ?';
const BY_CASE = 'SELECT reminder AS json FROM reminders INDEXED BY reminders_by_case WHERE school = ?';
const OF_CASE = `${BY_CASE} AND case_id = ?`;
const OF_NONE = `${BY_CASE} AND case_id IS NULL`;

/** One that rests is never due. */
const dueOf = ({ dueAt }: Reminder): number => (dueAt === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt));

const byDue = (one: Reminder, other: Reminder): number =>
  dueOf(one) - dueOf(other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

const parsed = (school: SchoolKey, rows: readonly unknown[]): readonly Reminder[] =>
  rows.map((row) => parseRow(reminder, row, { school, kind: 'reminder' }));
