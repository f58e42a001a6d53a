import fc from 'fast-check';
import { addDays, addMonths } from '../../../src/cases/days';
import { instantOf } from '../../../src/cases/identify';
import type { Day } from '../../../src/cases/ids';
import { type KeptFile, standingOf } from '../../../src/cases/retention/standing';
import { TERMS, yearsAt } from '../../../src/cases/retention/terms';
import { day, instant, person } from '../made-up';

const YEARS = yearsAt({});
const TODAY = day('2026-09-01');
const NEXT = day('2027-02-01');
const look = (file: Partial<KeptFile>, today = TODAY, next = NEXT) =>
  standingOf({ pupil: {}, doubles: [], cases: [], ...file }, { years: YEARS, today, next });

const aCase = (status: string, on: string) => ({ status, changedAt: instant(`${on}T10:00:00.000Z`) });
const CLOSED = aCase('closed', '2024-06-20');
const left = (leftOn: string, more: Partial<KeptFile> = {}): Partial<KeptFile> => ({
  pupil: { leftOn },
  cases: [CLOSED],
  ...more,
});
const hold = (until: string) => ({
  by: person('beheerder'),
  at: instant('2026-03-01T10:00:00.000Z'),
  until: day(until),
  reason: 'Er loopt een klacht',
});

describe('the term of a file', () => {
  it('is over two years after the day of leaving, on that date', () => {
    expect(look(left('2024-09-01'))).toEqual({ kind: 'over', term: 'file', over: '2026-09-01' });
    expect(look(left('2024-09-02'))).toEqual({ kind: 'soon', term: 'file', over: '2026-09-02' });
    expect(look(left('2025-02-01'))).toMatchObject({ kind: 'soon' });
    expect(look(left('2025-02-02'))).toEqual({ kind: 'kept' });
    expect(look(left('2027-01-01'))).toEqual({ kind: 'kept' });
  });

  it('is three years for who was referred to special education, whichever entry says so', () => {
    expect(look({ pupil: { leftOn: '2024-06-30', leftTo: 'special' } })).toEqual({ kind: 'kept' });
    expect(look(left('2024-06-30', { doubles: [{ leftTo: 'special' }] }))).toEqual({ kind: 'kept' });
    expect(look({ pupil: { leftOn: '2023-06-30', leftTo: 'special' } })).toMatchObject({
      kind: 'over',
      term: 'special',
      over: '2026-06-30',
    });
  });

  it('of who left on 29 February is over on the last of that month', () => {
    expect(look(left('2024-02-29'))).toMatchObject({ over: '2026-02-28' });
  });

  it('is the school’s own where it says so, and never shorter for who was referred', () => {
    expect(yearsAt({ retention: { file: 4 } })).toEqual({ file: 4, special: 4, class: 2 });
    expect(yearsAt({ retention: { special: 5 } })).toEqual({ file: 2, special: 5, class: 2 });
    expect(yearsAt({ retention: { class: 1 } })).toEqual({ file: 2, special: 3, class: 1 });
    expect(TERMS.absence.notHere).toBeDefined();
  });
});

describe('what is not proposed', () => {
  it.each(['draft', 'submitted', 'returned', 'accepted', 'running', 'of-a-newer-program'])(
    'a case that is %s',
    (status) => {
      expect(look(left('2024-06-30', { cases: [CLOSED, aCase(status, '2024-06-20')] }))).toMatchObject({
        kind: 'open',
      });
    },
  );

  it('is held, until and with the day that somebody chose, and then it is there again', () => {
    expect(look(left('2024-06-30', { hold: hold('2026-09-01') }))).toMatchObject({ kind: 'held' });
    expect(look(left('2024-06-30', { hold: hold('2026-08-31') }))).toMatchObject({ kind: 'over' });
  });

  it('is asked already', () => {
    expect(look(left('2024-06-30', { request: 3, hold: hold('2027-01-01') }))).toEqual({ kind: 'asked', request: 3 });
  });
});

describe('without a day of leaving', () => {
  it('somebody must look when all ended and nothing happened for as long as a file is kept', () => {
    expect(look({ cases: [aCase('closed', '2024-08-30'), aCase('withdrawn', '2023-01-01')] })).toEqual({
      kind: 'unknown',
      quietSince: '2024-08-30',
    });
    expect(look({ cases: [aCase('closed', '2024-09-02')] })).toEqual({ kind: 'kept' });
    expect(look({ cases: [aCase('running', '2020-01-01')] })).toEqual({ kind: 'kept' });
    expect(look({})).toEqual({ kind: 'unknown' });
    expect(look({ pupil: { leftOn: 'ooit' }, cases: [CLOSED] })).toMatchObject({ kind: 'unknown' });
  });

  it('somebody may say that the pupil is still there', () => {
    expect(look({ cases: [CLOSED], hold: hold('2027-07-01') })).toMatchObject({ kind: 'held' });
  });
});

const anyDay = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays(day('2018-01-01'), offset));
const anyFile: fc.Arbitrary<KeptFile> = fc.record({
  pupil: fc.record({ leftOn: anyDay, leftTo: fc.constant('special' as const) }, { requiredKeys: [] }),
  doubles: fc.array(fc.record({ leftTo: fc.constant('special' as const) }, { requiredKeys: [] }), { maxLength: 2 }),
  cases: fc.array(
    fc.record({
      status: fc.constantFrom('draft', 'running', 'closed', 'withdrawn', 'discarded'),
      changedAt: anyDay.map((one) => instantOf(new Date(`${one}T12:00:00Z`))),
    }),
    { maxLength: 3 },
  ),
  hold: fc.option(anyDay.map(hold), { nil: undefined }),
  request: fc.option(fc.nat(), { nil: undefined }),
});

it('proposes nothing but what may go, whatever there is', () => {
  fc.assert(
    fc.property(anyFile, anyDay, (file, today) => {
      const on = { years: YEARS, today, next: addDays(today, 150) };
      const found = standingOf(file, on);
      if (found.kind !== 'over') return;
      const { leftOn } = file.pupil;
      expect(leftOn !== undefined && addMonths(leftOn as Day, 24) <= today).toBe(true);
      expect(file.cases.some(({ status }) => status === 'draft' || status === 'running')).toBe(false);
      expect(file.hold === undefined || file.hold.until < today).toBe(true);
      expect(file.request).toBeUndefined();
      // What may go today, may go tomorrow as long as nobody does anything.
      expect(standingOf(file, { ...on, today: addDays(today, 1) }).kind).toBe('over');
    }),
  );
});

it('passes over nobody: who left is proposed at some look, or said why not', () => {
  fc.assert(
    fc.property(anyFile, anyDay, (file, leftOn) => {
      const gone = { ...file, pupil: { ...file.pupil, leftOn } };
      const today = addMonths(leftOn, 12 * 12);
      const { kind } = standingOf(gone, { years: YEARS, today, next: addDays(today, 150) });
      expect(['over', 'open', 'held', 'asked']).toContain(kind);
    }),
  );
});
