import { type Due, duesOf } from '../cases/due';
import type { Instant } from '../cases/ids';
import { momentAt } from '../cases/school-hour';
import type { Case } from '../cases/state';
import { mayStillPost } from '../planning/firing';
import type { Because } from '../planning/plan';
import type { OutboxItem, Reminder, Write } from '../store/port';
import type { DeskSchool } from './desk';
import { backOn, movedFrom } from './moved';
import type { NoticeTo, SettledNotice } from './notices';

type Changes = NonNullable<Write['reminders']>;

/** Everything that is asked in a case as it is now; nothing where the school no longer has its route. */
export function askedIn(state: Case, { structure, calendar }: DeskSchool): readonly Due[] {
  const route = structure.routes.get(state.route);
  return route ? duesOf(state, route, calendar) : [];
}

/** How the reminders of a case must change for them to be what is asked now. What stays as it is, is not written. */
export function reminderChanges(state: Case, school: DeskSchool, kept: readonly Reminder[]): Changes {
  return changes(state, school, kept, isFor, (due, before) => reminderFor(due, state, school, before));
}

/**
 * The same where nothing happened to the case, but to the school's dates, hour or rules: each says from which day it moved, and
 * what was posted before is not asked sooner again than it would have been.
 */
export function replannedReminders(
  state: Case,
  school: DeskSchool,
  kept: readonly Reminder[],
  { because, now }: { readonly because: Because; readonly now: Instant },
): Changes {
  const isAtHour = (due: Due, before: Reminder | undefined): boolean =>
    before?.dueAt === undefined || before.posts > 0 || before.dueAt <= now || before.dueAt === at(due, school);
  return changes(
    state,
    school,
    kept,
    (due, before) => isFor(due, before) && isAtHour(due, before),
    (due, before) => moved(reminderFor(due, state, school, before), before, because),
  );
}

function changes(
  state: Case,
  school: DeskSchool,
  kept: readonly Reminder[],
  stays: (due: Due, before: Reminder | undefined) => boolean,
  made: (due: Due, before: Reminder | undefined) => Reminder,
): Changes {
  const dues = askedIn(state, school);
  const asked = new Set(dues.map(({ id }) => id));
  const known = new Map(kept.map((one) => [one.id, one]));
  return {
    put: dues.filter((due) => !stays(due, known.get(due.id))).map((due) => made(due, known.get(due.id))),
    drop: kept.filter(({ id }) => !asked.has(id)).map(({ id, version }) => ({ id, version })),
  };
}

/** What is asked, to be posted on its day. One that was posted before keeps count; one that moved remembers from where. */
export function reminderFor(due: Due, { id: caseId }: Case, school: DeskSchool, before?: Reminder): Reminder {
  const { id, kind, rule, round, counted, day, agreed } = due;
  const posts = before?.posts ?? 0;
  const back = backOn(before);
  return {
    id,
    caseId,
    posts,
    ...(mayStillPost(posts) && { dueAt: at(due, school) }),
    what: {
      kind,
      rule,
      round,
      counted,
      day,
      agreed,
      ...(back !== undefined && { back }),
      ...(isFor(due, before) && movedFrom(before)),
    },
    version: before?.version ?? 0,
  };
}

/** As it is by the new dates or rules. */
export function moved(next: Reminder, before: Reminder | undefined, because: Because): Reminder {
  if (!before || before.what.day === next.what.day) return next;
  const was = movedFrom(before)?.was ?? before.what.day;
  const { posts, dueAt } = before;
  return {
    ...next,
    ...(posts > 0 && dueAt !== undefined && next.dueAt !== undefined && next.dueAt < dueAt && { dueAt }),
    what: { ...next.what, ...(was !== next.what.day && { was, because }) },
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
  return kept.filter(({ id, posts }) => posts > 0 && changed.has(id)).map(({ id }) => settledNotice(id, state, now));
}

/** A reminder's copies are to be written anew. */
export function settledNotice(reminder: string, state: Case, now: Instant): OutboxItem {
  const to: NoticeTo = { kind: 'team' };
  const what: SettledNotice = { kind: 'settled', reminder, caseId: state.id };
  return { id: `settled/${reminder}/${state.version}`, at: now, to, what };
}

const at = ({ day }: Due, { hour }: DeskSchool): Instant => momentAt(day, hour);
const isFor = ({ day }: Due, kept: Reminder | undefined): boolean => kept?.what.day === day;
