import { replay } from '../cases/evolve';
import type { CaseId, Instant } from '../cases/ids';
import type { Status } from '../cases/state';
import type { Store } from '../store/port';
import type { DeskSchool } from './desk';
import { reminderChanges, settledNotices } from './reminders';

/** In these something is asked. */
const ASKED: readonly Status[] = ['submitted', 'running'];

/** Under this key stands what a school's reminders were last planned with: its dates, its hour, its rules. */
const KEY = 'planned-with';

/**
 * Plans the reminders of a school anew when something changed that they are made of: the region, the holidays, the hour, a rule
 * in the school's file. `plan` says what that is now, in any words. What was posted before and moves is written anew where it
 * stands. Gives back whether something was done.
 */
export async function replan(
  school: DeskSchool,
  plan: string,
  { store, now }: { readonly store: Store; readonly now: Instant },
): Promise<boolean> {
  const kept = await store.setting(school.key, KEY);
  if (kept?.value === plan) return false;
  let all = true;
  for (const { caseId } of await store.summaries(school.key, { status: ASKED }))
    all = (await replanned(school, caseId, store, now)) && all;
  // Somebody was busy with a case: it was planned by them, or is the next time.
  if (all) await store.putSetting(school.key, KEY, plan, kept?.version ?? 0);
  return true;
}

async function replanned(school: DeskSchool, caseId: CaseId, store: Store, now: Instant): Promise<boolean> {
  const { events, version } = await store.read(school.key, caseId);
  const state = replay(events);
  if (!state) return true;
  const kept = await store.remindersOf(school.key, caseId);
  const reminders = reminderChanges(state, school, kept);
  if (reminders.put.length + reminders.drop.length === 0) return true;
  // The same case may be planned anew more than once without anything happening to it.
  const outbox = settledNotices(reminders, kept, state, now).map((one) => ({ ...one, id: `${one.id}/${now}` }));
  const guard = { caseId, expected: version, append: [] };
  return (await store.write(school.key, { streams: [guard], reminders, outbox })).kind === 'written';
}
