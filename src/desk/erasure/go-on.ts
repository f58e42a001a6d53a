import { instantOf } from '../../cases/identify';
import type { Instant, SchoolKey } from '../../cases/ids';
import type { Reminder, Store } from '../../store/port';
import { erasePass, traced } from './pass';
import { type In, type KeptRequest, proven, requestKey } from './request';
import { ERASING, erasingFrom, plannedIn, requestsOf } from './requests';
import { told } from './told';

/** Somebody was in between: what they wrote is looked for again soon. */
const AGAIN_MS = 60_000;
const ATTEMPTS = 5;

/**
 * Goes on with every erasing of a school that is under way, and plans when to look again. Any number of processes may do so at
 * once, and each may be killed anywhere: what stands in the store says what is left to do. @throws StoreError
 */
export async function goOnErasing(store: Store, school: SchoolKey, now: Instant): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // Read before the requests: what is agreed to after that changes it, and must not be planned away.
    const planned = await plannedIn(store, school);
    const going: Instant[] = [];
    for (const kept of await requestsOf(store, school)) {
      if (!isErasing(kept)) continue;
      const next = await step(store, school, kept, now);
      if (next !== undefined) going.push(next);
    }
    if (await isPlanned(store, school, planned, going.sort()[0])) return;
  }
  // Whoever was first each time planned it: it is there, and due.
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
  const written = await store.write(school, {
    streams: [],
    settings: [{ key, value: done, expected }],
    outbox: told([done.askedBy, done.by], { what: 'erased', request: done.kind, number: done.number }, now),
  });
  // In a conflict another process goes on with it, too, and may have found something.
  return written.kind === 'conflict' ? soon : undefined;
}

/** The reminder that has it gone on with, by this process or another; gone when nothing is under way. False when somebody changed it. */
async function isPlanned(
  store: Store,
  school: SchoolKey,
  planned: Reminder | undefined,
  dueAt: Instant | undefined,
): Promise<boolean> {
  if (!(dueAt || planned)) return true;
  const reminders = dueAt
    ? { put: [erasingFrom(dueAt, planned)], drop: [] }
    : { put: [], drop: planned ? [{ id: ERASING, version: planned.version }] : [] };
  return (await store.write(school, { streams: [], reminders })).kind !== 'conflict';
}
