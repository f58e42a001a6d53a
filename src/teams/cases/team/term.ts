import { type Window, windowOf } from '../../../cases/due';
import type { Day } from '../../../cases/ids';
import { dayInWords } from './dates';
import type { Described } from './described';

/** The days between which a round that begins on a day is evaluated; nothing where the route gives no term. */
export function termFrom({ route, meetings }: Described, start: Day): Window | undefined {
  for (const { kind, after } of route?.followUps ?? []) {
    const window = kind === 'evaluation' ? windowOf(after, start, meetings.calendar) : undefined;
    if (window) return window;
  }
  return undefined;
}

export const termFromToday = (about: Described): Window | undefined => termFrom(about, about.today);

export function termHint(about: Described): string | undefined {
  const window = termFromToday(about);
  if (!window) return undefined;
  return window.from === window.until
    ? `Uiterlijk ${dayInWords(window.until)}`
    : `Van ${dayInWords(window.from)} tot en met ${dayInWords(window.until)}`;
}
