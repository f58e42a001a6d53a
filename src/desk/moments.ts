import { z } from 'zod/v4';
import { addDays, isDay } from '../cases/days';
import { dayAt } from '../cases/identify';
import type { Day, Instant } from '../cases/ids';
import { momentAt } from '../cases/school-hour';
import { dayMoments } from '../planning/moments';
import type { OutboxItem, Reminder, Store } from '../store/port';
import type { DeskSchool } from './desk';
import type { SchoolDue } from './tick';

/** The reminder of a school's own year, due on the next day of it: it belongs to no case. */
export const MOMENTS = '@moments';

/** The year comes round again. */
const AHEAD = 366;

export interface MomentsPlan {
  readonly school: Pick<DeskSchool, 'key' | 'calendar' | 'structure' | 'hour'>;
  readonly now: Instant;
}

/** Days of the school's own year; what they ask is read when it is sent. */
export const momentsNotice = z.object({
  kind: z.literal('moments'),
  from: z.custom<Day>(isDay),
  until: z.custom<Day>(isDay),
});
export type MomentsNotice = z.infer<typeof momentsNotice>;

const kept = z.looseObject({ since: z.custom<Day>(isDay) });

/**
 * What a tick does when a day of the school's year has come: one message to the support team, after downtime about all that was
 * missed, and not before the school is open.
 */
export function momentsDue({ school, now }: MomentsPlan, reminder: Reminder): ReturnType<SchoolDue> {
  const today = dayAt(new Date(now));
  const since = sinceOf(reminder) ?? today;
  const open = momentAt(school.calendar.schoolDay(today), school.hour);
  if (open > now) return { outbox: [], dueAt: open };
  const missed = dayMoments(school.structure, school.calendar, since, today);
  const next = nextDay(school, addDays(today, 1));
  const what: MomentsNotice = { kind: 'moments', from: since, until: today };
  const item: OutboxItem = { id: `moments/${today}/team`, at: now, to: { kind: 'team' }, what };
  return {
    outbox: missed.length > 0 ? [item] : [],
    // A file that dates nothing any more is looked at again next year, or when it is planned anew.
    dueAt: momentAt(next ?? addDays(today, AHEAD), school.hour),
    what: { since: next ?? addDays(today, 1) },
  };
}

/** Sees to it that the next day of a school's year is planned for. One that is due, or for today, stays, and so does one that waits for the school to open. */
export async function planMoments(store: Pick<Store, 'remindersOf' | 'write'>, plan: MomentsPlan): Promise<void> {
  const { school, now } = plan;
  const today = dayAt(new Date(now));
  const planned = (await store.remindersOf(school.key, undefined)).find(({ id }) => id === MOMENTS);
  const since = sinceOf(planned);
  if (since !== undefined && since <= today) return;
  const isOver = planned !== undefined || momentAt(today, school.hour) <= now;
  const day = nextDay(school, isOver ? addDays(today, 1) : today);
  const dueAt = day && momentAt(day, school.hour);
  if (dueAt === planned?.dueAt) return;
  const version = planned?.version ?? 0;
  const put: Reminder[] = dueAt ? [{ id: MOMENTS, dueAt, posts: 0, what: { since: day }, version }] : [];
  const drop = dueAt || !planned ? [] : [{ id: MOMENTS, version }];
  // In a conflict another process planned it, from the same file.
  await store.write(school.key, { streams: [], reminders: { put, drop } });
}

const sinceOf = (reminder: Reminder | undefined): Day | undefined => kept.safeParse(reminder?.what).data?.since;

const nextDay = ({ structure, calendar }: MomentsPlan['school'], from: Day): Day | undefined =>
  dayMoments(structure, calendar, from, addDays(from, AHEAD))[0]?.from;
