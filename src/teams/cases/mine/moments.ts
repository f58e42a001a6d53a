import { addDays } from '../../../cases/days';
import { dayAt } from '../../../cases/identify';
import type { Day, Instant } from '../../../cases/ids';
import { dayNear } from '../team/dates';

const HOUR = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/** When it was, as a colleague says it: vanochtend, gisteren, dinsdag 3 november. */
export function ago(at: Instant, now: Instant): string {
  const day = dayAt(new Date(at));
  const today = dayAt(new Date(now));
  if (day === today) return partOf(Number.parseInt(HOUR.format(new Date(at)), 10));
  return day === addDays(today, -1) ? 'gisteren' : dayNear(day, today);
}

function partOf(hour: number): string {
  if (hour < 6) return 'vannacht';
  if (hour < 12) return 'vanochtend';
  return hour < 18 ? 'vanmiddag' : 'vanavond';
}

/** Till when an intervention goes on: its last day is part of it. */
export function until(day: string, today: Day): string {
  if (day === today) return 'tot en met vandaag';
  return `${day < today ? 'liep ' : ''}tot en met ${dayNear(day, today)}`;
}
