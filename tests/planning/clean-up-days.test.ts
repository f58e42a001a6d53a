import fc from 'fast-check';
import { addDays, daysFrom } from '../../src/cases/days';
import { dayOf } from '../../src/cases/identify';
import { schoolCalendar } from '../../src/planning/calendar';
import { isCleanUp, nextCleanUp } from '../../src/planning/clean-up-days';
import { anyCalendar, anyDay, MIDDEN, ZUID } from './any-day';

it('is the first school day from 1 September and from 1 February', () => {
  expect(nextCleanUp(MIDDEN, dayOf('2026-11-02'))).toBe('2027-02-01');
  expect(nextCleanUp(MIDDEN, dayOf('2027-02-01'))).toBe('2027-09-01');
  expect(nextCleanUp(MIDDEN, dayOf('2027-01-31'))).toBe('2027-02-01');
  // In the south the summer holiday lasts until Sunday the fifth.
  expect(nextCleanUp(ZUID, dayOf('2027-02-01'))).toBe('2027-09-06');
  const free = { kind: 'free', name: 'studiedag', from: dayOf('2027-02-01'), until: dayOf('2027-02-01') } as const;
  expect(nextCleanUp(schoolCalendar({ region: 'midden', own: [free] }), dayOf('2027-01-20'))).toBe('2027-02-02');
});

it('is twice a year on a school day, whatever the school’s days', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, (calendar, from) => {
      const first = nextCleanUp(calendar, from);
      const second = nextCleanUp(calendar, first);
      const third = nextCleanUp(calendar, second);
      for (const day of [first, second]) expect(calendar.isSchoolDay(day)).toBe(true);
      expect(isCleanUp(calendar, first)).toBe(true);
      expect(isCleanUp(calendar, addDays(first, 1))).toBe(false);
      expect([first > from, second > first]).toEqual([true, true]);
      // Free days of a school may move one by weeks.
      expect(Math.abs(daysFrom(first, third) - 365)).toBeLessThan(130);
    }),
  );
});
