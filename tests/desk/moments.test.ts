import { dayOf, instantOf, schoolKeyOf } from '../../src/cases/identify';
import type { DeskSchool } from '../../src/desk/desk';
import { MOMENTS, momentsDue, planMoments } from '../../src/desk/moments';
import { tick } from '../../src/desk/tick';
import { schoolCalendar } from '../../src/planning/calendar';
import type { Store } from '../../src/store/port';
import { MIDDEN } from '../planning/any-day';
import { schoolOf } from '../schools/schools';
import { Office, SCHOOL } from './office';

// Three school days before the intensieve leerlingbespreking of week 7, and the days of the gesprekkencyclus.

const BAANBREKER: DeskSchool = {
  key: schoolKeyOf('tenant', 'de-baanbreker'),
  structure: schoolOf('de-baanbreker'),
  calendar: MIDDEN,
  hour: '08:00',
};
let store: Store;
beforeEach(async () => {
  ({ store } = await Office.open());
});
afterEach(() => store.close());

const at = (moment: string) => instantOf(new Date(moment));
const plan = (now: string, school = BAANBREKER) => planMoments(store, { school, now: at(now) });
const planned = async (school = BAANBREKER) =>
  (await store.remindersOf(school.key, undefined)).map(({ id, dueAt }) => [id, dueAt]);
const ticked = (now: string) =>
  tick(BAANBREKER, {
    store,
    now: () => new Date(now),
    holding: () => [],
    schoolDue: (reminder) => momentsDue({ school: BAANBREKER, now: at(now) }, reminder),
    isBroken: () => false,
  });
const posted = async () =>
  (await store.pendingOutbox(BAANBREKER.key)).map(({ id, what }) => [id, what.from, what.until]);

it('is planned for the next day of the year that the file gives, at the hour of the school', async () => {
  await plan('2027-01-02T09:00:00Z');
  await plan('2027-01-03T09:00:00Z');
  // IOP4 is on 30 January, a Saturday.
  expect(await planned()).toEqual([[MOMENTS, '2027-02-01T07:00:00.000Z']]);
});

it('is posted on its day, once, whoever ticks, and the next day follows', async () => {
  await plan('2027-02-09T09:00:00Z');
  expect(await planned()).toEqual([[MOMENTS, '2027-02-10T07:00:00.000Z']]);
  await ticked('2027-02-10T06:59:00Z');
  expect(await posted()).toEqual([]);
  await Promise.all([ticked('2027-02-10T07:00:10Z'), ticked('2027-02-10T07:00:10Z')]);
  await plan('2027-02-10T07:05:00Z');
  await ticked('2027-02-10T12:00:00Z');
  expect(await posted()).toEqual([['moments/2027-02-10/team', '2027-02-10', '2027-02-10']]);
  // IOP5 is on 28 March, when the clock changes: Easter Sunday.
  expect(await planned()).toEqual([[MOMENTS, '2027-03-30T06:00:00.000Z']]);
});

it('what was missed comes in one post, when the school is open', async () => {
  await plan('2027-01-04T09:00:00Z');
  await ticked('2027-02-20T12:00:00Z');
  await plan('2027-02-20T12:05:00Z');
  expect(await posted()).toEqual([]);
  // The voorjaarsvakantie ends on the 28th.
  expect(await planned()).toEqual([[MOMENTS, '2027-03-01T07:00:00.000Z']]);
  await ticked('2027-03-01T07:00:10Z');
  expect(await posted()).toEqual([['moments/2027-03-01/team', '2027-02-01', '2027-03-01']]);
});

it('moves with the days of the school, and is none where the file dates nothing', async () => {
  await plan('2027-01-04T09:00:00Z');
  const free = { kind: 'free', name: 'studiedagen', from: dayOf('2027-02-01'), until: dayOf('2027-02-03') } as const;
  const moved = { ...BAANBREKER, calendar: schoolCalendar({ region: 'midden', own: [free] }) };
  await plan('2027-01-05T09:00:00Z', moved);
  expect((await planned())[0]?.[1]).toBe('2027-02-04T07:00:00.000Z');
  await plan('2027-01-05T09:00:00Z', SCHOOL);
  expect(await planned(SCHOOL)).toEqual([]);
});
