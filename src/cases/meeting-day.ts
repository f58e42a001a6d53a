import type { Route } from '../structure/route';
import type { Day } from './ids';
import type { Case } from './state';

/** The day on which a case is discussed: as put on the agenda, or as its form says where who fills it in plans it. */
export function meetingDay({ meeting, answers }: Case, { discussion }: Pick<Route, 'discussion'>): Day | undefined {
  const own = discussion?.dayFrom === undefined ? undefined : answers[discussion.dayFrom];
  return meeting ?? (own?.kind === 'date' ? own.day : undefined);
}
