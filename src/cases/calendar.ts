import { addDays, weekday } from './days';
import type { Day } from './ids';

/** Which days are school days. The school's own, with its holidays, comes from src/planning. */
export interface SchoolCalendar {
  /** So many school days later. */
  addSchoolDays(day: Day, days: number): Day;
  /** So many weeks later in which there is school. */
  addSchoolWeeks(day: Day, weeks: number): Day;
  /** The day itself, or the next one on which there is school. */
  schoolDay(day: Day): Day;
}

const working = (day: Day): boolean => weekday(day) % 6 !== 0;

function schoolDay(day: Day): Day {
  let found = day;
  while (!working(found)) found = addDays(found, 1);
  return found;
}

/** Monday to Friday, without holidays: what holds until a school's holidays are known. */
export const WORKING_DAYS: SchoolCalendar = {
  addSchoolDays(day, days) {
    let found = day;
    for (let left = Math.ceil(days); left > 0; left--) found = schoolDay(addDays(found, 1));
    return found;
  },
  addSchoolWeeks: (day, weeks) => addDays(day, Math.ceil(weeks * 7)),
  schoolDay,
};
