import type { Instant, SchoolKey } from '../../cases/ids';
import { MAX_OPERATIONS } from '../limits';
import type { OutboxEntry, OutboxMove, Reminder, Store } from '../port';
import type { Restoring } from './restore';

/**
 * What went out since the backup stands in Teams, whatever is put back here, and must not go out again. So each message is as far as
 * today's file says, and each reminder was asked as often. Where today's file cannot be read nobody knows what went out: what
 * waited is uncertain, for the digest to name.
 */
export async function takeOverPosted({ copy, now }: Restoring, at: Instant): Promise<void> {
  for (const school of await copy.schools()) {
    const waiting = await copy.pendingOutbox(school);
    if (!now) {
      await move(copy, school, waiting, (entry) => unknown(entry, at));
      continue;
    }
    const there = [...(await now.pendingOutbox(school)), ...(await now.keptOutbox(school))];
    await move(copy, school, waiting, ({ id }) => there.find((one) => one.id === id)?.delivery ?? 'gone');
    // Several that waited may have become one since, which still waits; whom it asks for nothing any more it leaves out.
    const joined = there.filter((one) => isUnsent(one) && !waiting.some(({ id }) => id === one.id));
    await inParts(joined, (outbox) => copy.write(school, { streams: [], outbox }));
    const asked = await askedSince(copy, now, school);
    await inParts(asked, (put) => copy.write(school, { streams: [], reminders: { put, drop: [] } }));
  }
}

const isUnsent = ({ what, delivery: { kind } }: OutboxEntry): boolean =>
  what.kind === 'reminders' && (kind === 'waiting' || kind === 'claimed');

const unknown = ({ delivery: { tries } }: OutboxEntry, since: Instant): OutboxMove['to'] => ({
  kind: 'uncertain',
  tries: tries + 1,
  since,
  reason: 'restored',
});

const move = (
  copy: Store,
  school: SchoolKey,
  entries: readonly OutboxEntry[],
  to: (entry: OutboxEntry) => OutboxMove['to'],
): Promise<void> =>
  inParts(
    entries.map((entry) => ({ id: entry.id, version: entry.version, to: to(entry) })),
    (moves) => copy.write(school, { streams: [], moves }),
  );

/** Reminders that were posted more often since; of the school's own, those whose turn has come since. */
async function askedSince(copy: Store, now: Store, school: SchoolKey): Promise<readonly Reminder[]> {
  const cases = (await copy.summaries(school, {})).map(({ caseId }) => caseId);
  const asked: Reminder[] = [];
  for (const caseId of [...cases, undefined]) {
    const today = await now.remindersOf(school, caseId);
    for (const before of await copy.remindersOf(school, caseId)) {
      const since = today.find(({ id }) => id === before.id);
      if (since && isLater(since, before)) asked.push(asAsked(before, since));
    }
  }
  return asked;
}

const isLater = (since: Reminder, before: Reminder): boolean =>
  since.caseId === undefined ? (since.dueAt ?? '') > (before.dueAt ?? '') : since.posts > before.posts;

const asAsked = ({ dueAt: _, ...before }: Reminder, { posts, dueAt, what }: Reminder): Reminder => ({
  ...before,
  posts,
  what,
  ...(dueAt !== undefined && { dueAt }),
});

async function inParts<One>(all: readonly One[], write: (some: readonly One[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += MAX_OPERATIONS) await write(all.slice(from, from + MAX_OPERATIONS));
}
