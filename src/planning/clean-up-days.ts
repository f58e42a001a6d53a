import type { SchoolCalendar } from '../cases/calendar';
import { spoken } from '../cases/days';
import { dayOf } from '../cases/identify';
import type { Day } from '../cases/ids';

/** When in the year it is looked whether files may go: from this day on, the first school day. */
interface CleanUpTime {
  /** As "09-01". */
  readonly from: string;
  /** Why then, after "omdat". */
  readonly because: string;
}

/** Twice a year, as schools clean up; in the order of the calendar year. */
export const CLEAN_UPS: readonly CleanUpTime[] = [
  { from: '02-01', because: 'dan een half jaar voorbij is en wie tussentijds vertrok is uitgeschreven' },
  { from: '09-01', because: 'dan bekend is wie vorig schooljaar vertrok, en wanneer' },
];

/** "1 september", in any year. */
export const dayInYear = (monthAndDay: string): string => spoken(`2000-${monthAndDay}`).replace(/ \d+$/, '');

/** One look of one year. */
export interface CleanUpDay {
  /** What names it, whatever days the school has: the first of its month. */
  readonly from: Day;
  /** The first school day from then on. */
  readonly day: Day;
  readonly because: string;
}

/** The next one of which the day is after this one. */
export function nextCleanUp(calendar: SchoolCalendar, after: Day): CleanUpDay {
  for (let year = Number(after.slice(0, 4)); ; year++)
    for (const { from: monthAndDay, because } of CLEAN_UPS) {
      const from = dayOf(`${year}-${monthAndDay}`);
      const day = calendar.schoolDay(from);
      if (day > after) return { from, day, because };
    }
}
