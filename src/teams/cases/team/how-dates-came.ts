import { duesOf } from '../../../cases/due';
import { type Explained, explainDue } from '../../../planning/explain';
import { DUE } from '../due-in-words';
import type { Described } from './described';

type About = Pick<Described, 'state' | 'route' | 'school'>;

/** How the days came about that are still to come, for who opens the case: a line each, then what is not sure. */
export function howDatesCame(about: About): string[] {
  const told = explained(about);
  return [...told.map(({ label, why }) => `${label}: ${lower(why)}`), ...new Set(told.flatMap(({ notes }) => notes))];
}

function explained({ state, route, school }: About): readonly (Explained & { readonly label: string })[] {
  const { calendar } = school;
  if (!route) return [];
  return duesOf(state, route, calendar).map((due) => ({
    ...explainDue(due, state, route, calendar),
    label: DUE[due.kind],
  }));
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
