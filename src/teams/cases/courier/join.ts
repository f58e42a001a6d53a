import type { SchoolKey } from '../../../cases/ids';
import { type ReminderNotice, reminderNotice } from '../../../desk/notices';
import type { OutboxEntry, OutboxItem, Store, Write } from '../../../store/port';
import { Copies } from '../../reminders/copies';

/** As many fit in one write. */
const MOST = 90;

type Joined = Pick<Write, 'moves' | 'outbox'>;
interface Asking {
  readonly entry: OutboxEntry;
  readonly reminders: ReminderNotice['reminders'];
}

/**
 * Reminders for one place that wait in several messages become one: what a large school has on one morning, what was kept back
 * until the bot was added again. One write, before anything of it is sent, so nothing can be asked twice by it.
 * @returns nothing where no two wait for one place
 */
export async function joinedReminders(
  store: Store,
  school: SchoolKey,
  pending: readonly OutboxEntry[],
  now: number,
): Promise<Joined | undefined> {
  const places = new Map<string, Asking[]>();
  for (const entry of pending) {
    const notice = reminderNotice.safeParse(entry.what).data;
    if (!notice || !isFree(entry, now)) continue;
    const place = JSON.stringify(entry.to);
    places.set(place, [...(places.get(place) ?? []), { entry, reminders: notice.reminders }]);
  }
  const copies = new Copies(store, school);
  for (const waiting of places.values()) {
    if (waiting.length < 2) continue;
    const unsent = [];
    // One that stands there already waits to be put right, and must not be asked anew.
    for (const one of waiting.slice(0, MOST)) if (!(await copies.message(one.entry.id))) unsent.push(one);
    const [first, ...others] = unsent;
    if (first && others.length > 0) return joined(first, unsent);
  }
  return undefined;
}

/** Nothing of it went out, and it is in no pause. */
const isFree = ({ delivery }: OutboxEntry, now: number): boolean =>
  delivery.kind === 'waiting' &&
  delivery.tries === 0 &&
  (delivery.notBefore === undefined || Date.parse(delivery.notBefore) <= now);

function joined({ entry: { id, at, to } }: Asking, all: readonly Asking[]): Joined {
  const each = new Map<string, ReminderNotice['reminders'][number]>();
  // Asked for the first time and, meanwhile, for the second: once is enough.
  for (const one of all.flatMap(({ reminders }) => reminders))
    if (one.post >= (each.get(one.id)?.post ?? 0)) each.set(one.id, one);
  const what: ReminderNotice = { kind: 'reminders', reminders: [...each.values()] };
  const item: OutboxItem = { id: `${id}/en-${all.length - 1}`, at, to, what };
  const moves = all.map(({ entry }) => ({ id: entry.id, version: entry.version, to: 'gone' }) as const);
  return { moves, outbox: [item] };
}
