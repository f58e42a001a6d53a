import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Store } from '../../../src/store/port';
import { Connection } from '../../../src/store/sqlite/connection';
import { at, id, SCHOOL } from '../samples';
import { sqlitePlace } from './place';

const place = sqlitePlace();
let store: Store;
beforeAll(async () => {
  store = await place.open();
});
afterAll(async () => {
  await store.close();
  await place.remove();
});

/** How SQLite goes about what a call asks, step by step. */
async function planOf(call: (store: Store) => Promise<unknown>): Promise<string> {
  const all = jest.spyOn(Connection.prototype, 'all');
  await call(store);
  const [sql = ''] = all.mock.lastCall ?? [];
  all.mockRestore();
  const beside = new DatabaseSync(join(place.folder, 'steunwijzer.db'));
  const steps = beside.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
  beside.close();
  return JSON.stringify(steps);
}

const LOOKUPS: readonly (readonly [string, RegExp, (store: Store) => Promise<unknown>])[] = [
  ['which schools have reminders due', /reminders_due \(due<\?\)/, (s) => s.schoolsWithReminders(at(2))],
  ['what is due at a school', /reminders_by_due \(school=\? AND due<\?\)/, (s) => s.dueReminders(SCHOOL, at(2), 10)],
  ['the reminders of a case', /\(school=\? AND case_id=\?\)/, (s) => s.remindersOf(SCHOOL, id.case('a'))],
  ['the reminders of no case', /\(school=\? AND case_id=\?\)/, (s) => s.remindersOf(SCHOOL, undefined)],
  ['which schools have something to send', /outbox_by_due \(due<\?\)/, (s) => s.schoolsWithOutbox(at(2))],
  ['the cases of a pupil', /\(school=\? AND pupil=\?\)/, (s) => s.summaries(SCHOOL, { pupil: id.pupil('a') })],
  ['the cases of a mentor', /\(school=\? AND mentor=\?\)/, (s) => s.summaries(SCHOOL, { mentor: id.person('a') })],
  ['settings by their beginning', /\(school=\? AND key>\? AND key<\?\)/, (s) => s.settingsUnder(SCHOOL, 'avg/')],
  ['the pupils of a class', /\(school=\? AND class=\?\)/, (s) => s.findPupils(SCHOOL, { className: '3B' })],
];

it.each(LOOKUPS)('finds %s by an index, however much is stored', async (_what, steps, call) => {
  expect(await planOf(call)).toMatch(steps);
});
