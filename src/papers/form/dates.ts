import type { Day, Instant } from '../../cases/ids';

const words = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone });
const OF_DAY = words('UTC');
const AT_SCHOOL = words('Europe/Amsterdam');

/** "3 november 2026"; a day that is none stays as it was written, so that it is seen. */
export function dayInWords(day: Day): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : OF_DAY.format(date);
}

/** The day that it was at school at this moment. */
export function momentInWords(at: Instant): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : AT_SCHOOL.format(date);
}
