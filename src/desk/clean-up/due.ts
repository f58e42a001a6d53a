import { z } from 'zod/v4';
import { addDays, isDay } from '../../cases/days';
import { dayAt } from '../../cases/identify';
import type { Day, Instant } from '../../cases/ids';
import { momentAt } from '../../cases/school-hour';
import { nextCleanUp } from '../../planning/clean-up-days';
import type { Reminder, Store } from '../../store/port';
import { toManagers } from '../attention';
import type { DeskSchool } from '../desk';
import type { SchoolDue } from '../tick';

/** The reminder that the beheerders hear which files may go: it belongs to no case. */
export const CLEAN_UP = '@clean-up';

export interface CleanUpPlan {
  readonly school: Pick<DeskSchool, 'key' | 'calendar' | 'hour' | 'structure'>;
  readonly now: Instant;
}

/** Which look it is for, whatever the school's days become meanwhile. */
const kept = z.looseObject({ from: z.custom<Day>(isDay) });

/**
 * What a tick does when it is due: one message to each beheerder, for all looks that were missed, when the school is open. Where
 * there is no beheerder it waits for one, from school day to school day.
 */
export function cleanUpDue(
  { school: { calendar, hour }, now }: CleanUpPlan,
  managers: readonly string[],
): ReturnType<SchoolDue> {
  const today = dayAt(new Date(now));
  const open = momentAt(calendar.schoolDay(today), hour);
  if (open > now) return { outbox: [], dueAt: open };
  if (managers.length === 0) return { outbox: [], dueAt: momentAt(calendar.addSchoolDays(today, 1), hour) };
  const next = nextCleanUp(calendar, today);
  return {
    outbox: toManagers(managers, `clean-up/${today}`, { kind: 'attention', about: { kind: 'clean-up' } }, now),
    dueAt: momentAt(next.day, hour),
    what: { from: next.from },
  };
}

/** Sees to it that the next look is planned for, as the school's days and hour are now. One that has come stays. */
export async function planCleanUp(store: Pick<Store, 'remindersOf' | 'write'>, plan: CleanUpPlan): Promise<void> {
  const { school } = plan;
  // Where nobody can be referred there are no files.
  if (school.structure.routes.size === 0) return;
  const planned = (await store.remindersOf(school.key, undefined)).find(({ id }) => id === CLEAN_UP);
  const next = lookOf(planned, plan);
  if (!next) return;
  const dueAt = momentAt(next.day, school.hour);
  if (dueAt === planned?.dueAt) return;
  const version = planned?.version ?? 0;
  const put: Reminder = { id: CLEAN_UP, dueAt, posts: 0, what: { from: next.from }, version };
  // In a conflict another process planned it, with the same days.
  await store.write(school.key, { streams: [], reminders: { put: [put], drop: [] } });
}

/** The look to be planned; nothing when it has come already. */
function lookOf(planned: Reminder | undefined, { school: { calendar, hour }, now }: CleanUpPlan) {
  const today = dayAt(new Date(now));
  const from = kept.safeParse(planned?.what).data?.from;
  if (from === undefined) return nextCleanUp(calendar, momentAt(today, hour) > now ? addDays(today, -1) : today);
  const day = calendar.schoolDay(from);
  return day <= today ? undefined : { from, day };
}
