import { duesOf } from '../../cases/due';
import { dayAt } from '../../cases/identify';
import type { Day, Instant, PersonId } from '../../cases/ids';
import { sight } from '../../cases/may';
import { meetingDay } from '../../cases/meeting-day';
import { hasNoDay } from '../../cases/no-day';
import type { Who } from '../../cases/people';
import { type Case, isStatus, lastRound, type Status } from '../../cases/state';
import type { DigestCase } from '../../planning/digest';
import type { Summary } from '../../store/port';
import { routeById } from '../../structure/route-facts';
import type { AtDesk } from '../cases/at-desk';
import { readEach } from '../cases/read-each';
import { stepName } from '../cases/team/labels';

/** A case as a digest counts it, with what a row about it needs. */
export interface Entry extends DigestCase {
  readonly summary: Summary;
  readonly state: Case;
}

export type AtSchool = Pick<AtDesk, 'desk' | 'school' | 'holders'>;

export interface Wanted {
  /** What was closed before is not asked for. */
  readonly since: Day;
  /** Whose digest it is; without, that of the support team, which may know of every case. */
  readonly seenBy?: Who;
  /** Cases that this person brought in, and no others. */
  readonly mentor?: PersonId;
}

export const OPEN: readonly Status[] = ['submitted', 'returned', 'accepted', 'running'];

/** The open cases of a school and what was closed lately, each read whole: what is asked stands in its events. */
export async function entriesOf(at: AtSchool, wanted: Wanted): Promise<readonly Entry[]> {
  const { store } = at.desk.options;
  const mentor = wanted.mentor && { mentor: wanted.mentor };
  const open = await store.summaries(at.school.key, { status: OPEN, ...mentor });
  const closed = await store.summaries(at.school.key, { status: ['closed'], ...mentor });
  const all = [...open, ...closed.filter((one) => isSince(one, wanted))];
  const found = await readEach(all, (one) => entryOf(at, one, wanted));
  return found.sort((one, other) => (one.summary.number ?? 0) - (other.summary.number ?? 0));
}

async function entryOf(at: AtSchool, summary: Summary, wanted: Wanted): Promise<Entry | undefined> {
  const route = routeById(at.school.structure, summary.route);
  if (!isStatus(summary.status)) return undefined;
  const { caseId, evaluateBy } = summary;
  const state = await at.desk.load(at.school.key, caseId);
  if (!state || (wanted.seenBy && sight(wanted.seenBy, state).sees === 'nothing')) return undefined;
  const meeting = route ? meetingDay(state, route) : state.meeting;
  return {
    caseId,
    summary,
    status: state.status,
    step: stepName(route, summary.route),
    hasNoDay: hasNoDay(state, route, at.school.calendar),
    dues: route ? duesOf(state, route, at.school.calendar) : [],
    ...(route && { route }),
    ...(meeting !== undefined && { meeting }),
    ...(evaluateBy !== undefined && { evaluateBy }),
    state,
    ...datesIn(state),
  };
}

function datesIn(state: Case): Pick<Entry, 'begun' | 'submittedOn' | 'closedOn'> {
  const begun = lastRound(state)?.begun;
  return {
    ...(begun && { begun }),
    ...(state.submittedAt && { submittedOn: on(state.submittedAt) }),
    ...(state.status === 'closed' && { closedOn: on(state.at) }),
  };
}

const on = (at: Instant): Day => dayAt(new Date(at));
const isSince = ({ changedAt }: Summary, { since }: Wanted): boolean => on(changedAt) >= since;
