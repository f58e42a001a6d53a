import { addDays, weekday } from './days';
import type { Day } from './ids';

/** Why there is no school on a day. */
export type Free =
  | { readonly kind: 'weekend' }
  /** A stretch of weeks: "herfstvakantie". */
  | { readonly kind: 'holiday'; readonly name: string }
  /** A day of the whole country or of this school: "Koningsdag", "studiedag". */
  | { readonly kind: 'day'; readonly name: string };

/** Why it is not sure that a day is a school day: a list of holidays that ends, says so. */
export type Doubt =
  | { readonly kind: 'no-region' }
  | { readonly kind: 'beyond'; readonly known: Known }
  | { readonly kind: 'unconfirmed'; readonly name: string; readonly from: Day; readonly until: Day };

/** The days of which the holidays are known. */
export interface Known {
  readonly from: Day;
  readonly until: Day;
}

/** Which days are school days. A school's own, with its holidays, comes from src/planning. */
export interface SchoolCalendar {
  isSchoolDay(day: Day): boolean;
  /** Why there is no school; nothing on a school day. */
  freeOn(day: Day): Free | undefined;
  /** What may yet turn out otherwise on this day; nothing when it is sure. */
  doubtOn(day: Day): Doubt | undefined;
  /** So many school days later. */
  addSchoolDays(day: Day, days: number): Day;
  /** So many weeks later in which there is school. */
  addSchoolWeeks(day: Day, weeks: number): Day;
  /** The day itself, or the next one on which there is school. */
  schoolDay(day: Day): Day;
}

/** All of a calendar that follows from which days are free. There must be school again after any day. */
export function countingWith(
  freeOn: SchoolCalendar['freeOn'],
  doubtOn: SchoolCalendar['doubtOn'] = () => undefined,
): SchoolCalendar {
  const isSchoolDay = (day: Day): boolean => freeOn(day) === undefined;
  const schoolDay = (day: Day): Day => (isSchoolDay(day) ? day : schoolDayAfter(day));
  function schoolDayAfter(day: Day): Day {
    let found = addDays(day, 1);
    while (!isSchoolDay(found)) found = addDays(found, 1);
    return found;
  }
  function addSchoolDays(day: Day, days: number): Day {
    let found = day;
    for (let left = Math.ceil(days); left > 0; left--) found = schoolDayAfter(found);
    return found;
  }
  const hasSchool = (day: Day): boolean => WEEK.some((offset) => isSchoolDay(addDays(mondayOf(day), offset)));
  function addSchoolWeeks(day: Day, weeks: number): Day {
    // From within a holiday it is counted as from the first Monday after it: a later start never ends sooner.
    let found = hasSchool(day) || weeks < 1 ? day : mondayOf(schoolDay(day));
    for (let left = Math.floor(weeks); left > 0; left--) {
      do found = addDays(found, 7);
      while (!hasSchool(found));
    }
    return addDays(found, Math.ceil((weeks % 1) * 7));
  }
  return { isSchoolDay, freeOn, doubtOn, addSchoolDays, addSchoolWeeks, schoolDay };
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];
const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/** Saturday and Sunday. */
export const isWeekend = (day: Day): boolean => weekday(day) % 6 === 0;

/** Monday to Friday, without holidays: what holds where no school's calendar is at hand. */
export const WORKING_DAYS: SchoolCalendar = countingWith((day) => (isWeekend(day) ? { kind: 'weekend' } : undefined));
