import type { SchoolCalendar } from '../../cases/calendar';
import { evaluateOn } from '../../cases/due';
import type { Instant } from '../../cases/ids';
import { meetingDay } from '../../cases/meeting-day';
import type { Case } from '../../cases/state';
import type { Route } from '../../structure/route';
import type { Appointment } from './appointment';

/** What an appointment needs besides the route and the case. */
export interface Around {
  /** The class alone: a calendar gets nothing else of the pupil. */
  readonly className?: string;
  /** The hours of the meeting, where the school has set them. */
  readonly hours?: Appointment['hours'];
  readonly stamp: Instant;
}

/** What of a case has a day by now: its meeting until it is discussed, its evaluation after that. */
export function plannedOf(theCase: Case, route: Route | undefined): Appointment['what'] | undefined {
  const { status } = theCase;
  const meeting = route ? meetingDay(theCase, route) : theCase.meeting;
  // Without a check a case is never accepted; with one the day may be set before it.
  if (status === 'submitted' || status === 'accepted') return meeting === undefined ? undefined : 'meeting';
  return status === 'running' && theCase.rounds.at(-1)?.evaluateBy !== undefined ? 'evaluation' : undefined;
}

/** The meeting in which a case is discussed, once a day is set. */
export function meetingOf(route: Route, theCase: Case, { hours, ...around }: Around): Appointment | undefined {
  const day = meetingDay(theCase, route);
  // A meeting that the form plans itself is not that of the support team, and has no hours of it.
  const ofTeam = theCase.meeting !== undefined;
  if (plannedOf(theCase, route) !== 'meeting' || !day) return undefined;
  const base = common(route, theCase, around);
  return base && { ...base, what: 'meeting', round: 1, day, ...(ofTeam && { hours }), where: route.discussion?.where };
}

/** The day by which the running round is evaluated: the whole day, since it is a last day and not an hour. */
export function evaluationOf(
  route: Route,
  theCase: Case,
  calendar: SchoolCalendar,
  around: Omit<Around, 'hours'>,
): Appointment | undefined {
  const round = theCase.status === 'running' ? theCase.rounds.at(-1) : undefined;
  const day = evaluateOn(theCase, calendar);
  if (!round || !day) return undefined;
  const base = common(route, theCase, around);
  return base && { ...base, what: 'evaluation', round: round.number, day };
}

/** Every event makes the version higher, so a moved date always comes after the one it replaces. */
const common = (route: Route, { id, number, version }: Case, { className, stamp }: Omit<Around, 'hours'>) =>
  number === undefined
    ? undefined
    : ({ caseId: id, number, step: route.name, className, sequence: version, stamp } satisfies Partial<Appointment>);
