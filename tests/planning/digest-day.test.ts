import fc from 'fast-check';
import { addDays, weekday } from '../../src/cases/days';
import { dayOf } from '../../src/cases/identify';
import { momentAt } from '../../src/cases/school-hour';
import { type DigestRhythm, digestBefore, nextDigest } from '../../src/planning/digest-day';
import { anyCalendar, anyDay, MIDDEN, NOORD, ZUID } from './any-day';

const anyRhythm = fc.record({
  day: fc.constantFrom<DigestRhythm['day']>('monday', 'tuesday', 'wednesday', 'thursday', 'friday'),
  time: fc.constantFrom('07:30', '08:00', '16:45'),
});

it('comes on Monday at eight when the school set nothing', () => {
  expect(nextDigest(undefined, NOORD, dayOf('2026-11-10'))).toEqual({ day: '2026-11-16', hour: '08:00' });
});

it('comes on the day and at the hour that the school set', () => {
  const rhythm = { day: 'thursday', time: '15:30' } as const;
  expect(nextDigest(rhythm, NOORD, dayOf('2026-11-10'))).toEqual({ day: '2026-11-12', hour: '15:30' });
  expect(nextDigest(rhythm, NOORD, dayOf('2026-11-12'))).toEqual({ day: '2026-11-19', hour: '15:30' });
});

it.each([
  ['noord', NOORD, '2026-10-19'],
  ['midden', MIDDEN, '2026-10-26'],
  ['zuid', ZUID, '2026-10-26'],
])('the autumn holiday of %s moves it to the first school day', (_region, calendar, day) => {
  expect(nextDigest(undefined, calendar, dayOf('2026-10-12')).day).toBe(day);
});

it('the two weeks of Christmas have one digest together, on the first school day of week 1', () => {
  const { day } = nextDigest(undefined, NOORD, dayOf('2026-12-14'));
  expect(day).toBe('2027-01-04');
  expect(nextDigest(undefined, NOORD, day).day).toBe('2027-01-11');
});

it('on the second day of Easter it comes on Tuesday', () => {
  expect(nextDigest(undefined, NOORD, dayOf('2027-03-25')).day).toBe('2027-03-30');
});

it.each([
  ['2027-03-22', '2027-03-22T07:00:00.000Z'],
  ['2027-03-28', '2027-03-30T06:00:00.000Z'],
  ['2026-10-12', '2026-10-19T06:00:00.000Z'],
  ['2026-10-25', '2026-10-26T07:00:00.000Z'],
])('after %s it is eight at school, before and after the clock changes', (after, at) => {
  const { day, hour } = nextDigest(undefined, NOORD, addDays(dayOf(after), after === '2027-03-22' ? -1 : 0));
  expect(momentAt(day, hour)).toBe(at);
});

it('is always later, on a school day, and at most once in a week', () => {
  fc.assert(
    fc.property(anyCalendar, anyRhythm, anyDay, (calendar, rhythm, after) => {
      const { day, hour } = nextDigest(rhythm, calendar, after);
      expect(day > after && calendar.isSchoolDay(day)).toBe(true);
      expect(hour).toBe(rhythm.time);
      // Nothing lies between: the days up to it have the same next one.
      for (let on = after; on < day; on = addDays(on, 1)) expect(nextDigest(rhythm, calendar, on).day).toBe(day);
    }),
  );
});

it('where there is school all week, it keeps its day of the week', () => {
  fc.assert(
    fc.property(anyCalendar, anyRhythm, anyDay, (calendar, rhythm, after) => {
      const { day } = nextDigest(rhythm, calendar, after);
      const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
      const moved = names[weekday(day) - 1] !== rhythm.day;
      const free = Array.from({ length: 7 }, (_, back) => addDays(day, -back)).some((on) => !calendar.isSchoolDay(on));
      expect(!moved || free).toBe(true);
    }),
  );
});

it('the digest before a digest is the one that it follows', () => {
  fc.assert(
    fc.property(anyCalendar, anyRhythm, anyDay, (calendar, rhythm, after) => {
      const first = nextDigest(rhythm, calendar, after).day;
      const second = nextDigest(rhythm, calendar, first).day;
      expect(digestBefore(rhythm, calendar, second)).toBe(first);
    }),
  );
});
