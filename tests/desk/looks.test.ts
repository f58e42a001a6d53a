import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseIdOf, instantOf, personIdOf } from '../../src/cases/identify';
import { LookNotKept, Looks, looksAt } from '../../src/desk/looks';
import type { Store } from '../../src/store/port';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { SCHOOL } from './office';

const BEGAN = '2026-11-02T09:00:00+01:00';
const mentor = personIdOf('mentor');
const other = personIdOf('zorgcoordinator');
const CASE = { id: caseIdOf('case-1'), status: 'submitted', mentor, startedAt: instantOf(new Date(BEGAN)) };

let store: Store;
let now: Date;
let looks: Looks;
beforeEach(async () => {
  store = await openSqliteStore(mkdtempSync(join(tmpdir(), 'steunwijzer-looks-')));
  now = new Date(BEGAN);
  looks = another();
});
afterEach(() => store.close());

/** As another process over the same store would have them: it remembers nothing. */
const another = (): Looks => new Looks({ store, now: () => now });
const look = (by = other, what: 'case' | 'paper' = 'case') => ({ by, what, as: ['checker'] as const });
const on = (moment: string): void => {
  now = new Date(moment);
};
const all = () => looksAt(store, SCHOOL.key, CASE.id);
const writes = () => jest.spyOn(store, 'putSetting');

it('writes one look of a person, a day and a kind, with the first moment and the reason', async () => {
  const written = writes();
  await looks.note(SCHOOL.key, CASE, look());
  on('2026-11-02T15:00:00+01:00');
  await looks.note(SCHOOL.key, CASE, look());
  await another().note(SCHOOL.key, CASE, look());
  expect(await all()).toEqual([{ by: other, what: 'case', as: ['checker'], at: CASE.startedAt }]);
  expect(written).toHaveBeenCalledTimes(1);
});

it('writes another for another person, kind or day, the last first', async () => {
  await looks.note(SCHOOL.key, CASE, look());
  await looks.note(SCHOOL.key, CASE, look(other, 'paper'));
  await looks.note(SCHOOL.key, CASE, look(mentor));
  on('2026-12-31T23:59:00+01:00');
  await looks.note(SCHOOL.key, CASE, look());
  on('2027-01-01T00:01:00+01:00');
  await looks.note(SCHOOL.key, CASE, look());
  expect((await all()).map(({ by, what, at }) => [by, what, at.slice(0, 10)])).toEqual([
    [other, 'case', '2026-12-31'],
    [other, 'case', '2026-12-31'],
    [other, 'case', '2026-11-02'],
    [other, 'paper', '2026-11-02'],
    [mentor, 'case', '2026-11-02'],
  ]);
});

it('takes a draft for its mentor’s own, and for nobody else’s', async () => {
  await looks.note(SCHOOL.key, { ...CASE, status: 'draft' }, look(mentor));
  expect(await all()).toEqual([]);
  await looks.note(SCHOOL.key, { ...CASE, status: 'draft' }, look(other));
  expect(await all()).toHaveLength(1);
});

it('loses none of many who look at the same moment', async () => {
  const people = Array.from({ length: 6 }, (_, index) => personIdOf(`person-${index}`));
  await Promise.all(people.map((by) => another().note(SCHOOL.key, CASE, look(by))));
  expect(new Set((await all()).map(({ by }) => by))).toEqual(new Set(people));
});

it('says so when it cannot be written, and tries anew the next time', async () => {
  writes().mockRejectedValueOnce(new Error('disk full'));
  await expect(looks.note(SCHOOL.key, CASE, look())).rejects.toThrow(LookNotKept);
  await looks.note(SCHOOL.key, CASE, look());
  expect(await all()).toHaveLength(1);
});

it('does not take what it cannot read for nobody', async () => {
  await store.putSetting(SCHOOL.key, 'read-log/case-1/2026-11', { looks: 'gone' }, 0);
  await expect(all()).rejects.toThrow();
  await expect(looks.note(SCHOOL.key, CASE, look())).rejects.toThrow(LookNotKept);
});
