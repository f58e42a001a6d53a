import fc from 'fast-check';
import { addDays } from '../../src/cases/days';
import { dayAt, dayOf } from '../../src/cases/identify';
import { momentAt } from '../../src/cases/school-hour';

it.each([
  ['2026-11-02', undefined, '2026-11-02T07:00:00.000Z'],
  ['2026-07-01', undefined, '2026-07-01T06:00:00.000Z'],
  // The clock goes back in the night of 25 October 2026, and forward in that of 28 March 2027.
  ['2026-10-24', '08:00', '2026-10-24T06:00:00.000Z'],
  ['2026-10-25', '08:00', '2026-10-25T07:00:00.000Z'],
  ['2027-03-27', '08:00', '2027-03-27T07:00:00.000Z'],
  ['2027-03-28', '08:00', '2027-03-28T06:00:00.000Z'],
  // An hour that comes twice: the first. An hour that does not come: after the gap.
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
])('%s at %s o’clock at school', (day, hour, moment) => {
  expect(momentAt(dayOf(day), hour)).toBe(moment);
});

it('is on that day at school, on any day and hour', () => {
  const hour = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([h, m]) => [h, m].map((n) => String(n).padStart(2, '0')).join(':'));
  const day = fc.nat(4 * 365).map((offset) => addDays(dayOf('2025-01-01'), offset));
  fc.assert(
    fc.property(day, hour, (date, time) => {
      expect(dayAt(new Date(momentAt(date, time)))).toBe(date);
    }),
  );
});
