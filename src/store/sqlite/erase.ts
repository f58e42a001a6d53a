import type { SchoolKey } from '../../cases/ids';
import { ERASED } from '../limits';
import type { Erasure } from '../port';
import type { Connection } from './connection';

/**
 * One transaction; then the file is written anew and the log emptied, where what was erased could still be read. Where that cannot be (a
 * full disk, somebody who writes for long), it is gone for the program all the same; who erases nothing asks for just that, and hears it.
 * @throws StoreError
 */
export function eraseAll(connection: Connection, school: SchoolKey, erasure: Erasure): void {
  const { cases = [], pupils = [], settings = [], reminders = [], outbox = [] } = erasure;
  const each = (sql: string, ids: readonly string[]): void => {
    for (const id of ids) connection.run(sql, school, id);
  };
  connection.inTransaction(() => {
    each('DELETE FROM events WHERE school = ? AND case_id = ?', cases);
    each(EMPTY, cases);
    each('DELETE FROM pupils WHERE school = ? AND pupil_id = ?', pupils);
    each('DELETE FROM settings WHERE school = ? AND key = ?', settings);
    each('DELETE FROM reminders WHERE school = ? AND reminder_id = ?', reminders);
    each('DELETE FROM outbox WHERE school = ? AND outbox_id = ?', outbox);
  });
  const isAny = [cases, pupils, settings, reminders, outbox].some((ids) => ids.length > 0);
  try {
    connection.rewrite();
  } catch (error) {
    if (!isAny) throw error;
  }
}

const EMPTY = `UPDATE cases SET version = ${ERASED}, status = NULL, mentor = NULL, pupil = NULL, summary = NULL
  WHERE school = ? AND case_id = ?`;
