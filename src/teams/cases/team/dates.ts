import { isDay } from '../../../cases/days';
import { dayAt } from '../../../cases/identify';
import type { Day, Instant } from '../../../cases/ids';
import { schoolYearOf } from '../../../planning/holidays/holiday';

const DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** "maandag 9 november"; what is no day stays as it is, so that it is seen. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : DAY.format(date);
}

/** "maandag 9 november", with the year where that is not of the school year of today. */
export function dayNear(day: string, today: Day): string {
  const isFar = isDay(day) && schoolYearOf(day) !== schoolYearOf(today);
  return isFar ? `${dayInWords(day)} ${day.slice(0, 4)}` : dayInWords(day);
}

/** By when something is due: "vandaag", "uiterlijk maandag 9 november", "had vrijdag 13 november gekund". */
export function byWhen(day: string, today: Day): string {
  if (day === today) return 'vandaag';
  return day < today ? `had ${dayNear(day, today)} gekund` : `uiterlijk ${dayNear(day, today)}`;
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
