import { duesOf } from '../../../cases/due';
import { lacksEnrolment } from '../../../cases/enrolment';
import { keepers } from '../../../cases/offices';
import { type Explained, explainDue } from '../../../planning/explain';
import { DUE } from '../due-in-words';
import { rolesInWords } from '../roles-in-words';
import type { Described } from './described';

type About = Pick<Described, 'state' | 'route' | 'school'>;

/** How the days came about that are still to come, for who opens the case: a line each, then what is not sure. */
export function howDatesCame(about: About): string[] {
  const told = explained(about);
  return [
    ...told.map(({ label, why }) => `${label}: ${lower(why)}`),
    ...missing(about),
    ...new Set(told.flatMap(({ notes }) => notes)),
  ];
}

function explained({ state, route, school }: About): readonly (Explained & { readonly label: string })[] {
  const { calendar } = school;
  if (!route) return [];
  return duesOf(state, route, calendar).map((due) => ({
    ...explainDue(due, state, route, calendar),
    label: DUE[due.kind],
  }));
}

/** What cannot be counted, and who can see to it. */
function missing({ state, route, school }: About): string[] {
  if (!route || !lacksEnrolment(state, route)) return [];
  const who = rolesInWords(school.structure, keepers(school.structure.routes));
  const by = who === '' ? 'wie leerlingen verbetert' : who;
  return [
    `De dag van inschrijving ontbreekt; daarvan hangt een termijn af. Invullen kan ${by}, met Leerling verbeteren.`,
  ];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
