import fc from 'fast-check';
import { dayOf } from '../../src/cases/identify';
import { wantedBy } from '../../src/planning/not-begun';
import { route } from '../desk/office';
import { anyDay, MIDDEN } from './any-day';

const PM0 = route('pm0');
const ON = dayOf('2026-09-14');

it('is wanted so long after the enrolment, and of who had it so long after it was closed', () => {
  expect(wantedBy(PM0, { enrolledOn: ON }, MIDDEN)).toBe('2026-10-26');
  expect(wantedBy(PM0, { enrolledOn: ON, closedOn: dayOf('2026-10-05') }, MIDDEN)).toBe('2027-10-05');
  expect(wantedBy(route('pm2'), { enrolledOn: ON }, MIDDEN)).toBeUndefined();
});

it('is always a school day after the enrolment', () => {
  fc.assert(
    fc.property(anyDay, (enrolledOn) => {
      const by = wantedBy(PM0, { enrolledOn }, MIDDEN);
      expect(by !== undefined && by > enrolledOn && MIDDEN.schoolDay(by) === by).toBe(true);
    }),
  );
});
