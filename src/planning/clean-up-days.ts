import type { SchoolCalendar } from '../cases/calendar';
import { addDays } from '../cases/days';
import { dayOf } from '../cases/identify';
import type { Day } from '../cases/ids';

/** When in the year it is looked whether files may go: from this day on, the first school day. */
interface CleanUpTime {
  /** As "09-01". */
  readonly from: string;
  /** Why then. */
  readonly because: string;
}

/** Twice a year, as schools clean up. */
export const CLEAN_UPS: readonly CleanUpTime[] = [
  {
    from: '02-01',
    because: 'een half jaar na de vorige keer, als de leerlingen die tussentijds vertrokken zijn uitgeschreven',
  },
  {
    from: '09-01',
    because: 'na de zomer, als van wie vorig schooljaar vertrok de dag van vertrek bekend is',
  },
];

/** The next day after this one on which it is looked what may go; always a school day. */
export function nextCleanUp(calendar: SchoolCalendar, after: Day): Day {
  for (let year = Number(after.slice(0, 4)); ; year++)
    for (const { from } of CLEAN_UPS) {
      const day = calendar.schoolDay(dayOf(`${year}-${from}`));
      if (day > after) return day;
    }
}

/** Whether this is such a day. */
export const isCleanUp = (calendar: SchoolCalendar, day: Day): boolean =>
  nextCleanUp(calendar, addDays(day, -1)) === day;
