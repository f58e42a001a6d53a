import fc from 'fast-check';
import { addDays } from '../../src/cases/days';
import type { Due } from '../../src/cases/due';
import { caseIdOf, dayOf } from '../../src/cases/identify';
import type { Day } from '../../src/cases/ids';
import { type DigestCase, digestOf } from '../../src/planning/digest';
import { digestBefore, nextDigest } from '../../src/planning/digest-day';
import { route } from '../desk/office';
import { anyDay, MIDDEN } from './any-day';

const MONDAY = dayOf('2026-11-16');
const PM2 = route('pm2');
const MEETING = { day: 'monday', block: 'blok 2', weeks: 'every' } as const;

const due = (id: string, day: Day): Due => ({
  id,
  rule: 'rule',
  round: 1,
  kind: 'evaluation',
  by: [],
  counted: day,
  day,
  agreed: true,
});

const one = (id: string, more: Partial<DigestCase>): DigestCase => ({
  caseId: caseIdOf(id),
  status: 'running',
  step: 'PM2',
  route: PM2,
  dues: [],
  ...more,
});

const digest = (cases: readonly DigestCase[], today = MONDAY) =>
  digestOf({ cases, moments: [], today, calendar: MIDDEN, meeting: MEETING });
const ids = (cases: readonly DigestCase[]) => cases.map(({ caseId }) => caseId);

it('counts each case where it belongs', () => {
  const found = digest([
    one('new', { status: 'submitted', submittedOn: dayOf('2026-11-12') }),
    one('waiting', { status: 'submitted', submittedOn: dayOf('2026-11-02') }),
    one('planned', { status: 'accepted', meeting: '2026-11-16' }),
    one('later', { status: 'accepted', meeting: '2026-11-23' }),
    one('evaluate', { evaluateBy: '2026-11-16', begun: 'discussed' }),
    one('closed', { status: 'closed', closedOn: dayOf('2026-11-11') }),
    one('long-closed', { status: 'closed', closedOn: dayOf('2026-11-06') }),
  ]);
  expect(found.week).toBe(47);
  expect(ids(found.fresh)).toEqual(['new']);
  expect(ids(found.toCheck)).toEqual(['new', 'waiting']);
  expect(found.meeting?.day).toBe(MONDAY);
  expect(ids(found.meeting?.cases ?? [])).toEqual(['planned', 'evaluate']);
  expect(ids(found.closed)).toEqual(['closed']);
  expect(found.open).toBe(5);
});

it('has what waits for somebody before any meeting takes it along', () => {
  const pm0 = route('pm0');
  const cases = [
    one('returned', { status: 'returned' }),
    one('unplanned', { status: 'accepted' }),
    one('unrecorded', { status: 'submitted', route: pm0, step: 'PM0' }),
    one('forgotten', { hasNoDay: true, begun: 'discussed' }),
  ];
  const found = digest(cases);
  expect(ids(found.withMentor)).toEqual(['returned']);
  expect(ids(found.toRecord)).toEqual(['unrecorded']);
  expect(ids(found.withoutDay)).toEqual(['forgotten']);
  // The coming meeting takes it along; without one it must be planned.
  expect([ids(found.meeting?.cases ?? []), ids(found.toPlan)]).toEqual([['unplanned'], []]);
  const none = digestOf({ cases, moments: [], today: MONDAY, calendar: MIDDEN });
  expect([none.meeting, ids(none.toPlan)]).toEqual([undefined, ['unplanned']]);
});

it('without a rhythm the coming meeting is the first day on which something was planned', () => {
  const cases = [
    one('past', { status: 'accepted', meeting: '2026-11-09' }),
    one('first', { status: 'accepted', meeting: '2026-11-19' }),
    one('later', { status: 'accepted', meeting: '2026-11-26' }),
    one('evaluate', { evaluateBy: '2026-11-18', begun: 'discussed' }),
  ];
  const { meeting } = digestOf({ cases, moments: [], today: MONDAY, calendar: MIDDEN });
  expect(meeting?.day).toBe('2026-11-19');
  expect(ids(meeting?.cases ?? [])).toEqual(['past', 'first', 'evaluate']);
});

it('names what is overdue oldest first, and what is due until the next digest', () => {
  const found = digest([
    one('a', { dues: [due('a/1', dayOf('2026-11-13')), due('a/2', dayOf('2026-11-20'))] }),
    one('b', { dues: [due('b/1', dayOf('2026-10-01')), due('b/2', dayOf('2026-11-23'))] }),
    one('c', { dues: [due('c/1', MONDAY)] }),
  ]);
  expect(found.overdue.map((late) => late.due.id)).toEqual(['b/1', 'a/1']);
  expect(found.thisWeek.map((coming) => coming.due.id)).toEqual(['c/1', 'a/2']);
});

it('after a holiday, new and closed are those since the digest before it', () => {
  const found = digest([one('autumn', { submittedOn: dayOf('2026-10-16') })], dayOf('2026-10-26'));
  expect(ids(found.fresh)).toEqual(['autumn']);
});

it('has the numbers per step, the most first', () => {
  const found = digest([one('a', { step: 'PM3' }), one('b', {}), one('c', {}), one('d', { step: 'PM10' })]);
  expect(found.perStep).toEqual([
    { step: 'PM2', count: 2 },
    { step: 'PM3', count: 1 },
    { step: 'PM10', count: 1 },
  ]);
});

it('over a whole year, what is due is named in each digest until it is done: once ahead, and then as overdue', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (start, asked) => {
      const day = MIDDEN.schoolDay(asked);
      const cases = [one('a', { dues: [due('a/1', day)] })];
      let today = nextDigest(undefined, MIDDEN, start).day;
      let named = 0;
      for (let week = 0; week < 60; week++) {
        const { overdue, thisWeek } = digest(cases, today);
        const next = nextDigest(undefined, MIDDEN, today).day;
        expect(overdue.length + thisWeek.length).toBe(day < next ? 1 : 0);
        named += thisWeek.length;
        today = next;
      }
      expect(named).toBeLessThanOrEqual(1);
    }),
    { numRuns: 25 },
  );
});

it('a case that is handed in or closed is news in exactly one digest', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      let today = nextDigest(undefined, MIDDEN, addDays(on, -1)).day;
      if (today === on) return;
      let news = 0;
      for (let week = 0; week < 8; week++) {
        expect(digestBefore(undefined, MIDDEN, today) < today).toBe(true);
        news += digest([one('a', { submittedOn: on })], today).fresh.length;
        today = nextDigest(undefined, MIDDEN, today).day;
      }
      expect(news).toBe(1);
    }),
    { numRuns: 25 },
  );
});
