import { promised } from '../../../cases/due';
import { lastRound } from '../../../cases/state';
import { type Explained, explainCheck, explainDue } from '../../../planning/explain';
import type { Described } from './described';

type About = Pick<Described, 'state' | 'route' | 'school'>;

const KIND = { update: 'Update', evaluation: 'Evaluatie' } as const;

/** How the days came about that are still to come, for who opens the case: a line each, then what is not sure. */
export function howDatesCame(about: About): string[] {
  const told = explained(about);
  return [...told.map(({ label, why }) => `${label}: ${lower(why)}`), ...new Set(told.flatMap(({ notes }) => notes))];
}

function explained({ state, route, school }: About): readonly (Explained & { readonly label: string })[] {
  const { calendar } = school;
  if (!route) return [];
  if (state.status === 'submitted') {
    const check = explainCheck(state, route, calendar);
    return check ? [{ ...check, label: 'Controle' }] : [];
  }
  const round = lastRound(state);
  if (state.status !== 'running' || !round) return [];
  const done = new Set(round.updates.map(({ followUp }) => String(followUp)));
  return promised(route, state.id, round, calendar)
    .filter(({ rule }) => !done.has(rule))
    .map((due) => ({ ...explainDue(due, round, route, calendar), label: KIND[due.kind] }));
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
