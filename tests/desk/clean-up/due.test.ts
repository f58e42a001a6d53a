import { dayOf, instantOf } from '../../../src/cases/identify';
import { CLEAN_UP, cleanUpDue, planCleanUp } from '../../../src/desk/clean-up/due';
import type { DeskSchool } from '../../../src/desk/desk';
import { tick } from '../../../src/desk/tick';
import { schoolCalendar } from '../../../src/planning/calendar';
import type { Store } from '../../../src/store/port';
import { MIDDEN, ZUID } from '../../planning/any-day';
import { Office, SCHOOL } from '../office';

const HERE: DeskSchool = { ...SCHOOL, calendar: MIDDEN, hour: '08:00' };
const BEHEERDERS = ['one', 'two'];

let store: Store;
beforeEach(async () => {
  ({ store } = await Office.open());
});
afterEach(() => store.close());

const at = (moment: string) => instantOf(new Date(moment));
const plan = (now: string, school = HERE) => planCleanUp(store, { school, now: at(now) });
const planned = async () => (await store.remindersOf(HERE.key, undefined)).map(({ id, dueAt }) => [id, dueAt]);
const ticked = (now: string, { managers = BEHEERDERS, school = HERE, on = store } = {}) =>
  tick(school, {
    store: on,
    now: () => new Date(now),
    holding: () => [],
    schoolDue: () => cleanUpDue({ school, now: at(now) }, managers),
    isBroken: () => false,
  });
const posted = async () => (await store.pendingOutbox(HERE.key)).map(({ id }) => id);

it('is planned for the next look, at the hour of the school, and on its day before that hour', async () => {
  await plan('2027-01-15T09:00:00Z');
  await plan('2027-01-16T09:00:00Z');
  expect(await planned()).toEqual([[CLEAN_UP, '2027-02-01T07:00:00.000Z']]);
});

it('is for today when the school is not open yet, and for the next look when it is', async () => {
  await plan('2027-02-01T06:00:00Z');
  expect(await planned()).toEqual([[CLEAN_UP, '2027-02-01T07:00:00.000Z']]);
  const later = { ...HERE, key: SCHOOL.key };
  await plan('2027-02-01T07:30:00Z', later);
  // It is there already, and stays.
  expect(await planned()).toEqual([[CLEAN_UP, '2027-02-01T07:00:00.000Z']]);
});

it('goes to each beheerder once, whoever ticks, and the next look follows', async () => {
  await plan('2027-01-15T09:00:00Z');
  await ticked('2027-02-01T06:59:00Z');
  expect(await posted()).toEqual([]);
  await Promise.all([ticked('2027-02-01T07:00:05Z'), ticked('2027-02-01T07:00:05Z')]);
  await plan('2027-02-01T07:05:00Z');
  await ticked('2027-02-01T15:00:00Z');
  expect(await posted()).toEqual(['clean-up/2027-02-01/one', 'clean-up/2027-02-01/two']);
  expect(await planned()).toEqual([[CLEAN_UP, '2027-09-01T06:00:00.000Z']]);
});

it('after downtime comes once for all that was missed, on a day of school', async () => {
  await plan('2026-11-02T09:00:00Z');
  // A Saturday; the look of February was missed.
  await ticked('2027-09-04T12:00:00Z');
  expect(await posted()).toEqual([]);
  await plan('2027-09-04T12:05:00Z');
  await ticked('2027-09-06T06:00:05Z');
  expect(await posted()).toEqual(['clean-up/2027-09-06/one', 'clean-up/2027-09-06/two']);
  expect(await planned()).toEqual([[CLEAN_UP, '2028-02-01T07:00:00.000Z']]);
});

it('waits for a beheerder where there is none, and is not planned over meanwhile', async () => {
  await plan('2027-01-15T09:00:00Z');
  await ticked('2027-02-01T07:00:05Z', { managers: [] });
  await plan('2027-02-01T07:05:00Z');
  expect(await planned()).toEqual([[CLEAN_UP, '2027-02-02T07:00:00.000Z']]);
  await ticked('2027-02-02T07:00:05Z');
  expect(await posted()).toEqual(['clean-up/2027-02-02/one', 'clean-up/2027-02-02/two']);
});

it('moves with the days of the school, and is not passed over when its day is gone by then', async () => {
  const south = { ...HERE, calendar: ZUID };
  await plan('2027-08-20T09:00:00Z', south);
  expect(await planned()).toEqual([[CLEAN_UP, '2027-09-06T06:00:00.000Z']]);
  const free = { kind: 'free', name: 'studiedag', from: dayOf('2027-09-06'), until: dayOf('2027-09-06') } as const;
  await plan('2027-08-21T09:00:00Z', { ...HERE, calendar: schoolCalendar({ region: 'zuid', own: [free] }) });
  expect(await planned()).toEqual([[CLEAN_UP, '2027-09-07T06:00:00.000Z']]);
  // The region turns out to be another: by its days it was on the first.
  await plan('2027-09-03T09:00:00Z');
  await ticked('2027-09-07T06:00:05Z');
  expect(await posted()).toEqual(['clean-up/2027-09-07/one', 'clean-up/2027-09-07/two']);
});

it('is none at a school where nobody can be referred', async () => {
  await plan('2027-01-15T09:00:00Z', { ...HERE, structure: { ...HERE.structure, routes: new Map() } });
  expect(await planned()).toEqual([]);
});

it('goes to each beheerder once, wherever a process is killed', async () => {
  await plan('2027-01-15T09:00:00Z');
  for (let killedAt = 0; ; killedAt++) {
    let writes = 0;
    const dying: Store = Object.create(store, {
      write: {
        value: (...args: Parameters<Store['write']>) => {
          if (writes++ === killedAt) throw new Error('killed');
          return store.write(...args);
        },
      },
    });
    const died = await ticked('2027-02-01T07:00:05Z', { on: dying }).then(
      () => false,
      () => true,
    );
    if (!died) break;
  }
  await ticked('2027-02-01T07:00:20Z');
  expect(await posted()).toEqual(['clean-up/2027-02-01/one', 'clean-up/2027-02-01/two']);
});
