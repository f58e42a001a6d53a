import { addDays, spoken } from '../../../cases/days';
import { dayAt } from '../../../cases/identify';
import type { Day, Instant } from '../../../cases/ids';

const HOUR = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/** When it was, as a colleague says it: vanochtend, gisteren, 3 november 2026. */
export function ago(at: Instant, now: Instant): string {
  const day = dayAt(new Date(at));
  const today = dayAt(new Date(now));
  if (day === today) return partOf(Number.parseInt(HOUR.format(new Date(at)), 10));
  return day === addDays(today, -1) ? 'gisteren' : spoken(day);
}

function partOf(hour: number): string {
  if (hour < 6) return 'vannacht';
  if (hour < 12) return 'vanochtend';
  return hour < 18 ? 'vanmiddag' : 'vanavond';
}

/** A day by which something is due. */
export const until = (day: string, today: Day): string =>
  day < today ? `had vóór ${spoken(day)} gekund` : `tot en met ${spoken(day)}`;
