import { agreeable } from '../../../cases/check/term';
import { dayInWords } from './dates';
import type { Described } from './described';

/** The days between which a round that begins today is evaluated; nothing where the route gives no term. */
export const termFromToday = ({ route, today, school }: Described) => route && agreeable(route, today, school.calendar);

export function termHint(about: Described): string | undefined {
  const window = termFromToday(about);
  if (!window) return undefined;
  return window.fixed
    ? `Uiterlijk ${dayInWords(window.until)}`
    : `Van ${dayInWords(window.from)} tot en met ${dayInWords(window.until)}`;
}
