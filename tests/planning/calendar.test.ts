import fc from 'fast-check';
import { addDays, weekday } from '../../src/cases/days';
import { dayOf } from '../../src/cases/identify';
import { schoolCalendar } from '../../src/planning/calendar';
import type { OwnDate } from '../../src/planning/holidays/own';
import { anyCalendar, anyDay, days, MIDDEN, NOORD, ZUID } from './any-day';

const own = (...dates: OwnDate[]) => schoolCalendar({ region: 'midden', own: dates });
const stretch = (from: string, until = from) => ({ from: dayOf(from), until: dayOf(until) });

describe('any calendar, on any day', () => {
  it('goes to a school day, not back, and not past one', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, day) => {
        const found = calendar.schoolDay(day);
        expect(found >= day && calendar.isSchoolDay(found)).toBe(true);
        expect(days(day, addDays(found, -1)).filter(calendar.isSchoolDay)).toEqual([]);
      }),
    );
  });

  it('counts as many school days as it was asked, and ends on one', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 25 }), (calendar, day, count) => {
        const found = calendar.addSchoolDays(day, count);
        expect(days(addDays(day, 1), found).filter(calendar.isSchoolDay)).toHaveLength(count);
        expect(calendar.isSchoolDay(found)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('counts weeks with school on the same day of the week', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 8 }), (calendar, someDay, count) => {
        const day = calendar.schoolDay(someDay);
        const found = calendar.addSchoolWeeks(day, count);
        expect(weekday(found)).toBe(weekday(day));
        const weeks = [];
        for (let week = addDays(day, 7); week <= found; week = addDays(week, 7)) weeks.push(week);
        const monday = (date: typeof day) => addDays(date, -((weekday(date) + 6) % 7));
        const open = weeks.filter((week) => days(monday(week), addDays(monday(week), 6)).some(calendar.isSchoolDay));
        expect(open).toHaveLength(count);
      }),
      { numRuns: 40 },
    );
  });

  it('never puts a later day before an earlier one', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.nat(40), fc.integer({ min: 0, max: 10 }), (calendar, day, apart, count) => {
        const after = addDays(day, apart);
        expect(calendar.schoolDay(day) <= calendar.schoolDay(after)).toBe(true);
        expect(calendar.addSchoolDays(day, count) <= calendar.addSchoolDays(after, count)).toBe(true);
        expect(calendar.addSchoolWeeks(day, count) <= calendar.addSchoolWeeks(after, count)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('whole school years', () => {
  it.each([
    // Weekdays from September to August, less the holidays of the region and the national days: counted apart, by hand.
    ['noord', NOORD, '2025-2026', 196],
    ['midden', MIDDEN, '2025-2026', 196],
    ['zuid', ZUID, '2025-2026', 196],
    ['noord', NOORD, '2026-2027', 201],
    ['midden', MIDDEN, '2026-2027', 201],
    ['zuid', ZUID, '2026-2027', 204],
    ['noord', NOORD, '2027-2028', 198],
    ['midden', MIDDEN, '2027-2028', 198],
    ['zuid', ZUID, '2027-2028', 196],
  ] as const)('%s has its school days (%#)', (_name, calendar, year, count) => {
    const [first, last] = year.split('-');
    const open = days(`${first}-09-01`, `${last}-08-31`).filter(calendar.isSchoolDay);
    expect(open.filter((day) => weekday(day) % 6 === 0)).toEqual([]);
    expect([year, open.length]).toEqual([year, count]);
  });

  it.each([
    [NOORD, '2026-10-10', '2026-10-19'],
    [MIDDEN, '2026-10-17', '2026-10-26'],
    [ZUID, '2026-10-17', '2026-10-26'],
    [NOORD, '2026-07-06', '2026-08-17'],
    [MIDDEN, '2026-07-20', '2026-08-31'],
    [ZUID, '2027-02-15', '2027-02-22'],
    [MIDDEN, '2027-02-15', '2027-02-15'],
    // Week 53 of 2026, over New Year.
    [MIDDEN, '2026-12-31', '2027-01-04'],
    // Christmas begins on a Saturday, and ends in the second week of January.
    [ZUID, '2027-12-24', '2027-12-24'],
    [ZUID, '2027-12-25', '2028-01-10'],
    // Pinksteren; Koningsdag in the May holiday; Bevrijdingsdag and the day after it, Hemelvaartsdag.
    [MIDDEN, '2027-05-17', '2027-05-18'],
    [MIDDEN, '2026-04-20', '2026-05-04'],
    [MIDDEN, '2027-05-05', '2027-05-07'],
    [NOORD, '2027-03-26', '2027-03-30'],
  ])('goes from a holiday to the first day of school (%#)', (calendar, from, to) => {
    expect(calendar.schoolDay(dayOf(from))).toBe(to);
  });

  it('counts across the summer', () => {
    expect(MIDDEN.addSchoolDays(dayOf('2027-07-15'), 5)).toBe('2027-09-02');
    expect(MIDDEN.addSchoolWeeks(dayOf('2027-07-14'), 2)).toBe('2027-09-08');
  });
});

describe('what a school says itself', () => {
  const herfst = { kind: 'holiday', holiday: 'herfst', ...stretch('2026-10-10', '2026-10-18') } as const;

  it('goes before the region, both ways', () => {
    const calendar = own(herfst);
    expect(calendar.freeOn(dayOf('2026-10-12'))).toEqual({ kind: 'holiday', name: 'herfstvakantie' });
    expect(calendar.isSchoolDay(dayOf('2026-10-19'))).toBe(true);
    expect(calendar.freeOn(dayOf('2027-10-18'))).toEqual({ kind: 'holiday', name: 'herfstvakantie' });
  });

  it('takes away a week that the school does not have', () => {
    const calendar = own({ kind: 'none', holiday: 'voorjaar', year: '2026-2027' });
    expect(calendar.isSchoolDay(dayOf('2027-02-22'))).toBe(true);
    expect(calendar.isSchoolDay(dayOf('2028-02-28'))).toBe(false);
  });

  it('says with its own meivakantie that there is no extra week', () => {
    const calendar = own({ kind: 'holiday', holiday: 'mei', ...stretch('2026-04-25', '2026-05-05') });
    expect(calendar.isSchoolDay(dayOf('2026-04-20'))).toBe(true);
    expect(calendar.isSchoolDay(dayOf('2026-05-05'))).toBe(false);
  });

  it('adds free days, and opens the school on others, but never at a weekend', () => {
    const calendar = own(
      { kind: 'free', name: 'studiedag', ...stretch('2026-12-03') },
      { kind: 'school', ...stretch('2027-05-01', '2027-05-05') },
    );
    expect(calendar.freeOn(dayOf('2026-12-03'))).toEqual({ kind: 'day', name: 'studiedag' });
    expect(days('2027-05-01', '2027-05-05').filter(calendar.isSchoolDay)).toEqual([
      '2027-05-03',
      '2027-05-04',
      '2027-05-05',
    ]);
  });
});

describe('what is not sure is said', () => {
  it('after the last year of the list, and before its first', () => {
    const known = { from: '2025-09-01', until: '2028-08-20' };
    expect(MIDDEN.doubtOn(dayOf('2028-08-20'))).toBeUndefined();
    expect(MIDDEN.doubtOn(dayOf('2028-08-21'))).toEqual({ kind: 'beyond', known });
    expect(MIDDEN.doubtOn(dayOf('2025-08-31'))).toEqual({ kind: 'beyond', known });
    // Days of the whole country are known in any year.
    expect(MIDDEN.freeOn(dayOf('2028-12-25'))).toEqual({ kind: 'day', name: 'Eerste kerstdag' });
  });

  it('until a school has typed the whole next year', () => {
    const year = [
      { kind: 'holiday', holiday: 'herfst', ...stretch('2028-10-14', '2028-10-22') },
      { kind: 'holiday', holiday: 'kerst', ...stretch('2028-12-23', '2029-01-07') },
      { kind: 'holiday', holiday: 'voorjaar', ...stretch('2029-02-17', '2029-02-25') },
      { kind: 'holiday', holiday: 'mei', ...stretch('2029-04-28', '2029-05-06') },
      { kind: 'holiday', holiday: 'zomer', ...stretch('2029-07-14', '2029-08-26') },
    ] as const;
    expect(own(...year).doubtOn(dayOf('2029-08-26'))).toBeUndefined();
    expect(own(...year).doubtOn(dayOf('2029-08-27'))?.kind).toBe('beyond');
    expect(own(...year.slice(1)).doubtOn(dayOf('2028-10-16'))?.kind).toBe('beyond');
  });

  it('in a week of which no source is sure, until the school has said', () => {
    const week = { kind: 'unconfirmed', name: 'extra meiweek', from: '2027-05-03', until: '2027-05-09' };
    expect(MIDDEN.isSchoolDay(dayOf('2027-05-03'))).toBe(true);
    expect(MIDDEN.doubtOn(dayOf('2027-05-03'))).toEqual(week);
    expect(own({ kind: 'none', holiday: 'mei-extra', year: '2026-2027' }).doubtOn(dayOf('2027-05-03'))).toBeUndefined();
    expect(own({ kind: 'school', ...stretch('2027-05-03') }).doubtOn(dayOf('2027-05-03'))).toBeUndefined();
    expect(
      own({ kind: 'holiday', holiday: 'mei-extra', ...stretch('2027-05-03', '2027-05-09') }).schoolDay(
        dayOf('2027-05-03'),
      ),
    ).toBe('2027-05-10');
  });

  it('without a region, of which only the days of the whole country are known', () => {
    const nowhere = schoolCalendar({});
    expect(nowhere.isSchoolDay(dayOf('2026-10-19'))).toBe(true);
    expect(nowhere.isSchoolDay(dayOf('2026-12-25'))).toBe(false);
    expect(nowhere.doubtOn(dayOf('2026-10-19'))).toEqual({ kind: 'no-region' });
  });
});
