import { instantOf } from './identify';
import type { Day, Instant } from './ids';

/** Before the first lesson: when a school has set no hour of its own. */
export const SCHOOL_HOUR = '08:00';

const ZONE = 'Europe/Amsterdam';
const MINUTE = 60_000;
const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });

/**
 * The moment at which a clock at school shows this day and hour ("08:00"), summer and winter. An hour that the clock skips
 * in March comes after the gap; of an hour that comes twice in October it is the first.
 */
export function momentAt(day: Day, hour: string = SCHOOL_HOUR): Instant {
  const wanted = Date.parse(`${day}T${hour}:00Z`);
  // Amsterdam is one or two hours ahead; tried in the order of the moments.
  const found = [120, 60].map((ahead) => wanted - ahead * MINUTE).find((moment) => clockAt(moment) === wanted);
  return instantOf(new Date(found ?? wanted - 60 * MINUTE));
}

/** What the clock at school shows at a moment, as if it were UTC. */
const clockAt = (moment: number): number => Date.parse(`${CLOCK.format(new Date(moment)).replace(' ', 'T')}Z`);
