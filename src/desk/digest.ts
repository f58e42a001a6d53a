import { dayAt } from '../cases/identify';
import type { Day, Instant, PersonId } from '../cases/ids';
import { momentAt } from '../cases/school-hour';
import { type DigestRhythm, nextDigest } from '../planning/digest-day';
import type { OutboxItem } from '../store/port';
import type { DeskSchool } from './desk';
import type { DigestNotice, NoticeTo } from './notices';

/** A digest whose moment has come. */
export interface RipeDigest {
  readonly school: Pick<DeskSchool, 'calendar'>;
  /** As the school has set it. */
  readonly rhythm: DigestRhythm | undefined;
  readonly now: Instant;
  /** Who switched it on for themselves. */
  readonly readers: readonly PersonId[];
}

/**
 * One digest to the support team and one to everybody who switched it on, and when it comes again. After downtime it is one for
 * all the weeks that were missed, and it waits until the school is open.
 */
export function digestNow({ school: { calendar }, rhythm, now, readers }: RipeDigest): {
  readonly outbox: readonly OutboxItem[];
  readonly dueAt: Instant;
} {
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
