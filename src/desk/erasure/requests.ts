import type { Instant, PersonId, SchoolKey } from '../../cases/ids';
import type { Reminder, Store, Write } from '../../store/port';
import {
  agreed,
  type Going,
  type In,
  isUnderWay,
  type KeptRequest,
  type Naming,
  namedIn,
  over,
  type PrivacyRequest,
  privacyRequest,
  requestKey,
} from './request';
import type { PrivacyKind, WhyPrivacy } from './request-kinds';
import { told } from './told';

const ATTEMPTS = 5;

/** Every request of a school, the first one first. @throws StoreError; one that cannot be read is an error, not passed over */
export async function requestsOf(store: Store, school: SchoolKey): Promise<readonly KeptRequest[]> {
  const kept = await store.settingsUnder(school, requestKey(0).slice(0, -1));
  return kept
    .map(({ value, version }) => ({ request: privacyRequest.parse(value), version }))
    .sort((one, other) => one.request.number - other.request.number);
}

/** What somebody asks for. */
export interface Asking extends Naming {
  readonly kind: PrivacyKind;
  readonly why: WhyPrivacy;
  readonly by: PersonId;
  readonly at: Instant;
  /** Who may say yes to it: they hear of it. */
  readonly seconds: readonly PersonId[];
  readonly activity: string;
  /** Only those of whom the term is over when it is agreed to. */
  readonly byTerm?: true;
}

/** Keeps a request until a second person agrees; one that is open about the same pupil or case is that request. */
export async function ask(store: Store, school: SchoolKey, asking: Asking): Promise<PrivacyRequest> {
  const { kind, pupils, cases = [], why, by, at, seconds, activity, byTerm } = asking;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const all = await requestsOf(store, school);
    const open = all.find(({ request }) => isOpen(request, asking));
    if (open) return open.request;
    const number = (all.at(-1)?.request.number ?? 0) + 1;
    const request: In<'asked'> = {
      number,
      kind,
      why,
      pupils: [...pupils],
      ...(cases.length > 0 && { cases: [...cases] }),
      askedBy: by,
      askedAt: at,
      ...(byTerm && { byTerm }),
      state: 'asked',
    };
    const written = await store.write(school, {
      streams: [],
      settings: [{ key: requestKey(number), value: request, expected: 0 }],
      outbox: told(seconds, { what: 'asked', request: kind, number }, at),
      handled: { id: activity, answer: null, at },
    });
    if (written.kind === 'written') return request;
  }
  throw new Error('Others kept asking.');
}

const isOpen = (request: PrivacyRequest, asking: Asking): boolean =>
  isUnderWay(request) &&
  request.kind === asking.kind &&
  namedIn(request).some((id) => namedIn(asking).some((one) => one === id));

/** A second person says yes or no, or whoever asked takes it back. */
export interface Answering {
  readonly kept: KeptRequest & { readonly request: In<'asked'> };
  readonly yes: boolean;
  readonly by: PersonId;
  readonly at: Instant;
  readonly activity: string;
  /** Of a clean-up: those who may go now. */
  readonly going?: Going;
}

/** `conflict`: somebody else was first. What is agreed to be erased is begun by whoever goes on with it (`goOnErasing`). */
export async function answer(store: Store, school: SchoolKey, answering: Answering): Promise<'written' | 'conflict'> {
  const { kept, yes, by, at, activity, going } = answering;
  const value = yes ? agreed(kept.request, { by, at, going }) : over(kept.request, { by, at });
  const { number, kind, askedBy } = kept.request;
  const others = by === askedBy ? [] : [askedBy];
  const key = requestKey(number);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const written = await store.write(school, {
      streams: [],
      settings: [{ key, value, expected: kept.version }],
      ...(value.state === 'erasing' && { reminders: await begun(store, school, at) }),
      outbox: told(others, { what: value.state === 'over' ? 'refused' : 'agreed', request: kind, number }, at),
      handled: { id: activity, answer: null, at },
    });
    if (written.kind !== 'conflict') return 'written';
    // Still as it was: it is another erasing that was planned anew meanwhile.
    if ((await store.setting(school, key))?.version !== kept.version) return 'conflict';
  }
  throw new Error('Others kept planning.');
}

/** The reminder that an erasing is to be gone on with: it belongs to no case. */
export const ERASING = '@avg';

export const erasingFrom = (dueAt: Instant, planned?: Reminder): Reminder => ({
  id: ERASING,
  dueAt,
  posts: 0,
  what: {},
  version: planned?.version ?? 0,
});

/** When it is gone on with, as it is planned. @throws StoreError */
export const plannedIn = async (store: Store, school: SchoolKey): Promise<Reminder | undefined> =>
  (await store.remindersOf(school, undefined)).find(({ id }) => id === ERASING);

/** Due at once, in the same write: whoever is killed after it, another goes on. */
export async function begun(store: Store, school: SchoolKey, at: Instant): Promise<NonNullable<Write['reminders']>> {
  const planned = await plannedIn(store, school);
  return { put: [erasingFrom(at, planned)], drop: [] };
}
