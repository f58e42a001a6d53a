import { agreeable } from '../../../cases/check/term';
import type { Day } from '../../../cases/ids';
import { dayInWords } from './dates';
import type { Described } from './described';

/** The days between which a round that begins on a day is evaluated; nothing where the route gives no term. */
export const termFrom = ({ route, school }: Described, start: Day) => route && agreeable(route, start, school.calendar);

export const termFromToday = (about: Described) => termFrom(about, about.today);

export function termHint(about: Described): string | undefined {
  const window = termFromToday(about);
  if (!window) return undefined;
  return window.from === window.until
    ? `Uiterlijk ${dayInWords(window.until)}`
    : `Van ${dayInWords(window.from)} tot en met ${dayInWords(window.until)}`;
}
