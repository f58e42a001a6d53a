import type { Route } from '../../structure/route';
import { type SchoolCalendar, WORKING_DAYS } from '../calendar';
import type { Context } from '../context';
import { addDays, later, sooner } from '../days';
import type { Day } from '../ids';
import { NL } from '../nl';
import { recordingWords } from '../recording-words';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { type Window, windowOf } from '../window';
import { date } from './date';

const FIELD = 'evaluateBy';

interface Agreement {
  readonly route: Route;
  readonly start: Day;
  readonly context: Context;
  /** What the card calls it. */
  readonly label: string;
}

/**
 * The day on which a round that began on `start` is evaluated. A term of two numbers ("6 tot 8 weken") must be agreed
 * within them; one number is the latest day, and the day itself when none is given. Without a term any day to come will do.
 */
export function evaluationDay(raw: unknown, { route, start, context, label }: Agreement): Day | undefined | Refusal {
  const window = agreeable(route, start, context.calendar);
  if (raw === undefined || raw === '') {
    if (window === undefined) return undefined;
    if (window.fixed) return window.until;
    return refuse('incomplete', NL.agreeDay(window.from, window.until), { fields: [FIELD] });
  }
  const day = date(raw, label, 'any', context.today, FIELD);
  if (isRefusal(day)) return day;
  const from = window?.from ?? addDays(start, 1);
  if (day < from && window === undefined)
    return refuse('date-out-of-range', NL.before(label, recordingWords(route).moment, start), { fields: [FIELD] });
  if (window !== undefined && (day < from || day > window.until))
    return refuse('date-out-of-range', NL.between(label, from, window.until), { fields: [FIELD] });
  return day;
}

/** The days to choose from for the evaluation of a round that begins on `start`; none where the route gives no term. */
export function agreeable(
  route: Route,
  start: Day,
  calendar: SchoolCalendar = WORKING_DAYS,
): (Window & { readonly fixed: boolean }) | undefined {
  const windows = route.followUps
    .filter(({ kind }) => kind === 'evaluation')
    .flatMap(({ after }) => {
      const window = windowOf(after, start, calendar);
      if (window === undefined) return [];
      const fixed = window.from === window.until;
      // An evaluation after six weeks may be held sooner; after a holiday it is held on the first school day.
      return [{ from: fixed ? addDays(start, 1) : window.from, until: calendar.schoolDay(window.until), fixed }];
    });
  return windows.reduce<(Window & { fixed: boolean }) | undefined>(
    (all, one) =>
      all === undefined
        ? one
        : {
            from: sooner(all.from, one.from),
            until: later(all.until, one.until),
            fixed: all.fixed && one.fixed,
          },
    undefined,
  );
}
