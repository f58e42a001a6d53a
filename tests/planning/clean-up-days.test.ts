import fc from 'fast-check';
import { daysFrom } from '../../src/cases/days';
import { dayOf } from '../../src/cases/identify';
import { schoolCalendar } from '../../src/planning/calendar';
import { nextCleanUp } from '../../src/planning/clean-up-days';
import { anyCalendar, anyDay, MIDDEN, ZUID } from './any-day';

it('is the first school day from 1 September and from 1 February', () => {
  expect(nextCleanUp(MIDDEN, dayOf('2026-11-02'))).toMatchObject({ from: '2027-02-01', day: '2027-02-01' });
  expect(nextCleanUp(MIDDEN, dayOf('2027-02-01')).day).toBe('2027-09-01');
  expect(nextCleanUp(MIDDEN, dayOf('2027-01-31')).day).toBe('2027-02-01');
  // In the south the summer holiday lasts until Sunday the fifth.
  expect(nextCleanUp(ZUID, dayOf('2027-02-01'))).toMatchObject({ from: '2027-09-01', day: '2027-09-06' });
  const free = { kind: 'free', name: 'studiedag', from: dayOf('2027-02-01'), until: dayOf('2027-02-01') } as const;
  expect(nextCleanUp(schoolCalendar({ region: 'midden', own: [free] }), dayOf('2027-01-20')).day).toBe('2027-02-02');
});

it('is twice a year on a school day, whatever the school’s days', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, (calendar, after) => {
      const first = nextCleanUp(calendar, after);
      const second = nextCleanUp(calendar, first.day);
      expect(first.day > after && second.day > first.day).toBe(true);
      expect([first, second].every(({ day }) => calendar.isSchoolDay(day))).toBe(true);
      // None is passed over: five or seven months lie between two.
      expect(daysFrom(first.from, second.from)).toBeLessThan(215);
    }),
  );
});
