import type { SchoolCalendar } from '../cases/calendar';
import { isoWeek } from '../cases/days';
import type { Due } from '../cases/due';
import type { CaseId, Day } from '../cases/ids';
import type { Route } from '../structure/route';
import { type AgendaTask, agendaTask, firstPlanned, type OnAgenda, type Wait, waitsFor } from './agenda';
import { type DigestRhythm, digestBefore, nextDigest } from './digest-day';
import { type MeetingRhythm, meetingFrom } from './meeting';
import type { YearMoment } from './moments';

/** A case as a digest needs it: no word about the pupil. */
export interface DigestCase extends OnAgenda {
  readonly caseId: CaseId;
  readonly route?: Route | undefined;
  /** What it is called in the numbers per step. */
  readonly step: string;
  readonly submittedOn?: Day | undefined;
  readonly closedOn?: Day | undefined;
  readonly dues: readonly Due[];
  /** It runs, and there is no day on which anybody looks back on it. */
  readonly hasNoDay?: boolean;
}

export interface DigestDue<Of extends DigestCase> {
  readonly of: Of;
  readonly due: Due;
}

/** What the support team of a school, or one person, finds in the digest of a week. */
export interface Digest<Of extends DigestCase = DigestCase> {
  readonly day: Day;
  readonly week: number;
  /** Handed in since the digest before. */
  readonly fresh: readonly Of[];
  readonly toCheck: readonly Of[];
  /** The coming meeting of the support team; nothing where the school set no rhythm and nothing is planned. */
  readonly meeting?: { readonly day: Day; readonly cases: readonly Of[] };
  /** Until the next digest. */
  readonly thisWeek: readonly DigestDue<Of>[];
  /** Oldest first. */
  readonly overdue: readonly DigestDue<Of>[];
  /** Given back to be added to. */
  readonly withMentor: readonly Of[];
  /** Ready to be discussed, and on the agenda of no day; not those that the coming meeting takes along. */
  readonly toPlan: readonly Of[];
  /** What was agreed is to be recorded, on a step that no meeting discusses. */
  readonly toRecord: readonly Of[];
  readonly withoutDay: readonly Of[];
  /** Closed since the digest before. */
  readonly closed: readonly Of[];
  readonly moments: readonly YearMoment[];
  /** Open cases per step, the most first. */
  readonly perStep: readonly { readonly step: string; readonly count: number }[];
  readonly open: number;
}

export interface DigestInput<Of extends DigestCase> {
  readonly cases: readonly Of[];
  /** Of the next two weeks. */
  readonly moments: readonly YearMoment[];
  readonly today: Day;
  readonly calendar: SchoolCalendar;
  readonly rhythm?: DigestRhythm | undefined;
  readonly meeting?: MeetingRhythm | undefined;
}

/** The digest of a day. What is done, put off or waived is not in a case's dues, so it is not in here. */
export function digestOf<Of extends DigestCase>(input: DigestInput<Of>): Digest<Of> {
  const { cases, moments, today, calendar, rhythm } = input;
  const since = digestBefore(rhythm, calendar, today);
  const next = nextDigest(rhythm, calendar, today).day;
  const open = cases.filter(({ closedOn }) => closedOn === undefined);
  const dues = open.flatMap((of) => of.dues.map((due) => ({ of, due }))).sort(byDay);
  const on = input.meeting ? meetingFrom(input.meeting, today, calendar) : firstPlanned(open, today);
  const met = on === undefined ? [] : open.filter((one) => isFor(one, on, MET));
  const waiting = (wait: Wait): Of[] => open.filter((one) => waitsFor(one, one.route) === wait);
  return {
    day: today,
    week: isoWeek(today),
    fresh: open.filter(({ submittedOn }) => submittedOn !== undefined && submittedOn >= since),
    toCheck: open.filter((one) => isFor(one, today, CHECKED)),
    ...(on && { meeting: { day: on, cases: met } }),
    thisWeek: dues.filter(({ due }) => due.day >= today && due.day < next),
    overdue: dues.filter(({ due }) => due.day < today),
    withMentor: waiting('mentor'),
    toPlan: waiting('plan').filter((one) => !met.includes(one)),
    toRecord: waiting('record'),
    withoutDay: open.filter(({ hasNoDay }) => hasNoDay === true),
    closed: cases.filter(({ closedOn }) => closedOn !== undefined && closedOn >= since),
    moments,
    perStep: perStep(open),
    open: open.length,
  };
}

const CHECKED: ReadonlySet<AgendaTask> = new Set<AgendaTask>(['check']);
const MET: ReadonlySet<AgendaTask> = new Set<AgendaTask>(['discuss', 'evaluate']);

function isFor(one: DigestCase, until: Day, tasks: ReadonlySet<AgendaTask>): boolean {
  const task = agendaTask(one, one.route, until);
  return task !== undefined && tasks.has(task);
}

/** Of one day, as the cases stand. */
function byDay({ due: one }: { readonly due: Due }, { due: other }: { readonly due: Due }): number {
  if (one.day === other.day) return 0;
  return one.day < other.day ? -1 : 1;
}

function perStep(open: readonly DigestCase[]): Digest['perStep'] {
  const counts = new Map<string, number>();
  for (const { step } of open) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts]
    .map(([step, count]) => ({ step, count }))
    .sort((one, other) => other.count - one.count || one.step.localeCompare(other.step, 'nl', { numeric: true }));
}
