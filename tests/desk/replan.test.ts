import { addDays } from '../../src/cases/days';
import { caseIdOf, dayOf, instantOf } from '../../src/cases/identify';
import type { CaseId } from '../../src/cases/ids';
import type { DeskSchool } from '../../src/desk/desk';
import { movedFrom } from '../../src/desk/moved';
import { type Replanned, replan } from '../../src/desk/replan';
import { tick } from '../../src/desk/tick';
import { schoolCalendar } from '../../src/planning/calendar';
import type { Plan } from '../../src/planning/plan';
import { COORDINATOR, discussion, handIn, Office, SCHOOL } from './office';

/** A school whose dates, hour or rules change while reminders are planned. */

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
afterEach(() => office.store.close());

const PLAN: Plan = { dates: 'as it was', hour: SCHOOL.hour, rules: 'as they were' };
const OTHER_DATES: Plan = { ...PLAN, dates: 'other' };
const STUDY_WEEK: DeskSchool = {
  ...SCHOOL,
  calendar: schoolCalendar({
    region: 'midden',
    own: [{ kind: 'free', name: 'studieweek', from: dayOf('2026-11-30'), until: dayOf('2026-12-02') }],
  }),
};
const NO_RULES: DeskSchool = {
  ...SCHOOL,
  structure: {
    ...SCHOOL.structure,
    routes: new Map([...SCHOOL.structure.routes].map(([id, one]) => [id, { ...one, followUps: [] }])),
  },
};
const idOf = (id: CaseId) => `${id}/update/1`;

async function running(name: string): Promise<CaseId> {
  const id = await handIn(office, 'pm-plus', name);
  await office.order(COORDINATOR, id, { kind: 'accept' });
  await office.order(COORDINATOR, id, discussion(office, 'pm-plus', addDays(office.today, 42)));
  return id;
}

let told: Replanned[] = [];
beforeEach(() => {
  told = [];
});
const planned = (school: DeskSchool, plan: Plan) =>
  replan(school, plan, {
    store: office.store,
    now: instantOf(office.moment),
    tell: (done) => {
      told.push(done);
      return [{ id: `told-${told.length}`, at: instantOf(office.moment), to: { kind: 'nobody' }, what: {} }];
    },
    isBroken: () => false,
  });
const update = async (id: CaseId) =>
  (await office.store.remindersOf(SCHOOL.key, id)).find((one) => one.id === idOf(id));
const tickAt = async (moment: string, school: DeskSchool) => {
  office.moment = new Date(moment);
  return tick(school, {
    store: office.store,
    now: () => office.moment,
    holding: () => [],
    schoolDue: () => ({ outbox: [], dueAt: instantOf(office.moment) }),
    isBroken: () => false,
  });
};

it('moves what was planned, once, and remembers from which day and why', async () => {
  const a = await running('a');
  expect(await planned(SCHOOL, PLAN)).toBe('done');
  expect(await planned(STUDY_WEEK, OTHER_DATES)).toBe('done');
  expect(await planned(STUDY_WEEK, OTHER_DATES)).toBe('unchanged');
  const found = await update(a);
  expect(found?.dueAt).toBe('2026-12-03T07:00:00.000Z');
  expect(movedFrom(found)).toEqual({ was: '2026-11-30', because: 'dates' });
  expect(told.slice(1)).toEqual([{ because: 'dates', moved: 1, dropped: 0, added: 0 }]);
});

it('remembers it until it is posted, and forgets it when the day comes back', async () => {
  const [a, b] = [await running('a'), await running('b')];
  await planned(SCHOOL, PLAN);
  await planned(STUDY_WEEK, OTHER_DATES);
  await tickAt('2026-12-03T08:00:00+01:00', STUDY_WEEK);
  expect(await update(a)).toMatchObject({ posts: 1, what: { was: '2026-11-30', because: 'dates' } });
  await planned(SCHOOL, PLAN);
  expect(movedFrom(await update(b))).toBeUndefined();
});

it('is planned at another hour without a word about it', async () => {
  const a = await running('a');
  await planned(SCHOOL, PLAN);
  await planned({ ...SCHOOL, hour: '16:00' }, { ...PLAN, hour: '16:00' });
  expect((await update(a))?.dueAt).toBe('2026-11-30T15:00:00.000Z');
  expect(told.at(-1)).toMatchObject({ moved: 0, dropped: 0, added: 0 });
});

it('drops what the school’s file no longer asks, and plans it when it does again', async () => {
  const a = await running('a');
  await planned(SCHOOL, PLAN);
  await planned(NO_RULES, { ...PLAN, rules: 'none' });
  expect(await update(a)).toBeUndefined();
  expect(told.at(-1)).toMatchObject({ because: 'rules', dropped: 2, added: 1 });
  await planned(SCHOOL, PLAN);
  expect(await update(a)).toBeDefined();
  expect(told.at(-1)).toMatchObject({ because: 'rules', added: 2 });
});

it('asks nothing twice within three school days because its day moved back', async () => {
  await running('a');
  await planned(STUDY_WEEK, OTHER_DATES);
  await tickAt('2026-12-03T08:00:00+01:00', STUDY_WEEK);
  await planned(SCHOOL, PLAN);
  expect((await tickAt('2026-12-03T09:00:00+01:00', SCHOOL)).posted).toBe(0);
  expect((await tickAt('2026-12-08T08:00:00+01:00', SCHOOL)).posted).toBe(1);
});

it('says of what fires before it was planned anew that it moved', async () => {
  const a = await running('a');
  await tickAt('2026-11-30T08:00:00+01:00', STUDY_WEEK);
  expect(movedFrom(await update(a))).toEqual({ was: '2026-11-30', because: 'either' });
});

it('is done some cases at a time, by however many at once, and counted once', async () => {
  const first = await running('000');
  // The same case under many names: what matters here is how many there are.
  const { events, version } = await office.store.read(SCHOOL.key, first);
  const [summary] = await office.store.summaries(SCHOOL.key, {});
  const kept = await office.store.remindersOf(SCHOOL.key, first);
  for (let n = 1; n < 130 && summary; n++) {
    const id = caseIdOf(`case-${String(n).padStart(3, '0')}`);
    await office.store.write(SCHOOL.key, {
      streams: [{ caseId: id, expected: 0, append: events.map((one) => ('id' in one ? { ...one, id } : one)) }],
      summaries: [{ ...summary, caseId: id, number: n + 1, version }],
      reminders: {
        put: kept.map((one) => ({ ...one, id: one.id.replace(first, id), caseId: id, version: 0 })),
        drop: [],
      },
    });
  }
  for (let go = 0; (await planned(SCHOOL, PLAN)) !== 'unchanged'; go++) expect(go).toBeLessThan(5);
  told = [];
  const both = () => Promise.all([planned(STUDY_WEEK, OTHER_DATES), planned(STUDY_WEEK, OTHER_DATES)]);
  for (let go = 0; (await both()).some((one) => one !== 'unchanged'); go++) expect(go).toBeLessThan(20);
  const messages = (await office.store.pendingOutbox(SCHOOL.key)).filter(({ id }) => id.startsWith('told-'));
  expect(messages.length).toBeGreaterThan(0);
  expect(told.at(-1)).toEqual({ because: 'dates', moved: 130, dropped: 0, added: 0 });
}, 60_000);
