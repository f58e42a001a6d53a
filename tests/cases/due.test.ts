import fc from 'fast-check';
import type { SchoolCalendar } from '../../src/cases/calendar';
import { WORKING_DAYS } from '../../src/cases/calendar';
import { addDays, addMonths, isDay, spoken, weekday } from '../../src/cases/days';
import { AGREED, duesOf } from '../../src/cases/due';
import type { CaseEvent } from '../../src/cases/event';
import { replay } from '../../src/cases/evolve';
import type { Case, Round } from '../../src/cases/state';
import type { Measure } from '../../src/structure/fact-schema';
import type { Route } from '../../src/structure/route';
import { ACCEPTED, HISTORY, PLAN, RETURNED, SUBMITTED } from './histories';
import { BARE, day, FIRST, followUp, instant, intervention, person, SECOND } from './made-up';

const round = (by: Partial<Round> = {}): Round => ({
  number: 1,
  begun: 'discussed',
  discussedOn: day('2026-11-02'),
  record: {},
  interventions: [],
  updates: [],
  ...by,
});
const running = (by: Round, extra: Partial<Pick<Case, 'postponed' | 'waived'>> = {}): Case => {
  const state = replay(HISTORY.accepted);
  if (!state) throw new Error('It is.');
  return { ...state, ...extra, status: 'running', rounds: [by] };
};
const promised = (route: Route, by: Round, calendar?: SchoolCalendar) => duesOf(running(by), route, calendar);
const once = (after: Measure): Route => ({
  ...BARE,
  followUps: FIRST.followUps.slice(0, 1).map((one) => ({ ...one, id: followUp('x'), after })),
});

it('counts calendar weeks from the discussion, and takes the day that was agreed', () => {
  expect(promised(FIRST, round({ evaluateBy: day('2026-12-21') }))).toEqual([
    {
      id: 'zaak-1/tussendoor/1',
      rule: 'tussendoor',
      round: 1,
      kind: 'update',
      by: ['mentor', 'teamleider'],
      followUp: 'tussendoor',
      counted: '2026-11-30',
      day: '2026-11-30',
      agreed: false,
    },
    {
      id: 'zaak-1/evaluatie/1',
      rule: 'evaluatie',
      round: 1,
      kind: 'evaluation',
      by: ['mentor'],
      followUp: 'evaluatie',
      counted: '2026-12-21',
      day: '2026-12-21',
      agreed: true,
    },
    {
      id: 'zaak-1/evaluatie@term/1',
      rule: 'evaluatie@term',
      round: 1,
      kind: 'term',
      by: ['mentor'],
      followUp: 'evaluatie',
      counted: '2026-12-28',
      day: '2026-12-28',
      agreed: false,
    },
  ]);
});

it('counts the evaluation too when no day was agreed', () => {
  expect(promised(SECOND, round({ number: 2 })).map(({ id, day, agreed }) => [id, day, agreed])).toEqual([
    ['zaak-1/tussendoor/2', '2026-11-30', false],
    ['zaak-1/evaluatie/2', '2026-12-14', false],
  ]);
});

it('promises an agreed evaluation where the route gives no term', () => {
  expect(promised(BARE, round({ evaluateBy: day('2026-12-05') }))).toEqual([
    {
      id: `zaak-1/${AGREED}/1`,
      rule: AGREED,
      round: 1,
      kind: 'evaluation',
      by: [],
      counted: '2026-12-05',
      day: '2026-12-07',
      agreed: true,
    },
  ]);
  expect(promised(BARE, round())).toEqual([]);
});

it.each<[Measure, string, string]>([
  [{ number: 5, unit: 'dagen' }, '2026-11-07', '2026-11-09'],
  [{ number: 5, unit: 'werkdagen' }, '2026-11-09', '2026-11-09'],
  [{ number: 5, unit: 'schooldagen' }, '2026-11-09', '2026-11-09'],
  [{ number: 6, unit: 'weken' }, '2026-12-14', '2026-12-14'],
  [{ number: 2, unit: 'schoolweken' }, '2026-11-16', '2026-11-16'],
  [{ number: 1, unit: 'maanden' }, '2026-12-02', '2026-12-02'],
  [{ number: 1, unit: 'jaar' }, '2027-11-02', '2027-11-02'],
])('counts %j', (after, counted, due) => {
  expect(promised(once(after), round())).toEqual([expect.objectContaining({ counted, day: due })]);
});

it('promises no day for a number that is no time', () => {
  expect(promised(once({ number: 6, unit: 'gesprekken' }), round())).toEqual([]);
});

it("uses the school's calendar for school days, school weeks and holidays", () => {
  const calendar = {
    ...WORKING_DAYS,
    addSchoolWeeks: () => day('2026-12-24'),
    schoolDay: () => day('2027-01-04'),
  };
  expect(promised(once({ number: 6, unit: 'schoolweken' }), round(), calendar)).toEqual([
    expect.objectContaining({ counted: '2026-12-24', day: '2027-01-04' }),
  ]);
});

it('is the same whenever it is worked out', () => {
  expect(promised(FIRST, round())).toEqual(promised(FIRST, round()));
});

describe('the check', () => {
  const asked = (...events: readonly CaseEvent[]) => {
    const state = replay([...HISTORY.draft, ...events]);
    return state ? duesOf(state, FIRST).map(({ id, by, day: on }) => [id, by, on]) : [];
  };

  it('is asked of who checks on its last day, until it is done', () => {
    expect(asked(SUBMITTED)).toEqual([['zaak-1/@check/0', ['zoco'], '2026-11-09']]);
    expect(asked(SUBMITTED, ACCEPTED)).toEqual([]);
    expect(asked(SUBMITTED, RETURNED)).toEqual([]);
  });

  it('is asked anew when it is handed in anew, whatever was waived before', () => {
    const signed = { by: person('zoco'), at: instant('2026-11-03T09:00:00Z') };
    const waived: CaseEvent = { kind: 'waived', ...signed, reminder: 'zaak-1/@check/0', reason: 'Met vakantie' };
    expect(asked(SUBMITTED, waived)).toEqual([]);
    expect(asked(SUBMITTED, waived, RETURNED, SUBMITTED)).toHaveLength(1);
  });
});

describe('a term of two numbers', () => {
  const terms = (by: Partial<Round>) => promised(FIRST, round(by)).map(({ kind, day: on }) => [kind, on]);

  it('asks on the first and presses on the last, unless people agreed on the last', () => {
    expect(terms({})).toEqual([
      ['update', '2026-11-30'],
      ['evaluation', '2026-12-14'],
      ['term', '2026-12-28'],
    ]);
    expect(terms({ evaluateBy: day('2026-12-28') })).toEqual([
      ['update', '2026-11-30'],
      ['evaluation', '2026-12-28'],
    ]);
  });
});

describe('an intervention', () => {
  const until = (last: string, updates: Round['updates'] = []) =>
    promised(FIRST, round({ evaluateBy: day('2026-12-21'), interventions: [{ ...PLAN, until: day(last) }], updates }))
      .filter(({ kind }) => kind === 'intervention')
      .map(({ id, by, day: on }) => [id, by, on]);

  it('is asked about at the end of its own term, of who carries it out', () => {
    expect(until('2026-12-05')).toEqual([['zaak-1/@intervention:i1/1', ['uitvoerder'], '2026-12-07']]);
  });

  it('is so too where that is after the evaluation; on its very day the evaluation looks back on it', () => {
    expect(until('2027-01-15')).toMatchObject([[expect.anything(), ['uitvoerder'], '2027-01-15']]);
    expect(until('2026-12-21')).toEqual([]);
  });

  it('is not once an evaluation looked back on it after its end', () => {
    const ended = { ...PLAN, until: day('2026-11-30'), carriedOut: 'partly' as const };
    expect(promised(FIRST, round({ interventions: [ended] })).map(({ kind }) => kind)).not.toContain('intervention');
  });

  it('is not once somebody said how it went', () => {
    const said = { by: person('uitvoerder'), at: instant('2026-12-01T09:00:00Z'), text: 'Het lukt' };
    expect(until('2026-12-05', [{ ...said, intervention: PLAN.id }])).toEqual([]);
    expect(until('2026-12-05', [{ ...said, intervention: intervention('i2') }])).toHaveLength(1);
  });
});

describe('what is asked', () => {
  const [update] = promised(FIRST, round());
  const id = update?.id ?? '';

  it('is done by an update on it', () => {
    const said = { followUp: followUp('tussendoor'), by: person('mentor'), at: instant('2026-12-01T09:00:00Z') };
    expect(promised(FIRST, round({ updates: [{ ...said, text: 'Ja' }] })).map(({ kind }) => kind)).toEqual([
      'evaluation',
      'term',
    ]);
  });

  it('moves when it is put off, to a school day', () => {
    const moved = duesOf(running(round(), { postponed: { [id]: day('2026-12-05') } }), FIRST);
    expect(moved[0]).toEqual({ ...update, postponed: '2026-12-05', day: '2026-12-07' });
  });

  it('is gone when it is waived', () => {
    expect(duesOf(running(round(), { waived: [id] }), FIRST).map(({ kind }) => kind)).toEqual(['evaluation', 'term']);
  });
});

describe('days', () => {
  it('exist or not', () => {
    expect(['2028-02-29', '2026-02-29', '2026-04-31', '2026-1-1', '', 7].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('count across the clock change, months and years', () => {
    expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
    expect(addDays(day('2027-03-27'), 2)).toBe('2027-03-29');
    expect(addMonths(day('2027-12-31'), 2)).toBe('2028-02-29');
    expect(weekday(day('2026-11-02'))).toBe(1);
    expect(spoken('2026-11-02')).toBe('2 november 2026');
  });
});

describe('an update that was given before anybody asked for it', () => {
  const told = (on: string, extra: Partial<Pick<Case, 'postponed'>> = {}) => {
    const updates = [
      { followUp: followUp('tussendoor'), by: person('mentor'), at: instant(`${on}T09:00:00.000Z`), text: 'Gaat goed' },
    ];
    return duesOf(running(round({ updates }), extra), FIRST).find(({ kind }) => kind === 'update');
  };

  it('is not the promised one before half of its term: that is asked on its day all the same', () => {
    expect(told('2026-11-03')).toMatchObject({ day: '2026-11-30', early: '2026-11-03' });
    expect(told('2026-11-15')).toMatchObject({ day: '2026-11-30', early: '2026-11-15' });
  });

  it('is the promised one from half of its term on', () => {
    expect(told('2026-11-16')).toBeUndefined();
    expect(told('2026-12-24')).toBeUndefined();
  });

  it('is the promised one from the day that somebody chose to be asked on', () => {
    const postponed = { 'zaak-1/tussendoor/1': day('2026-11-05') };
    expect(told('2026-11-04', { postponed })).toMatchObject({ early: '2026-11-04' });
    expect(told('2026-11-05', { postponed })).toBeUndefined();
  });

  it('never takes away that the term is asked about once, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 27 }), (days) => {
        const on = addDays(day('2026-11-02'), days);
        const asked = told(on);
        expect(asked === undefined).toBe(days >= 14);
        expect(asked?.day ?? '2026-11-30').toBe('2026-11-30');
      }),
    );
  });
});
