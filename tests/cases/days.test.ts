import fc from 'fast-check';
import { addDays, addMonths, isDay, isoWeek, weekday } from '../../src/cases/days';
import { dayOf } from '../../src/cases/identify';

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

const anyDay = fc
  .integer({ min: 0, max: 80 * 366 })
  .map((offset) => dayOf(new Date(Date.UTC(1995, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10)));

/** The same, counted in UTC. */
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Summer time begins at midnight in Havana and Beirut, so that some days there have none. */
describe.each([
  'Europe/Amsterdam',
  'UTC',
  'America/Havana',
  'Asia/Beirut',
  'Pacific/Kiritimati',
  'America/Los_Angeles',
])('on a machine in %s', (zone) => {
  beforeEach(() => {
    process.env.TZ = zone;
  });

  it('days are counted as on the calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (day, days) => {
        expect(addDays(day, days)).toBe(later(day, days));
        expect(weekday(day)).toBe(new Date(day).getUTCDay());
      }),
    );
  });

  it('months keep the date, or end on the last day of a month that has no such date', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const found = addMonths(day, months);
        const wanted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + months;
        expect(Number(found.slice(0, 4)) * 12 + Number(found.slice(5, 7))).toBe(wanted);
        const same = found.slice(8) === day.slice(8);
        expect(same || (found.slice(8) < day.slice(8) && addDays(found, 1).endsWith('-01'))).toBe(true);
      }),
    );
  });

  it('every week of seven days has one number', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoWeek(addDays(day, 1)) === isoWeek(day)).toBe(weekday(day) !== 0);
      }),
    );
  });
});

it.each([
  ['2026-11-22', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-11-22', false],
  ['2026-11-22T00:00', false],
  [20261122, false],
])('%s is a day: %s', (raw, is) => {
  expect(isDay(raw)).toBe(is);
});

it('goes no further than years of four digits', () => {
  expect(() => addDays(dayOf('9999-12-31'), 1)).toThrow(RangeError);
});
