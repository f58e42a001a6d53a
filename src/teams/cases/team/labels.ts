import type { Case } from '../../../cases/state';
import type { CaseCard } from '../../../cases/view';
import type { Route } from '../../../structure/route';

/** What a step is called in a few letters: "PM2"; the route's own name where it has no step. */
export const stepName = (route: Route | undefined, id: string): string => route?.step ?? route?.name ?? id;

/** On the button that plans a case: once it is planned, only another day is left to choose. */
export const planningTitle = ({ meeting }: Pick<Case, 'meeting'>): string =>
  meeting === undefined ? 'Op de agenda' : 'Andere dag';

/** "Zaak 12 · PM2": what a notification shows to whoever stands beside the phone. */
export const shortLabelOf = ({ number }: Pick<CaseCard, 'number'>, step: string): string =>
  labelOf(number === undefined ? {} : { number }, step);

/** "Zaak 12 · PM2 · 3B · R.J.": a case where no pupil may be named. */
export function labelOf(card: Pick<CaseCard, 'number' | 'className' | 'initials'>, step: string): string {
  const number = card.number === undefined ? 'Concept' : `Zaak ${card.number}`;
  return [number, step, card.className, card.initials].filter(Boolean).join(' · ');
}
