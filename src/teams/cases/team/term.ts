import { WORKING_DAYS } from '../../../cases/calendar';
import { type Window, windowOf } from '../../../cases/due';
import { dayInWords } from './dates';
import type { Described } from './described';

/** The days between which a round that begins today is evaluated; nothing where the route gives no term. */
export function termFromToday({ route, today }: Described): Window | undefined {
  for (const { kind, after } of route?.followUps ?? []) {
    const window = kind === 'evaluation' ? windowOf(after, today, WORKING_DAYS) : undefined;
    if (window) return window;
  }
  return undefined;
}

export function termHint(about: Described): string | undefined {
  const window = termFromToday(about);
  if (!window) return undefined;
  return window.from === window.until
    ? `Uiterlijk ${dayInWords(window.until)}`
    : `Van ${dayInWords(window.from)} tot en met ${dayInWords(window.until)}`;
}
