import type { Services } from '../../../answering/services';
import type { AtDesk } from '../../at-desk';
import { type AtCase, asSeen } from '../at-case';

/** The cases in these statuses that this person may see, by number. */
export async function casesSeen(at: AtDesk, status: readonly string[], services: Services): Promise<AtCase[]> {
  const { store } = at.desk.options;
  const seen: AtCase[] = [];
  for (const { caseId } of await store.summaries(at.school.key, { status })) {
    const state = await at.desk.load(at.school.key, caseId);
    const one = state && (await asSeen(at, state, services));
    if (one) seen.push(one);
  }
  return seen.sort((a, b) => (a.state.number ?? 0) - (b.state.number ?? 0));
}
