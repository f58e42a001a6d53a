import type { Command } from '../../src/cases/command';
import { addDays } from '../../src/cases/days';
import { caseIdOf, dayOf, instantOf } from '../../src/cases/identify';
import type { CaseId } from '../../src/cases/ids';
import { momentAt } from '../../src/cases/school-hour';
import type { DeskSchool } from '../../src/desk/desk';
import { DIGEST, digestDue, planDigest } from '../../src/desk/digest';
import { type Ticked, type TickOptions, tick } from '../../src/desk/tick';
import { schoolCalendar } from '../../src/planning/calendar';
import { COORDINATOR, discussion, handIn, MENTOR, Office, route, SCHOOL } from './office';

/** What is due, in a real store, from the command that promises it to the message that asks for it. */

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
afterEach(() => office.store.close());

const options = (extra: Partial<TickOptions> = {}): TickOptions => ({
  store: office.store,
  now: () => office.moment,
  holding: (roles) => (roles.some((role) => COORDINATOR.roles.includes(role)) ? [COORDINATOR.id] : []),
  schoolDue: () => ({ outbox: [], dueAt: momentAt(dayOf('2026-12-28')) }),
  isBroken: () => false,
  ...extra,
});

/** What goes out at a moment at school, by place: [to, reminder ids with the post]. */
async function at(moment: string, school: DeskSchool = SCHOOL): Promise<readonly (readonly [string, string[]])[]> {
  office.moment = new Date(moment);
  const before = new Set((await office.store.pendingOutbox(SCHOOL.key)).map(({ id }) => id));
  await tick(school, options());
  const items = (await office.store.pendingOutbox(SCHOOL.key)).filter(({ id }) => !before.has(id));
  return items.map(({ to, what }) => [
    to.kind === 'team' ? 'team' : String(to.person),
    Array.isArray(what.reminders) ? what.reminders.map((one) => `${one.id} ${one.post}`) : [String(what.kind)],
  ]);
}

async function submitted(name?: string): Promise<CaseId> {
  return handIn(office, 'pm-plus', name);
}

async function running(name?: string): Promise<CaseId> {
  const id = await submitted(name);
  const accepted = await office.order(COORDINATOR, id, { kind: 'accept' });
  if (accepted.kind === 'refused') throw new Error(accepted.refusal.say);
  const discussed = await office.order(COORDINATOR, id, discussion(office, 'pm-plus', addDays(office.today, 42)));
  if (discussed.kind === 'refused') throw new Error(discussed.refusal.say);
  return id;
}

const order = async (caseId: CaseId, command: Command) => {
  const result = await office.order(MENTOR, caseId, command);
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
};
const update = () => {
  const found = route('pm-plus').followUps.find(({ kind }) => kind === 'update');
  if (!found) throw new Error('No update.');
  return { kind: 'update', followUp: found.id, text: 'Het gaat beter' } as const;
};
const UPDATE = 'case-a/update/1';

it('asks for the update after four weeks, twice, then goes to who checks, then rests', async () => {
  const a = await running('a');
  expect(await at('2026-11-30T07:59:59+01:00')).toEqual([]);
  expect(await at('2026-11-30T08:00:00+01:00')).toEqual([
    ['mentor', [`${UPDATE} 1`]],
    ['team', [`${UPDATE} 1`]],
  ]);
  expect(await at('2026-11-30T08:00:20+01:00')).toEqual([]);
  expect(await at('2026-12-03T08:00:00+01:00')).toEqual([
    ['mentor', [`${UPDATE} 2`]],
    ['team', [`${UPDATE} 2`]],
  ]);
  expect(await at('2026-12-08T08:00:00+01:00')).toEqual([['zorgcoordinator', [`${UPDATE} 3`]]]);
  expect(await at('2026-12-11T08:00:00+01:00')).toEqual([]);
  const [kept] = (await office.store.remindersOf(SCHOOL.key, a)).filter(({ id }) => id === UPDATE);
  expect(kept).toMatchObject({ posts: 3 });
  expect(kept).not.toHaveProperty('dueAt');
  // Something else happens to the case: it still rests.
  await order(a, { kind: 'tick', task: 'Formulier in Presentis', done: true }).catch(() => undefined);
  expect(await at('2026-12-13T12:00:00+01:00')).toEqual([]);
});

it('asks nothing that was done, and writes what was posted anew', async () => {
  const a = await running('a');
  office.moment = new Date('2026-11-23T08:00:00+01:00');
  await order(a, update());
  expect(await at('2026-11-30T08:00:00+01:00')).toEqual([]);
  const b = await running('b');
  await at('2026-12-29T08:00:00+01:00');
  await at('2027-01-04T08:00:00+01:00');
  const before = (await office.store.pendingOutbox(SCHOOL.key)).length;
  await order(b, update());
  const after = await office.store.pendingOutbox(SCHOOL.key);
  expect(after.slice(before - after.length).map(({ what }) => what)).toContainEqual({
    kind: 'settled',
    reminder: 'case-b/update/1',
    caseId: 'case-b',
  });
});

it('asks for the promised update on its day, when one was told on the first day already', async () => {
  await order(await running('a'), update());
  expect(await at('2026-11-30T08:00:00+01:00')).toEqual([
    ['mentor', [`${UPDATE} 1`]],
    ['team', [`${UPDATE} 1`]],
  ]);
});

it('groups what is due on one morning: a message for the channel, one for each person', async () => {
  await running('a');
  await running('b');
  const late = await submitted('c');
  const posts = await at('2026-11-30T08:30:00+01:00');
  expect(posts).toEqual([
    ['mentor', ['case-a/update/1 1', 'case-b/update/1 1']],
    ['team', [`${late}/@check/0 1`, 'case-a/update/1 1', 'case-b/update/1 1']],
    ['zorgcoordinator', [`${late}/@check/0 1`]],
  ]);
});

it('comes once after the program was down, and counts on from then', async () => {
  await running('a');
  // A weekend day: a school is not disturbed.
  expect(await at('2026-12-12T10:00:00+01:00')).toEqual([]);
  const posts = await at('2026-12-14T09:00:00+01:00');
  expect(posts.find(([to]) => to === 'team')).toEqual(['team', ['case-a/evaluatie/1 1', `${UPDATE} 1`]]);
  expect(await at('2026-12-16T09:00:00+01:00')).toEqual([]);
  expect((await at('2026-12-17T09:00:00+01:00')).find(([to]) => to === 'team')).toEqual([
    'team',
    ['case-a/evaluatie/1 2', `${UPDATE} 2`],
  ]);
});

it('honours "later" and "not needed"', async () => {
  const a = await running('a');
  await at('2026-11-30T08:00:00+01:00');
  await order(a, { kind: 'postpone', reminder: UPDATE, until: dayOf('2026-12-10') });
  expect(await at('2026-12-09T12:00:00+01:00')).toEqual([]);
  expect((await at('2026-12-10T08:00:00+01:00')).map(([, ids]) => ids)).toEqual([[`${UPDATE} 2`], [`${UPDATE} 2`]]);
  await order(a, { kind: 'waive', reminder: UPDATE, reason: 'Staat in de evaluatie' });
  expect(await at('2026-12-13T12:00:00+01:00')).toEqual([]);
  expect((await office.store.remindersOf(SCHOOL.key, a)).map(({ id }) => id)).not.toContain(UPDATE);
});

describe('a calendar that changed since', () => {
  const free = schoolCalendar({
    region: 'midden',
    own: [{ kind: 'free', name: 'studieweek', from: dayOf('2026-11-30'), until: dayOf('2026-12-02') }],
  });
  const changed: DeskSchool = { ...SCHOOL, calendar: free };

  it('moves what fires, also where nobody planned it anew', async () => {
    await running('a');
    expect(await at('2026-11-30T08:00:00+01:00', changed)).toEqual([]);
    expect((await at('2026-12-03T08:00:00+01:00', changed)).map(([to]) => to)).toEqual(['mentor', 'team']);
  });

  it('drops what the school no longer has a rule for', async () => {
    const a = await running('a');
    const routes = new Map([...SCHOOL.structure.routes].map(([id, one]) => [id, { ...one, followUps: [] }]));
    const without: DeskSchool = { ...SCHOOL, structure: { ...SCHOOL.structure, routes } };
    expect(await at('2026-11-30T08:00:00+01:00', without)).toEqual([]);
    expect((await office.store.remindersOf(SCHOOL.key, a)).map(({ id }) => id)).not.toContain(UPDATE);
  });
});

it('fires many in writes that fit, each once', async () => {
  const now = instantOf(office.moment);
  for (let n = 0; n < 130; n++) {
    const put = [{ id: `none-${n}/x/1`, caseId: caseIdOf('no-case'), dueAt: now, posts: 0, what: {}, version: 0 }];
    await office.store.write(SCHOOL.key, { streams: [], reminders: { put, drop: [] } });
  }
  const ticked: Ticked = await tick(SCHOOL, options());
  expect(ticked).toEqual({ posted: 0, moved: 0, dropped: 130 });
});

it('hands the school its own, at the moment that it is set to', async () => {
  const { store } = office;
  const plan = () => ({ school: SCHOOL, now: instantOf(office.moment) });
  await planDigest(store, plan());
  await planDigest(store, plan());
  const of = async () => (await store.remindersOf(SCHOOL.key, undefined)).map(({ id, dueAt }) => [id, dueAt]);
  expect(await of()).toEqual([[DIGEST, '2026-11-09T07:00:00.000Z']]);
  office.moment = new Date('2026-11-09T08:00:00+01:00');
  await tick(SCHOOL, options({ schoolDue: await digestDue(store, plan()) }));
  const posted = (await store.pendingOutbox(SCHOOL.key)).map(({ id, what }) => [id, what]);
  expect(posted).toEqual([['digest/2026-11-09/team', { kind: 'digest', day: '2026-11-09' }]]);
  expect(await of()).toEqual([[DIGEST, '2026-11-16T07:00:00.000Z']]);
});
