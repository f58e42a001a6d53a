import { addDays, weekday } from '../cases/days';
import type { Day } from '../cases/ids';

/** The number of a day's week: weeks begin on Monday, and week 1 is the one with the year's first Thursday (ISO 8601). */
export function isoWeek(day: Day): number {
  const thursday = addDays(day, 4 - (weekday(day) || 7));
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
  return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - first) / (7 * 86_400_000)) + 1;
}
