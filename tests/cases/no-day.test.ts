import { duesOf } from '../../src/cases/due';
import type { CaseEvent } from '../../src/cases/event';
import { replay } from '../../src/cases/evolve';
import { hasNoDay, mayAgreeOnDay } from '../../src/cases/no-day';
import { isRefusal } from '../../src/cases/refusal';
import type { Route } from '../../src/structure/route';
import { DISCUSSED, given, HISTORY, ID } from './histories';
import { day, FIRST, instant, outcome, person } from './made-up';

/** A case that runs while no document and nobody says when it is looked back on. */

const OPEN_ENDED: Route = { ...FIRST, followUps: FIRST.followUps.filter(({ kind }) => kind === 'update') };
const ROUTES = new Map([[OPEN_ENDED.id, OPEN_ENDED]]);
const { evaluateBy: _, ...WITHOUT } = DISCUSSED;
const running: readonly CaseEvent[] = [...HISTORY.accepted, WITHOUT];
const agree = (raw: string) =>
  given(...running).when({ kind: 'agree', evaluateBy: day(raw) }, 'zoco', { routes: ROUTES });
const after = (events: readonly CaseEvent[]) => {
  const state = replay([...running, ...events]);
  if (!state) throw new Error('It is.');
  return state;
};

it('has no day, until somebody agrees on one: then it is asked on that day', () => {
  expect(hasNoDay(after([]), OPEN_ENDED)).toBe(true);
  expect(mayAgreeOnDay(after([]), OPEN_ENDED)).toBe(true);
  const events = agree('2026-12-21');
  if (isRefusal(events)) throw new Error(events.say);
  const state = after(events);
  expect(hasNoDay(state, OPEN_ENDED)).toBe(false);
  const [due] = duesOf(state, OPEN_ENDED).filter(({ kind }) => kind === 'evaluation');
  expect(due).toMatchObject({ day: '2026-12-21', by: ['mentor', 'zoco'] });
});

it('asks anew on another day, also what was waived for the day of before', () => {
  const signed = { by: person('zoco'), at: instant('2026-11-03T09:00:00.000Z') };
  const waived: CaseEvent = { kind: 'waived', ...signed, reminder: `${ID}/@agreed/1`, reason: 'Loopt goed' };
  const state = after([
    { kind: 'agreed', ...signed, evaluateBy: day('2026-12-21') },
    waived,
    { kind: 'agreed', ...signed, evaluateBy: day('2027-01-18') },
  ]);
  expect(duesOf(state, OPEN_ENDED).filter(({ kind }) => kind === 'evaluation')).toMatchObject([{ day: '2027-01-18' }]);
});

it.each([
  ['that has been', '2026-12-11', 'date-out-of-range'],
  ['that is no day', 'ooit', 'wrong-value'],
])('is refused on a day %s', (_what, raw, reason) => {
  expect(agree(raw)).toMatchObject({ reason });
});

it('is no way past the term of a document', () => {
  expect(given(...HISTORY.running).when({ kind: 'agree', evaluateBy: day('2027-06-01') }, 'zoco')).toMatchObject({
    reason: 'not-now',
    say: expect.stringContaining('ligt de termijn van de evaluatie vast'),
  });
});

it('is nothing of what is not yet running, has a term, is to be discussed first or is asked every year', () => {
  for (const events of [HISTORY.submitted, HISTORY.running, HISTORY.closed])
    expect(hasNoDay(replay(events) ?? after([]), FIRST)).toBe(false);
  const onward: CaseEvent = {
    kind: 'evaluated',
    by: person('zoco'),
    at: instant('2026-12-14T09:00:00.000Z'),
    on: day('2026-12-14'),
    answers: {},
    carriedOut: {},
    outcome: outcome('door'),
    does: 'continue',
    reason: 'Nog niet klaar',
  };
  expect(hasNoDay(after([onward]), OPEN_ENDED)).toBe(false);
  expect(hasNoDay(after([onward]), { ...OPEN_ENDED, discussion: undefined })).toBe(true);
  const [update] = OPEN_ENDED.followUps;
  if (!update) throw new Error('It has.');
  const yearly = { ...update, since: 'enrolment' as const, every: { number: 1, unit: 'jaar' as const } };
  expect(hasNoDay(after([]), { ...OPEN_ENDED, followUps: [yearly] })).toBe(false);
});

it('where the step is gone nothing asks any more', () => {
  expect(hasNoDay(after([]), undefined)).toBe(true);
  expect(mayAgreeOnDay(after([]), undefined)).toBe(false);
});
