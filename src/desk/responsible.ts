import type { CaseEvent } from '../cases/event';
import type { PersonId } from '../cases/ids';
import { type Case, lastRound } from '../cases/state';

/** What who is responsible for an intervention hears when it is put right, and who is so no more. */
export const MADE_RESPONSIBLE = 'made-responsible';
export const RELIEVED = 'relieved';

/** Who carried it out and who does now, each with what they hear; the mentor hears anyway, and who did it knows. */
export function responsiblesOf(
  { plan, by }: Extract<CaseEvent, { kind: 'adjusted' }>,
  before: Case,
  peopleOf: (by: string) => readonly PersonId[],
): readonly (readonly [PersonId, string])[] {
  const was = peopleOf(lastRound(before)?.interventions.find(({ id }) => id === plan.id)?.by ?? '');
  const now = peopleOf(plan.by);
  const told: readonly (readonly [PersonId, string])[] = [
    ...now.map((one) => [one, was.includes(one) ? 'adjusted' : MADE_RESPONSIBLE] as const),
    ...was.filter((one) => !now.includes(one)).map((one) => [one, RELIEVED] as const),
  ];
  return told.filter(([one]) => one !== by && (one !== before.mentor || !now.includes(one) || !was.includes(one)));
}

/** Who carries out an intervention since this discussion; the mentor hears of it anyway, and who wrote it down knows. */
export function newlyResponsible(
  { interventions, by }: Extract<CaseEvent, { kind: 'discussed' }>,
  { mentor }: Case,
  before: Case | undefined,
  peopleOf: (by: string) => readonly PersonId[],
): readonly PersonId[] {
  const known = new Set(before ? lastRound(before)?.interventions.map(({ id }) => id) : []);
  const told = interventions.filter(({ id }) => !known.has(id)).flatMap((plan) => peopleOf(plan.by));
  return [...new Set(told)].filter((one) => one !== by && one !== mentor);
}
