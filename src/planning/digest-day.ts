import type { SchoolCalendar } from '../cases/calendar';
import { addDays, weekday } from '../cases/days';
import type { Day } from '../cases/ids';
import { SCHOOL_HOUR } from '../cases/school-hour';
import { WEEKDAYS } from './meeting';

/** On which day of the week, and at what hour on the clock at school, a school wants its digest. */
export interface DigestRhythm {
  readonly day: keyof typeof WEEKDAYS;
  readonly time: string;
}

/** When a digest goes out. */
export interface DigestMoment {
  readonly day: Day;
  readonly hour: string;
}

const UNLESS_SET: DigestRhythm = { day: 'monday', time: SCHOOL_HOUR };

/**
 * The first digest after this day. On a day without school there is none: it comes on the first school day, and of the weeks
 * of a holiday there is one together.
 */
export function nextDigest(rhythm: DigestRhythm = UNLESS_SET, calendar: SchoolCalendar, after: Day): DigestMoment {
  const last = lastOf(rhythm, after);
  const moved = calendar.schoolDay(last);
  return { day: moved > after ? moved : calendar.schoolDay(addDays(last, 7)), hour: rhythm.time };
}

/** The last day before this one on which there was a digest: what happened since is new in the next. */
export function digestBefore(rhythm: DigestRhythm = UNLESS_SET, calendar: SchoolCalendar, day: Day): Day {
  let planned = lastOf(rhythm, addDays(day, -1));
  while (calendar.schoolDay(planned) >= day) planned = addDays(planned, -7);
  return calendar.schoolDay(planned);
}

/** The last day of this name up to and with this day. */
const lastOf = ({ day }: DigestRhythm, until: Day): Day => addDays(until, -((weekday(until) - WEEKDAYS[day] + 7) % 7));
