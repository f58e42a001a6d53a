import { instantOf } from '../../cases/identify';
import type { Instant, SchoolKey } from '../../cases/ids';
import type { Store } from '../../store/port';
import { erasePass, traced } from './pass';
import { type In, type KeptRequest, proven, requestKey } from './request';
import { ERASING, erasingFrom, requestsOf } from './requests';
import { told } from './told';

/** Somebody was in between: what they wrote is looked for again soon. */
const AGAIN_MS = 60_000;

/**
 * Goes on with every erasing of a school that is under way, and plans when to look again. Any number of processes may do so at
 * once, and each may be killed anywhere: what stands in the store says what is left to do. @throws StoreError
 */
export async function goOnErasing(store: Store, school: SchoolKey, now: Instant): Promise<void> {
  const going: Instant[] = [];
  for (const kept of await requestsOf(store, school)) {
    if (!isErasing(kept)) continue;
    const next = await step(store, school, kept, now);
    if (next !== undefined) going.push(next);
  }
  await planNext(store, school, going.sort()[0]);
}

type Erasing = KeptRequest & { readonly request: In<'erasing'> };
const isErasing = (kept: KeptRequest): kept is Erasing => kept.request.state === 'erasing';

/** One look at all there is; gives when to look again, and nothing when it is over. */
async function step(
  store: Store,
  school: SchoolKey,
  { request, version }: Erasing,
  now: Instant,
): Promise<Instant | undefined> {
  const soon = instantOf(new Date(Date.parse(now) + AGAIN_MS));
  const key = requestKey(request.number);
  const who = await traced(store, school, request);
  const grew = who.pupils.size > request.pupils.length || who.cases.size > request.cases.length;
  const noted = { ...request, pupils: [...who.pupils], cases: [...who.cases] };
  // Written before anything is gone: afterwards nothing tells which cases there were.
  if (grew && (await store.putSetting(school, key, noted, version)) === 'conflict') return soon;
  const expected = grew ? version + 1 : version;
  const { found, messages } = await erasePass(store, school, who, { mark: `verwijderd/${request.number}`, at: now });
  const counts = {
    pupils: who.pupils.size,
    cases: who.cases.size,
    messages: request.counts.messages + messages,
  };
  if (found) {
    // In a conflict another process goes on with it, too.
    await store.putSetting(school, key, { ...noted, counts }, expected);
    return soon;
  }
  if (now < request.until) return request.until;
  // With nothing left to erase this only empties the store's log: whoever was killed before that, or could not, left it readable.
  await store.erase(school, {});
  const done = proven({ ...noted, counts }, now);
  await store.write(school, {
    streams: [],
    settings: [{ key, value: done, expected }],
    outbox: told([done.askedBy, done.by], { what: 'erased', request: done.kind, number: done.number }, now),
  });
  return undefined;
}

/** The reminder that has it gone on with, by this process or another; gone when nothing is under way. */
async function planNext(store: Store, school: SchoolKey, dueAt: Instant | undefined): Promise<void> {
  const planned = (await store.remindersOf(school, undefined)).find(({ id }) => id === ERASING);
  if (planned?.dueAt === dueAt) return;
  const reminders = dueAt
    ? { put: [erasingFrom(dueAt, planned)], drop: [] }
    : { put: [], drop: planned ? [{ id: ERASING, version: planned.version }] : [] };
  // In a conflict something was asked meanwhile, and is due.
  await store.write(school, { streams: [], reminders });
}
