import type { SchoolCalendar } from '../cases/calendar';
import { addDays } from '../cases/days';
import { dayAt } from '../cases/identify';
import type { Instant, SchoolKey } from '../cases/ids';
import { momentAt } from '../cases/school-hour';
import { type DigestRhythm, nextDigest } from '../planning/digest-day';
import type { Store } from '../store/port';

/** The weekly digest among the reminders: a school's own, of no case. */
export const DIGEST = '@digest';

/** The moment of the first digest from now on: today's, until its hour has come. */
export function digestFrom(rhythm: DigestRhythm | undefined, calendar: SchoolCalendar, now: Instant): Instant {
  const today = dayAt(new Date(now));
  const { day, hour } = nextDigest(rhythm, calendar, addDays(today, -1));
  const first = momentAt(day, hour);
  if (first > now) return first;
  const after = nextDigest(rhythm, calendar, today);
  return momentAt(after.day, after.hour);
}

/** Sees to it that the digest is among a school's reminders, at the moment that it is set to by now. */
export async function planDigest(
  school: SchoolKey,
  dueAt: Instant,
  { store, now }: { readonly store: Store; readonly now: Instant },
): Promise<void> {
  const [known] = (await store.remindersOf(school, undefined)).filter(({ id }) => id === DIGEST);
  // One that is due by now is for the next tick, not to be put off.
  if (known?.dueAt === dueAt || (known?.dueAt !== undefined && known.dueAt <= now)) return;
  const put = [{ posts: 0, what: { kind: 'digest' }, version: 0, ...known, id: DIGEST, dueAt }];
  // Where another process was first, it is there.
  await store.write(school, { streams: [], reminders: { put, drop: [] } });
}
