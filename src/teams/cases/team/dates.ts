import { dayAt } from '../../../cases/identify';
import type { Day, Instant } from '../../../cases/ids';

const DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** "maandag 9 november"; what is no day stays as it is, so that it is seen. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : DAY.format(date);
}

/** "10:12" today, "maandag 9 november, 10:12" on any other day. */
export function momentInWords(at: Instant, today: Day): string {
  const date = new Date(at);
  const day = dayAt(date);
  const time = TIME.format(date);
  return day === today ? time : `${dayInWords(day)}, ${time}`;
}

/** "ma 2 nov": for what still stands there next week. */
export const dayInShort = (day: Day): string => SHORT.format(new Date(`${day}T00:00:00Z`));

/** "ma 2 nov, 10:12": for what still stands there next week. */
export const momentInShort = (at: Instant): string =>
  `${dayInShort(dayAt(new Date(at)))}, ${TIME.format(new Date(at))}`;
