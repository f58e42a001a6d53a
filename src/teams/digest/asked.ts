import type { SchoolCalendar } from '../../cases/calendar';
import { type Due, promised } from '../../cases/due';
import { type Case, lastRound } from '../../cases/state';
import type { Route } from '../../structure/route';

export function duesOf(state: Case, route: Route, calendar: SchoolCalendar): readonly Due[] {
  const round = lastRound(state);
  return state.status === 'running' && round ? promised(route, state.id, round, calendar) : [];
}
