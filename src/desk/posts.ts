import type { CaseId, Day, Instant } from '../cases/ids';
import type { OutboxItem } from '../store/port';
import type { NoticeTo, ReminderNotice } from './notices';

/** One reminder that is posted now, and where. */
export interface Post {
  readonly id: string;
  readonly caseId: CaseId;
  /** The first, second or third time. */
  readonly post: number;
  /** It comes back on the day that somebody put it off to. */
  readonly isBack?: boolean;
  /** Of the case: what was done and asked anew on one day is another message. */
  readonly version: number;
  readonly to: readonly NoticeTo[];
}

const NOTHING: ReminderNotice = { kind: 'reminders', reminders: [] };

/** One message for each place, with all that is for it, in the order in which it was due. */
export function grouped(posts: readonly Post[], today: Day, now: Instant): OutboxItem[] {
  const places = new Map<string, OutboxItem & { readonly what: ReminderNotice }>();
  for (const { id, caseId, post, isBack, version, to } of posts) {
    for (const one of to) {
      const place = one.kind === 'team' ? 'team' : one.person;
      // Each reminder is posted once the first time, once the second, …: so the first of them names the message.
      const name = `reminders/${today}/${place}/${id}/${post}.${version}`;
      const before = places.get(place) ?? { id: name, at: now, to: one, what: NOTHING };
      const reminders = [...before.what.reminders, { id, caseId, post, ...(isBack && { isBack }) }];
      places.set(place, { ...before, what: { kind: 'reminders', reminders } });
    }
  }
  return [...places.values()];
}
