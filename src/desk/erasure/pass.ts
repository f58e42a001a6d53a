import { caseIdOf } from '../../cases/identify';
import type { Instant, PupilId, SchoolKey } from '../../cases/ids';
import { rootsOf } from '../../cases/pupils/follow';
import type { OutboxItem, Store } from '../../store/port';
import type { NoticeTo } from '../notices';
import { type ErasurePlan, planErasure } from './plan';
import type { StandingMessage } from './standing';
import type { Traced } from './whose';

/** These pupils with all their doubles and cases, and what was found before: what is gone by now is looked for, too. */
export async function traced(
  store: Store,
  school: SchoolKey,
  before: { readonly pupils: readonly PupilId[]; readonly cases: readonly string[] },
): Promise<Traced> {
  const all = await store.findPupils(school, {});
  const roots = rootsOf(all);
  const rootOf = (id: PupilId): PupilId => roots.get(id) ?? id;
  const wanted = new Set(before.pupils.map(rootOf));
  const same = all.map(({ id }) => id).filter((id) => wanted.has(rootOf(id)));
  const pupils = new Set([...before.pupils, ...same]);
  const theirs = (await store.summaries(school, {})).filter(({ pupil }) => pupil !== undefined && pupils.has(pupil));
  const cases = new Set([...before.cases.map(caseIdOf), ...theirs.map(({ caseId }) => caseId)]);
  return { pupils, cases };
}

/** What was there of them in one pass. */
export interface Passed {
  /** Whether there was anything. */
  readonly found: boolean;
  /** How many messages in Teams are written anew. */
  readonly messages: number;
}

/**
 * Erases all that is there of them now. Idempotent: whoever is killed meanwhile does it again, and finds what is left. What
 * somebody writes at the same time is found by the next pass. `mark` names the erasing, for its messages. @throws StoreError
 */
export async function erasePass(
  store: Store,
  school: SchoolKey,
  who: Traced,
  { mark, at }: { readonly mark: string; readonly at: Instant },
): Promise<Passed> {
  const plan = planErasure(who, await keptOf(store, school, who));
  const found = hasAny(plan) || (await isThere(store, school, who));
  // Where they stand is known only until it is erased.
  for (const standing of plan.standing)
    await store.write(school, { streams: [], outbox: [rewriting(standing, mark, at)] });
  for (const changed of plan.changed) await store.write(school, { streams: [], settings: [changed] });
  if (found) await store.erase(school, plan.erasure);
  for (const { id, caseId } of plan.settle) {
    const what = { kind: 'settled', reminder: id, caseId };
    await store.write(school, { streams: [], outbox: [{ id: `settled/${id}/${mark}`, at, to: TEAM, what }] });
  }
  return { found, messages: plan.standing.length };
}

const TEAM: NoticeTo = { kind: 'team' };

/** All that is kept in which something of them may be found. */
export async function keptOf(store: Store, school: SchoolKey, { cases }: Traced) {
  const reminders = await Promise.all([...cases].map((id) => store.remindersOf(school, id)));
  return {
    settings: await store.settingsUnder(school, ''),
    reminders: reminders.flat(),
    outbox: [...(await store.pendingOutbox(school)), ...(await store.keptOutbox(school))],
  };
}

const hasAny = ({ erasure: { settings, reminders, outbox }, changed }: ErasurePlan): boolean =>
  [settings, reminders, outbox, changed].some((list) => list.length > 0);

/** A place that was emptied has neither events nor a pupil. */
async function isThere(store: Store, school: SchoolKey, { pupils, cases }: Traced): Promise<boolean> {
  for (const id of pupils) if (await store.pupil(school, id)) return true;
  for (const id of cases) if ((await store.read(school, id)).version > 0) return true;
  return false;
}

/** The same message twice is one: a second waits for nothing. */
function rewriting({ place, message }: StandingMessage, mark: string, at: Instant): OutboxItem {
  return { id: `${mark}/${place.conversation}/${message}`, at, to: TEAM, what: { kind: 'erased', place, message } };
}
