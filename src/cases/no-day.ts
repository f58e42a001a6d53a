import type { Route } from '../structure/route';
import { type SchoolCalendar, WORKING_DAYS } from './calendar';
import { agreeable } from './check/term';
import { type DueKind, duesOf } from './due';
import { type Case, lastRound } from './state';

/** What makes people look at the whole of a case again; an update or the end of one intervention does not. */
const LOOKS_BACK: ReadonlySet<DueKind> = new Set<DueKind>(['evaluation', 'term', 'enrolment', 'yearly']);

/**
 * Whether a case runs while there is no day on which anybody looks back on it: no document gives a term, and people agreed on
 * none. What goes on and must be discussed first is on the agenda until it is. Where the step is gone nothing asks any more.
 */
export function hasNoDay(state: Case, route: Route | undefined, calendar: SchoolCalendar = WORKING_DAYS): boolean {
  if (state.status !== 'running') return false;
  if (!route) return true;
  const round = lastRound(state);
  if (round?.evaluateBy !== undefined || (route.discussion && round?.begun !== 'discussed')) return false;
  return !duesOf(state, route, calendar).some(({ kind }) => LOOKS_BACK.has(kind));
}

/** Whether people may set, or change, that day: the route leaves it to them. */
export function mayAgreeOnDay(state: Case, route: Route | undefined, calendar?: SchoolCalendar): boolean {
  const round = lastRound(state);
  if (state.status !== 'running' || !route || !round || route.outcomes.length === 0) return false;
  return agreeable(route, round.discussedOn, calendar) === undefined;
}
