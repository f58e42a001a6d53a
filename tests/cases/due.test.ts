import { WORKING_DAYS } from '../../src/cases/calendar';
import { addDays, addMonths, isDay, spoken, weekday } from '../../src/cases/days';
import { AGREED, promised } from '../../src/cases/due';
import type { Round } from '../../src/cases/state';
import type { Measure } from '../../src/structure/fact-schema';
import type { Route } from '../../src/structure/route';
import { ID } from './histories';
import { BARE, day, FIRST, followUp, SECOND } from './made-up';

const round = (by: Partial<Round> = {}): Round => ({
  number: 1,
  begun: 'discussed',
  discussedOn: day('2026-11-02'),
  record: {},
  interventions: [],
  updates: [],
  ...by,
});
const once = (after: Measure): Route => ({
  ...BARE,
  followUps: FIRST.followUps.slice(0, 1).map((one) => ({ ...one, id: followUp('x'), after })),
});

it('counts calendar weeks from the discussion, and takes the day that was agreed', () => {
  expect(promised(FIRST, ID, round({ evaluateBy: day('2026-12-21') }))).toEqual([
    {
      id: 'zaak-1/tussendoor/1',
      rule: 'tussendoor',
      round: 1,
      kind: 'update',
      counted: '2026-11-30',
      day: '2026-11-30',
      agreed: false,
    },
    {
      id: 'zaak-1/evaluatie/1',
      rule: 'evaluatie',
      round: 1,
      kind: 'evaluation',
      counted: '2026-12-21',
      day: '2026-12-21',
      agreed: true,
    },
  ]);
});

it('counts the evaluation too when no day was agreed', () => {
  expect(promised(SECOND, ID, round({ number: 2 })).map(({ id, day, agreed }) => [id, day, agreed])).toEqual([
    ['zaak-1/tussendoor/2', '2026-11-30', false],
    ['zaak-1/evaluatie/2', '2026-12-14', false],
  ]);
});

it('promises an agreed evaluation where the route gives no term', () => {
  expect(promised(BARE, ID, round({ evaluateBy: day('2026-12-05') }))).toEqual([
    {
      id: `zaak-1/${AGREED}/1`,
      rule: AGREED,
      round: 1,
      kind: 'evaluation',
      counted: '2026-12-05',
      day: '2026-12-07',
      agreed: true,
    },
  ]);
  expect(promised(BARE, ID, round())).toEqual([]);
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
  expect(promised(once(after), ID, round())).toEqual([expect.objectContaining({ counted, day: due })]);
});

it('promises no day for a number that is no time', () => {
  expect(promised(once({ number: 6, unit: 'gesprekken' }), ID, round())).toEqual([]);
});

it("uses the school's calendar for school days, school weeks and holidays", () => {
  const calendar = {
    ...WORKING_DAYS,
    addSchoolWeeks: () => day('2026-12-24'),
    schoolDay: () => day('2027-01-04'),
  };
  expect(promised(once({ number: 6, unit: 'schoolweken' }), ID, round(), calendar)).toEqual([
    expect.objectContaining({ counted: '2026-12-24', day: '2027-01-04' }),
  ]);
});

it('is the same whenever it is worked out', () => {
  expect(promised(FIRST, ID, round())).toEqual(promised(FIRST, ID, round()));
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
