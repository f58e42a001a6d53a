import { addDays } from '../cases/days';
import { dayAt } from '../cases/identify';
import type { Day, Instant, PersonId } from '../cases/ids';
import { momentAt } from '../cases/school-hour';
import { type DigestRhythm, nextDigest } from '../planning/digest-day';
import type { OutboxItem, Reminder, Store } from '../store/port';
import type { DeskSchool } from './desk';
import { digestReaders } from './digest-readers';
import type { DigestNotice, NoticeTo } from './notices';
import type { SchoolDue } from './tick';

/** The reminder of a school's digest: it belongs to no case. */
export const DIGEST = '@digest';

export interface DigestPlan {
  readonly school: Pick<DeskSchool, 'key' | 'calendar'>;
  /** As the school has set it. */
  readonly rhythm?: DigestRhythm | undefined;
  readonly now: Instant;
}

/** What a tick does when the digest is due. Who wants it is read beforehand. */
export async function digestDue(store: Pick<Store, 'setting'>, plan: DigestPlan): Promise<SchoolDue> {
  const readers = await digestReaders(store, plan.school.key);
  return () => digestNow(plan, readers);
}

/**
 * One digest to the support team and one to everybody who switched it on. After downtime it is one for all the weeks that were
 * missed, and it waits until the school is open.
 */
export function digestNow(
  { school: { calendar }, rhythm, now }: DigestPlan,
  readers: readonly PersonId[],
): ReturnType<SchoolDue> {
  const today = dayAt(new Date(now));
  const next = nextDigest(rhythm, calendar, today);
  const open = momentAt(calendar.schoolDay(today), next.hour);
  if (open > now) return { outbox: [], dueAt: open };
  return { outbox: digestItems(today, now, readers), dueAt: momentAt(next.day, next.hour) };
}

/** The messages of a day's digest, each with an id that is the same however often it is made. */
export function digestItems(day: Day, now: Instant, readers: readonly PersonId[]): readonly OutboxItem[] {
  const what: DigestNotice = { kind: 'digest', day };
  const made = (to: NoticeTo, whom: string): OutboxItem => ({ id: `digest/${day}/${whom}`, at: now, to, what });
  return [made({ kind: 'team' }, 'team'), ...readers.map((person) => made({ kind: 'person', person }, person))];
}

/**
 * Sees to it that a school's digest is planned for when it has set it. One that is due, or that is for today, stays: a change of
 * settings never leads to two on one day, nor to none.
 */
export async function planDigest(store: Pick<Store, 'remindersOf' | 'write'>, plan: DigestPlan): Promise<void> {
  const { school, now } = plan;
  const planned = (await store.remindersOf(school.key, undefined)).find(({ id }) => id === DIGEST);
  const dueAt = digestFrom(plan, planned);
  if (dueAt === planned?.dueAt) return;
  const put: Reminder = { id: DIGEST, dueAt, posts: 0, what: {}, version: planned?.version ?? 0 };
  // In a conflict another process planned it, from the same settings.
  await store.write(school.key, { streams: [], reminders: { put: [put], drop: [] } });

  function digestFrom({ rhythm }: DigestPlan, before: Reminder | undefined): Instant {
    const today = dayAt(new Date(now));
    if (before?.dueAt !== undefined && dayAt(new Date(before.dueAt)) <= today) return before.dueAt;
    const on = (after: Day): Instant => {
      const { day, hour } = nextDigest(rhythm, school.calendar, after);
      return momentAt(day, hour);
    };
    const first = on(addDays(today, -1));
    return before === undefined && first > now ? first : on(today);
  }
}
