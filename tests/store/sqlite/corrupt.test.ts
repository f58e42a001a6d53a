import { DatabaseSync } from '@photostructure/sqlite';
import { StoreError } from '../../../src/store/errors';
import type { Store } from '../../../src/store/port';
import { everything } from '../contract/command';
import { at, id, SCHOOL } from '../samples';
import { sqlitePlace } from './place';

const SECRET = 'Fleur slaapt slecht';

/** How a row was damaged, and who then stumbles over it. */
const DAMAGE: readonly (readonly [what: string, sql: string, read: (store: Store) => Promise<unknown>])[] = [
  ['an event that is no JSON', `UPDATE events SET event = '{"text": ${SECRET}}'`, readCase],
  ['an event that is cut off', `UPDATE events SET event = '{"text": "${SECRET}'`, readCase],
  ['an event of an unknown kind', `UPDATE events SET event = '{"kind": "${SECRET}"}'`, readCase],
  ['an event without its fields', `UPDATE events SET event = '{"kind": "started", "by": "${SECRET}"}'`, readCase],
  ['an event that is a number', "UPDATE events SET event = '5'", readCase],
  ['a case that misses an event', 'UPDATE cases SET version = 2', readCase],
  ['a case whose events have a hole', 'UPDATE events SET n = 2', readCase],
  ['a summary', `UPDATE cases SET summary = '["${SECRET}"]'`, (store) => store.summaries(SCHOOL, {})],
  ['a pupil', `UPDATE pupils SET pupil = '"${SECRET}"'`, (store) => store.pupil(SCHOOL, id.pupil('pupil of a'))],
  ['a pupil in a list', `UPDATE pupils SET pupil = '{"id": "${SECRET}"}'`, (store) => store.findPupils(SCHOOL, {})],
  ['a reminder', `UPDATE reminders SET reminder = '${SECRET}'`, (store) => store.dueReminders(SCHOOL, at(30), 9)],
  ['a message', `UPDATE outbox SET item = '{}'`, (store) => store.pendingOutbox(SCHOOL)],
  [
    'how far a message is',
    `UPDATE outbox SET delivery = '{"kind":"${SECRET}"}'`,
    (store) => store.pendingOutbox(SCHOOL),
  ],
  ['an answer', `UPDATE handled SET handled = '[]'`, (store) => store.handled(SCHOOL, 'x')],
  ['a setting', `UPDATE settings SET value = '${SECRET}'`, (store) => store.setting(SCHOOL, 'setting of a')],
  ['a number', "UPDATE numbers SET case_id = '\\'", (store) => store.byNumber(SCHOOL, 1)],
];

function readCase(store: Store) {
  return store.read(SCHOOL, id.case('a'));
}

it.each(DAMAGE)('says where %s is, and nothing of what it says', async (_what, sql, read) => {
  const place = sqlitePlace();
  const store = await place.open();
  await store.write(SCHOOL, everything('a', 1, 'x'));
  const raw = new DatabaseSync(place.file);
  raw.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  raw.close();

  const error = await read(store).catch((thrown: unknown) => thrown);
  if (!(error instanceof StoreError)) throw new Error(`Should have been refused: ${JSON.stringify(error)}`);
  expect(error).toMatchObject({ code: 'STORE_CORRUPT_ROW', where: { school: SCHOOL } });
  expect(error.cause).toBeUndefined();
  expect(error.say).toContain('kan ik niet lezen');
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('slaapt');
  await store.close();
  await place.remove();
});
