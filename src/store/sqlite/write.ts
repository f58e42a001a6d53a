import type { SchoolKey } from '../../cases/ids';
import { checkWrite } from '../check';
import { HANDLED_FOR_HOURS } from '../limits';
import type { Handled, Write, WriteResult } from '../port';
import { folded } from '../search';
import type { Connection } from './connection';
import { fits } from './fits';
import { writeOutbox } from './outbox';
import { findHandled } from './read';
import { writeReminders } from './reminders';

const HANDLED_FOR_MS = HANDLED_FOR_HOURS * 3_600_000;

/**
 * One command's write. Looks first and writes then, under one lock: what does not fit has written nothing.
 * @throws StoreError
 */
export function writeAll(connection: Connection, school: SchoolKey, write: Write): WriteResult {
  checkWrite(school, write);
  return connection.inTransaction(() => {
    const earlier = write.handled && findHandled(connection, school, write.handled.id);
    if (earlier) return { kind: 'repeat', answer: earlier.answer };
    if (!fits(connection, school, write)) return { kind: 'conflict' };
    connection.run('INSERT INTO schools (school) VALUES (?) ON CONFLICT DO NOTHING', school);
    writeCases(connection, school, write);
    writePupils(connection, school, write);
    writeReminders(connection, school, write);
    writeOutbox(connection, school, write);
    writeSettings(connection, school, write);
    if (write.handled) writeHandled(connection, school, write.handled);
    return { kind: 'written' };
  });
}

function writeCases(connection: Connection, school: SchoolKey, { streams, summaries = [], number }: Write): void {
  for (const { caseId, expected, append } of streams) {
    if (append.length > 0) connection.run(PUT_CASE, school, caseId, expected + append.length);
    for (const [index, event] of append.entries()) {
      connection.run('INSERT INTO events VALUES (?, ?, ?, ?)', school, caseId, expected + index + 1, { json: event });
    }
  }
  for (const summary of summaries) {
    const { caseId, status, mentor, pupil = null } = summary;
    connection.run(PUT_SUMMARY, school, caseId, summary.version, status, mentor, pupil, { json: summary });
  }
  if (number) {
    connection.run('INSERT INTO numbers VALUES (?, ?, ?)', school, number.given, number.caseId);
    connection.run('UPDATE schools SET last_number = ? WHERE school = ?', number.given, school);
  }
}

function writePupils(connection: Connection, school: SchoolKey, { pupils = [] }: Write): void {
  for (const pupil of pupils) {
    const json = { ...pupil, version: pupil.version + 1 };
    connection.run(PUT_PUPIL, school, pupil.id, json.version, folded(pupil.className), { json });
  }
}

function writeSettings(connection: Connection, school: SchoolKey, { settings = [] }: Write): void {
  for (const { key, value, expected } of settings) {
    connection.run(PUT_SETTING, school, key, expected + 1, { json: { value } });
  }
}

/** Cosmos DB forgets by itself; here the old ones go when a new one comes, by the clock of the command. */
function writeHandled(connection: Connection, school: SchoolKey, handled: Handled): void {
  const at = Date.parse(handled.at);
  connection.run('DELETE FROM handled WHERE school = ? AND at < ?', school, at - HANDLED_FOR_MS);
  connection.run('INSERT INTO handled VALUES (?, ?, ?, ?)', school, handled.id, at, { json: handled });
}

const PUT_CASE = `INSERT INTO cases (school, case_id, version) VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET version = excluded.version`;
const PUT_SUMMARY = `INSERT INTO cases (school, case_id, version, status, mentor, pupil, summary)
  VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET status = excluded.status, mentor = excluded.mentor,
  pupil = excluded.pupil, summary = excluded.summary`;
const PUT_PUPIL = 'INSERT OR REPLACE INTO pupils VALUES (?, ?, ?, ?, ?)';
const PUT_SETTING = 'INSERT OR REPLACE INTO settings VALUES (?, ?, ?, ?)';
