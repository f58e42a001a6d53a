import { type Due, duesOf } from '../cases/due';
import type { Instant } from '../cases/ids';
import { momentAt } from '../cases/school-hour';
import type { Case } from '../cases/state';
import { mayStillPost } from '../planning/firing';
import type { OutboxItem, Reminder, Write } from '../store/port';
import type { DeskSchool } from './desk';
import type { NoticeTo, SettledNotice } from './notices';

type Changes = NonNullable<Write['reminders']>;

/** Everything that is asked in a case as it is now; nothing where the school no longer has its route. */
export function askedIn(state: Case, { structure, calendar }: DeskSchool): readonly Due[] {
  const route = structure.routes.get(state.route);
  return route ? duesOf(state, route, calendar) : [];
}

/** How the reminders of a case must change for them to be what is asked now. What stays as it is, is not written. */
export function reminderChanges(state: Case, school: DeskSchool, kept: readonly Reminder[]): Changes {
  const dues = askedIn(state, school);
  const asked = new Set(dues.map(({ id }) => id));
  const known = new Map(kept.map((one) => [one.id, one]));
  return {
    put: dues
      .filter((due) => !isFor(due, known.get(due.id)))
      .map((due) => reminderFor(due, state, school, known.get(due.id))),
    drop: kept.filter(({ id }) => !asked.has(id)).map(({ id, version }) => ({ id, version })),
  };
}

/** What is asked, to be posted on its day. One that was posted before keeps count. */
export function reminderFor(due: Due, { id: caseId }: Case, { hour }: DeskSchool, before?: Reminder): Reminder {
  const { id, kind, rule, round, counted, day, agreed } = due;
  const posts = before?.posts ?? 0;
  return {
    id,
    caseId,
    posts,
    ...(mayStillPost(posts) && { dueAt: momentAt(day, hour) }),
    what: { kind, rule, round, counted, day, agreed },
    version: before?.version ?? 0,
  };
}

/** Of what was posted before and is not asked any more, or on another day: its copies are to be written anew. */
export function settledNotices(
  { put, drop }: Changes,
  kept: readonly Reminder[],
  state: Case,
  now: Instant,
): OutboxItem[] {
  const changed = new Set([...put, ...drop].map(({ id }) => id));
  const to: NoticeTo = { kind: 'team' };
  return kept
    .filter(({ id, posts }) => posts > 0 && changed.has(id))
    .map(({ id }) => {
      const what: SettledNotice = { kind: 'settled', reminder: id, caseId: state.id };
      return { id: `settled/${id}/${state.version}`, at: now, to, what };
    });
}

const isFor = ({ day }: Due, kept: Reminder | undefined): boolean => kept?.what.day === day;
