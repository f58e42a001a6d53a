import fc from 'fast-check';
import { addDays, addMonths } from '../../../src/cases/days';
import { dayAt, instantOf } from '../../../src/cases/identify';
import { classStandingOf, type KeptClassCase } from '../../../src/cases/retention/standing';
import { yearsAt } from '../../../src/cases/retention/terms';
import { day, instant, person } from '../made-up';

const TODAY = day('2026-09-01');
const ON = { years: yearsAt({}), today: TODAY, next: day('2027-02-01') };
const look = (one: KeptClassCase, on = ON) => classStandingOf(one, on);

const at = (on: string) => instant(`${on}T10:00:00.000Z`);
const ended = (on: string, changed = on) => ({ status: 'closed', endedAt: at(on), changedAt: at(changed) });
const hold = (until: string) => ({
  by: person('beheerder'),
  at: at('2026-03-01'),
  until: day(until),
  reason: 'Klacht',
});

describe('the term of a case about a class', () => {
  it('is over two years after its end, on that date', () => {
    expect(look({ classCase: ended('2024-09-01') })).toEqual({ kind: 'over', term: 'class', over: '2026-09-01' });
    expect(look({ classCase: ended('2024-09-02') })).toEqual({ kind: 'soon', term: 'class', over: '2026-09-02' });
    expect(look({ classCase: ended('2025-02-02') })).toEqual({ kind: 'kept' });
  });

  it('begins at its end on the day that it is at school, and what was put right afterwards makes it no longer', () => {
    const late = { status: 'closed', endedAt: instant('2024-08-31T22:30:00.000Z'), changedAt: at('2026-06-01') };
    expect(look({ classCase: late })).toMatchObject({ kind: 'over', over: '2026-09-01' });
  });

  it('runs from the last change of what ended before its end was kept', () => {
    expect(look({ classCase: { status: 'withdrawn', changedAt: at('2024-08-01') } })).toMatchObject({ kind: 'over' });
    expect(look({ classCase: { status: 'discarded', changedAt: at('2026-08-01') } })).toEqual({ kind: 'kept' });
  });

  it('is the school’s own, and not that of pupils', () => {
    const years = yearsAt({ retention: { file: 5, class: 1 } });
    expect(look({ classCase: ended('2025-08-01') }, { ...ON, years })).toMatchObject({ kind: 'over' });
    expect(look({ classCase: ended('2023-08-01') }, { ...ON, years: { ...years, class: 5 } })).toEqual({
      kind: 'kept',
    });
  });
});

it.each(['draft', 'submitted', 'returned', 'accepted', 'running', 'of-a-newer-program'])(
  'does not propose a case that is %s, and names it when nobody did anything for as long as the term',
  (status) => {
    // It was opened again: the end that it had is none.
    expect(look({ classCase: { ...ended('2023-01-01', '2026-08-01'), status } })).toEqual({ kind: 'kept' });
    expect(look({ classCase: { status, changedAt: at('2023-01-01') } })).toMatchObject({ kind: 'open' });
  },
);

it('is held until and with the day that somebody chose, and is asked once', () => {
  const classCase = ended('2024-01-01');
  expect(look({ classCase, hold: hold('2026-09-01') })).toMatchObject({ kind: 'held' });
  expect(look({ classCase, hold: hold('2026-08-31') })).toMatchObject({ kind: 'over' });
  expect(look({ classCase, hold: hold('2027-09-01'), request: 3 })).toEqual({ kind: 'asked', request: 3 });
});

const anyDay = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays(day('2018-01-01'), offset));
const anyMoment = anyDay.map((one) => instantOf(new Date(`${one}T12:00:00Z`)));
const anyCase: fc.Arbitrary<KeptClassCase> = fc.record({
  classCase: fc.record(
    { status: fc.constantFrom('draft', 'running', 'closed', 'withdrawn'), changedAt: anyMoment, endedAt: anyMoment },
    { requiredKeys: ['status', 'changedAt'] },
  ),
  hold: fc.option(anyDay.map(hold), { nil: undefined }),
  request: fc.option(fc.nat(), { nil: undefined }),
});

it('proposes nothing but what may go, and what may go today may go tomorrow', () => {
  fc.assert(
    fc.property(anyCase, anyDay, (one, today) => {
      const on = { ...ON, today, next: addDays(today, 150) };
      if (look(one, on).kind !== 'over') return;
      const { status, endedAt, changedAt } = one.classCase;
      expect(['closed', 'withdrawn']).toContain(status);
      expect(addMonths(dayAt(new Date(endedAt ?? changedAt)), 24) <= today).toBe(true);
      expect(one.hold === undefined || one.hold.until < today).toBe(true);
      expect(one.request).toBeUndefined();
      expect(look(one, { ...on, today: addDays(today, 1) }).kind).toBe('over');
    }),
  );
});

it('passes over none: in the end each is proposed, or said why not', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const today = day('2032-01-01');
      const { kind } = look(one, { ...ON, today, next: addDays(today, 150) });
      expect(['over', 'open', 'held', 'asked']).toContain(kind);
    }),
  );
});
