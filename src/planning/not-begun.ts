import type { SchoolCalendar } from '../cases/calendar';
import type { Day } from '../cases/ids';
import { windowOf } from '../cases/window';
import type { Route } from '../structure/route';

/**
 * The day by which a school's file wants what counts from the enrolment, for a pupil of whom no case asks it: nobody began one, or it
 * was closed, and then it is wanted again so long after that. Nothing where the route does not count from there.
 */
export function wantedBy(
  { followUps }: Pick<Route, 'followUps'>,
  pupil: { readonly enrolledOn: Day; readonly closedOn?: Day | undefined },
  calendar: SchoolCalendar,
): Day | undefined {
  const days = followUps.flatMap(({ since, after, every }) => {
    const term = pupil.closedOn === undefined ? after : every;
    const window =
      since === 'enrolment' && term ? windowOf(term, pupil.closedOn ?? pupil.enrolledOn, calendar) : undefined;
    return window ? [calendar.schoolDay(window.from)] : [];
  });
  return days.sort()[0];
}
