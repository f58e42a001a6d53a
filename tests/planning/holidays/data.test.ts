import { addDays, weekday } from '../../../src/cases/days';
import { BEGINS_IN, HOLIDAYS, REGIONS, schoolYearOf } from '../../../src/planning/holidays/holiday';
import { nationalHolidays, nationalOn } from '../../../src/planning/holidays/national';
import { holidaysOf, ROWS, YEARS } from '../../../src/planning/holidays/school-years';
import { days } from '../any-day';

const WEEKS = { herfst: 1, kerst: 2, voorjaar: 1, mei: 1, 'mei-extra': 1, zomer: 6 };

it.each(REGIONS)(
  'every holiday of %s is whole weeks with their weekends, in the year it is said to be of',
  (region) => {
    for (const { holiday, from, until, year, certainty } of holidaysOf(region)) {
      expect([holiday, from, schoolYearOf(from)]).toEqual([holiday, from, year]);
      expect(BEGINS_IN[holiday]).toContain(Number(from.slice(5, 7)));
      expect(weekday(until)).toBe(0);
      // The week that schools in Midden give on their own pages begins on a Monday there.
      const first = certainty === 'unconfirmed' ? addDays(from, -2) : from;
      expect(weekday(first)).toBe(6);
      expect(days(first, until)).toHaveLength(WEEKS[holiday] * 7 + 2);
    }
  },
);

it('every region has every holiday of every year once, in order; only a second week in May may be missing', () => {
  for (const region of REGIONS) {
    const held = holidaysOf(region).map(({ year, holiday }) => `${year} ${holiday}`);
    const wanted = YEARS.flatMap((year) => HOLIDAYS.map((holiday) => `${year} ${holiday}`));
    const missing = wanted.filter((one) => !held.includes(one));
    expect(missing).toEqual(region === 'midden' ? [] : ['2026-2027 mei-extra']);
    expect(new Set(held).size).toBe(held.length);
  }
});

it('says of every row where it comes from, and what is fixed', () => {
  for (const { holiday, certainty, sources } of ROWS) {
    expect(sources.length).toBeGreaterThan(0);
    const fixed = holiday === 'kerst' || holiday === 'mei' || holiday === 'zomer';
    expect(certainty === 'fixed').toBe(fixed);
  }
  expect(ROWS.filter(({ certainty }) => certainty === 'unconfirmed')).toHaveLength(1);
});

/** What `date-holidays` 3.37 gives for NL, of the kinds public and school. */
it.each([
  [2025, '01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26'],
  [2026, '01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26'],
  [2027, '01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26'],
  [2028, '01-01 04-14 04-16 04-17 04-27 05-05 05-25 06-04 06-05 12-25 12-26'],
])('the national holidays of %d', (year, expected) => {
  const found = nationalHolidays(year).map(({ day }) => day.slice(5));
  expect(found.sort().join(' ')).toBe(expected);
});

it('knows a day by its name, and leaves the Friday after Hemelvaartsdag to the school', () => {
  const name = (day: string) => days(day, day).map((one) => nationalOn(one)?.name);
  expect(name('2025-04-26')).toEqual(['Koningsdag']);
  expect(name('2025-04-27')).toEqual([undefined]);
  expect(name('2026-05-14')).toEqual(['Hemelvaartsdag']);
  expect(name('2026-05-15')).toEqual([undefined]);
});
