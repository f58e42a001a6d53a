import { z } from 'zod/v4';
import type { SchoolKey } from '../../cases/ids';
import type { Write } from '../port';
import { parseShape } from '../schema/parse';
import type { Connection, Value } from './connection';

/** Whether what the command started from still stands: no version, number or message was somebody else's first. */
export function fits(connection: Connection, school: SchoolKey, write: Write): boolean {
  const { streams, pupils = [], settings = [], outbox = [], moves = [], reminders, number } = write;
  const one = (sql: string, ...values: readonly Value[]) => numberIn(connection, sql, school, ...values);
  return (
    streams.every(({ caseId, expected }) => one(CASE, caseId) === expected) &&
    pupils.every(({ id, version }) => one(PUPIL, id) === version) &&
    settings.every(({ key, expected }) => one(SETTING, key) === expected) &&
    [...(reminders?.put ?? []), ...(reminders?.drop ?? [])].every(({ id, version }) => one(REMINDER, id) === version) &&
    outbox.every(({ id }) => one(OUTBOX, id) === 0) &&
    moves.every(({ id, version }) => one(OUTBOX, id) === version) &&
    (!number || (number.given === lastNumber(connection, school) + 1 && one(NUMBERED, number.caseId) === 0))
  );
}

/** The last case number that was given out, 0 before the first. */
export const lastNumber = (connection: Connection, school: SchoolKey): number =>
  numberIn(connection, 'SELECT last_number AS value FROM schools WHERE school = ?', school);

const CASE = 'SELECT version AS value FROM cases WHERE school = ? AND case_id = ?';
const PUPIL = 'SELECT version AS value FROM pupils WHERE school = ? AND pupil_id = ?';
const SETTING = 'SELECT version AS value FROM settings WHERE school = ? AND key = ?';
const REMINDER = 'SELECT version AS value FROM reminders WHERE school = ? AND reminder_id = ?';
const OUTBOX = 'SELECT version AS value FROM outbox WHERE school = ? AND outbox_id = ?';
const NUMBERED = 'SELECT number AS value FROM numbers WHERE school = ? AND case_id = ?';

const row = z.object({ value: z.number() }).optional();

/** The number that a query gives, 0 when it finds nothing. */
function numberIn(connection: Connection, sql: string, school: SchoolKey, ...values: readonly Value[]): number {
  return parseShape(row, connection.get(sql, school, ...values), { school })?.value ?? 0;
}
