import { type Case, lastRound } from '../../../cases/state';
import type { Route } from '../../../structure/route';
import type { AtForm } from './at-form';

const MOST = 20;

/** Somebody's own cases that this route may take up: evaluated with the right outcome, and not taken up yet. */
export async function previousFor({ desk, school, by }: AtForm, { follows }: Route): Promise<readonly Case[]> {
  if (!follows) return [];
  const summaries = await desk.options.store.summaries(school.key, { mentor: by.id, status: ['running', 'closed'] });
  const before = summaries.filter(({ route }) => route === follows.route).slice(0, MOST);
  const cases = await Promise.all(before.map(({ caseId }) => desk.load(school.key, caseId)));
  return cases
    .filter((state) => state !== undefined)
    .filter((state) => {
      const evaluation = lastRound(state)?.evaluation;
      return evaluation?.outcome === follows.outcome && evaluation.next === undefined;
    });
}
