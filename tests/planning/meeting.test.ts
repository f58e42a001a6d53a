import fc from 'fast-check';
import { type SchoolCalendar, WORKING_DAYS } from '../../src/cases/calendar';
import { addDays, isDay, isoWeek, weekday } from '../../src/cases/days';
import { instantOf } from '../../src/cases/identify';
import type { Day } from '../../src/cases/ids';
import { isMeetingDay, type MeetingRhythm, meetingFrom, meetingsFrom, nextMeeting } from '../../src/planning/meeting';

const MONDAYS: MeetingRhythm = { day: 'monday', block: 'blok 2', weeks: 'every' };
const HALF_PAST = { ...MONDAYS, hours: { from: '10:00', to: '11:30' } };

function day(raw: string): Day {
  if (!isDay(raw)) throw new Error(`${raw} is no day.`);
  return raw;
}
const at = (moment: string) => instantOf(new Date(moment));

/** Without school on these days, and at weekends. */
function closedOn(...days: readonly string[]): SchoolCalendar {
  const schoolDay = (from: Day): Day => {
    const working = WORKING_DAYS.schoolDay(from);
    return days.includes(working) ? schoolDay(addDays(working, 1)) : working;
  };
  return { ...WORKING_DAYS, schoolDay };
}

describe('week numbers', () => {
  it.each([
    ['2026-01-01', 1],
    ['2026-11-09', 46],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2020-12-31', 53],
    ['2021-01-03', 53],
    ['2024-12-30', 1],
    ['2023-01-01', 52],
  ])('%s is in week %d', (on, week) => {
    expect(isoWeek(day(on))).toBe(week);
  });
});

describe('the next meeting', () => {
  it.each([
    ['2026-11-02', '2026-11-02'],
    ['2026-11-03', '2026-11-09'],
    ['2026-11-08', '2026-11-09'],
  ])('from %s is %s', (from, meeting) => {
    expect(meetingFrom(MONDAYS, day(from), WORKING_DAYS)).toBe(meeting);
  });

  it('is one in the rhythm, not the day after, when there is no school', () => {
    expect(meetingFrom(MONDAYS, day('2026-11-03'), closedOn('2026-11-09'))).toBe('2026-11-16');
  });

  it('goes by the number of the week, and week 53 is followed by week 1: two odd ones', () => {
    const odd = meetingsFrom({ ...MONDAYS, weeks: 'odd' }, day('2026-12-14'), 3, WORKING_DAYS);
    expect(odd).toEqual(['2026-12-14', '2026-12-28', '2027-01-04']);
    const even = meetingsFrom({ ...MONDAYS, weeks: 'even' }, day('2026-12-14'), 2, WORKING_DAYS);
    expect(even).toEqual(['2026-12-21', '2027-01-11']);
  });

  it('is none when there is no school for a year', () => {
    const never: SchoolCalendar = { ...WORKING_DAYS, schoolDay: (from) => addDays(from, 1) };
    expect(meetingFrom(MONDAYS, day('2026-11-02'), never)).toBeUndefined();
    expect(meetingsFrom(MONDAYS, day('2026-11-02'), 3, never)).toEqual([]);
  });

  it.each([
    // Summer and winter: the hours are those on the wall at school.
    ['2026-10-19T09:29:00Z', '2026-10-19'],
    ['2026-10-26T10:29:00Z', '2026-10-26'],
    ['2026-10-26T10:30:00Z', '2026-11-02'],
    ['2026-03-23T10:29:00Z', '2026-03-23'],
    ['2026-03-30T09:29:00Z', '2026-03-30'],
    ['2026-03-30T09:30:00Z', '2026-04-06'],
    // Half an hour before midnight in Greenwich it is Monday at school.
    ['2026-11-01T23:30:00Z', '2026-11-02'],
  ])('at %s is on %s: today’s until it is over', (moment, meeting) => {
    expect(nextMeeting(HALF_PAST, at(moment), WORKING_DAYS)).toBe(meeting);
  });

  it('is today’s all day long where the school set no hours', () => {
    expect(nextMeeting(MONDAYS, at('2026-11-02T22:59:00Z'), WORKING_DAYS)).toBe('2026-11-02');
    expect(nextMeeting(MONDAYS, at('2026-11-02T23:00:00Z'), WORKING_DAYS)).toBe('2026-11-09');
  });
});

describe('every day of fifty years', () => {
  const days = fc.integer({ min: 0, max: 50 * 366 }).map((count) => addDays(day('2000-01-01'), count));
  const rhythms = fc.record({
    day: fc.constantFrom('monday', 'tuesday', 'wednesday', 'thursday', 'friday'),
    block: fc.constant(''),
    weeks: fc.constantFrom('every', 'even', 'odd'),
  }) satisfies fc.Arbitrary<MeetingRhythm>;

  it('has a next meeting within three weeks, on a school day of the rhythm, with none before it', () => {
    fc.assert(
      fc.property(rhythms, days, (rhythm, from) => {
        const meeting = meetingFrom(rhythm, from, WORKING_DAYS);
        if (meeting === undefined) throw new Error('There is none.');
        expect(isMeetingDay(rhythm, meeting, WORKING_DAYS)).toBe(true);
        expect(meeting >= from && meeting <= addDays(from, 20)).toBe(true);
        for (let on = from; on < meeting; on = addDays(on, 1))
          expect(isMeetingDay(rhythm, on, WORKING_DAYS)).toBe(false);
      }),
    );
  });

  it('is in a week from 1 to 53 that begins on Monday', () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(isoWeek(on)).toBeGreaterThanOrEqual(1);
        expect(isoWeek(on)).toBeLessThanOrEqual(53);
        expect(isoWeek(addDays(on, 1)) === isoWeek(on)).toBe(weekday(on) !== 0);
      }),
    );
  });

  it('has a meeting each week of a year with a weekly rhythm', () => {
    for (const year of [2026, 2027, 2028]) {
      const all = meetingsFrom(MONDAYS, day(`${year}-01-01`), 60, WORKING_DAYS).filter((on) => on < `${year + 1}`);
      expect(all).toHaveLength(52);
      for (const [index, on] of all.entries()) if (index > 0) expect(addDays(all[index - 1] ?? on, 7)).toBe(on);
    }
  });
});
