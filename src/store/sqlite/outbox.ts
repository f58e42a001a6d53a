import { z } from 'zod/v4';
import type { Instant, SchoolKey } from '../../cases/ids';
import { sendableAt } from '../due';
import { byTime } from '../order';
import type { OutboxEntry, Write } from '../port';
import { parseKept, parseShape } from '../schema/parse';
import { delivery, outboxItem } from '../schema/records';
import type { Connection } from './connection';
import { schoolsIn } from './read';

/** New items, then those that go on; what the versions say was looked at before. */
export function writeOutbox(connection: Connection, school: SchoolKey, { outbox = [], moves = [] }: Write): void {
  for (const item of outbox) connection.run(ADD, school, item.id, Date.parse(item.at), { json: item });
  for (const { id, version, to } of moves) {
    if (to === 'gone') connection.run('DELETE FROM outbox WHERE school = ? AND outbox_id = ?', school, id);
    else connection.run(MOVE, version + 1, sendableAt(to) ?? null, { json: to }, school, id);
  }
}

/** `due` is empty where nothing is to be sent any more. */
export const pendingIn = (connection: Connection, school: SchoolKey): readonly OutboxEntry[] =>
  entriesOf(school, connection.all(`${ENTRIES} AND due IS NOT NULL`, school));

export const keptIn = (connection: Connection, school: SchoolKey): readonly OutboxEntry[] =>
  entriesOf(school, connection.all(`${ENTRIES} AND due IS NULL`, school));

export const schoolsDue = (connection: Connection, by: Instant): readonly SchoolKey[] =>
  schoolsIn(connection.all(SCHOOLS, Date.parse(by)));

const ENTRIES = 'SELECT item, delivery, version FROM outbox WHERE school = ?';
/** Named, or SQLite would read all of it. */
const SCHOOLS = 'SELECT DISTINCT school AS value FROM outbox INDEXED BY outbox_by_due WHERE due <= ?';
const ADD = 'INSERT INTO outbox (school, outbox_id, at, item) VALUES (?, ?, ?, ?)';
const MOVE = 'UPDATE outbox SET version = ?, due = ?, delivery = ? WHERE school = ? AND outbox_id = ?';

const entryRow = z.object({ item: z.string(), delivery: z.string(), version: z.number() });

function entriesOf(school: SchoolKey, rows: readonly unknown[]): readonly OutboxEntry[] {
  const where = { school, kind: 'outbox' };
  return rows
    .map((found) => {
      const row = parseShape(entryRow, found, where);
      const item = parseKept(outboxItem, row.item, where);
      return { ...item, delivery: parseKept(delivery, row.delivery, where), version: row.version };
    })
    .sort(byTime(({ at }) => at));
}
