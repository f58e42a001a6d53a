import type { FollowUp, Route } from '../structure/route';
import type { RoleId } from '../structure/structure';
import type { SchoolCalendar } from './calendar';
import { dayAt } from './identify';
import type { Day } from './ids';
import type { Case } from './state';
import { windowOf } from './window';

/** Handed in, and what was agreed is not recorded yet. */
const TO_RECORD: ReadonlySet<Case['status']> = new Set<Case['status']>(['submitted', 'accepted']);

/** What is asked because a pupil was enrolled: once so long after it, and again every so often while the case runs. */
export interface Enrolled {
  readonly rule: string;
  readonly kind: 'enrolment' | 'yearly';
  readonly followUp: FollowUp;
  readonly by: readonly RoleId[];
  /** From which day it is counted: of the enrolment, or of the time before. */
  readonly since: Day;
  readonly counted: Day;
}

/**
 * What follows from the enrolment in a case as it is now. The first time is done once the agreements are recorded; after that
 * an update on it does it. Nothing is asked as long as the day of enrolment is not known. `isWaived` is asked by rule.
 */
export function enrolledRules(
  state: Case,
  route: Route,
  calendar: SchoolCalendar,
  isWaived: (rule: string) => boolean,
): readonly Enrolled[] {
  return fromEnrolment(route).flatMap((followUp) => {
    if (TO_RECORD.has(state.status)) return first(state, followUp, calendar);
    return state.status === 'running' ? again(state.rounds, followUp, calendar, isWaived) : [];
  });
}

/** Whether a case waits for a day of enrolment that nobody has filled in. */
export const lacksEnrolment = (state: Case, route: Route): boolean =>
  state.enrolledOn === undefined && TO_RECORD.has(state.status) && fromEnrolment(route).length > 0;

const fromEnrolment = ({ followUps }: Route): readonly FollowUp[] =>
  followUps.filter(({ since }) => since === 'enrolment');

function first({ enrolledOn: since }: Case, followUp: FollowUp, calendar: SchoolCalendar): readonly Enrolled[] {
  const counted = since && windowOf(followUp.after, since, calendar)?.from;
  return counted ? [{ rule: followUp.id, kind: 'enrolment', followUp, by: followUp.by, since, counted }] : [];
}

type Rounds = Extract<Case, { status: 'running' }>['rounds'];

/** Counted from when it was last done, or was due and waived. */
function again(
  rounds: Rounds,
  followUp: FollowUp,
  calendar: SchoolCalendar,
  isWaived: (rule: string) => boolean,
): readonly Enrolled[] {
  const { every, id, by } = followUp;
  const [recorded] = rounds;
  if (!every || !recorded) return [];
  const done = rounds
    .flatMap(({ updates }) => updates)
    .flatMap((update) => (update.followUp === id ? [dayAt(new Date(update.at))] : []));
  let since = recorded.discussedOn;
  for (let number = 1; ; number++) {
    const counted = windowOf(every, since, calendar)?.from;
    if (counted === undefined) return [];
    const rule = `${id}@${number}`;
    const on = isWaived(rule) ? counted : done.shift();
    if (on === undefined) return [{ rule, kind: 'yearly', followUp, by, since, counted }];
    since = on;
  }
}
