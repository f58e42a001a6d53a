import { type Case, lastRound } from '../../../cases/state';
import { takingUp } from '../../../desk/taken-up';
import type { Route } from '../../../structure/route';
import type { AtForm } from './at-form';

/** Somebody's own cases that were evaluated so that this route may take them up. */
interface Evaluated {
  /** Not taken up, or what took them up was thrown away. */
  readonly open: readonly Case[];
  /** Already taken up by a case that goes on. */
  readonly takenUp: boolean;
}

export async function previousFor({ desk, school, by }: AtForm, { id, follows }: Route): Promise<Evaluated> {
  if (!follows) return { open: [], takenUp: false };
  const summaries = await desk.options.store.summaries(school.key, { mentor: by.id, status: ['running', 'closed'] });
  const before = summaries.filter(({ route }) => route === follows.route);
  const cases = await Promise.all(before.map(({ caseId }) => desk.load(school.key, caseId)));
  const evaluated = cases
    .filter((state) => state !== undefined)
    .filter((state) => lastRound(state)?.evaluation?.outcome === follows.outcome);
  const taken = await Promise.all(evaluated.map((state) => takingUp(desk, school.key, state, id, state.subject)));
  return {
    open: evaluated.filter((_, index) => !taken[index]?.taken),
    takenUp: taken.some((one) => one.taken !== undefined),
  };
}
