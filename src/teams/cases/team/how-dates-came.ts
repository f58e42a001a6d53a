import { type Due, duesOf } from '../../../cases/due';
import { lacksEnrolment } from '../../../cases/enrolment';
import { whoMay } from '../../../cases/may';
import { hasNoDay, mayAgreeOnDay } from '../../../cases/no-day';
import { keepers } from '../../../cases/offices';
import { explainDue } from '../../../planning/explain';
import { lowerStart } from '../../cards/plain';
import { DUE } from '../due-in-words';
import { rolesInWords } from '../roles-in-words';
import { dayNear } from './dates';
import type { Described } from './described';

type About = Pick<Described, 'state' | 'route' | 'school' | 'today'>;

/** How the days came about that are still to come, for who opens the case: a line each, then what is not sure. */
export function howDatesCame({ state, route, school: { calendar } }: Omit<About, 'today'>): string[] {
  if (!route) return [];
  const told = duesOf(state, route, calendar).map((due) => ({
    due,
    ...explainDue(due, state, route, calendar),
  }));
  const lines = told
    .filter(({ due }) => !isAsAgreed(due))
    .map(({ due, why }) => `${DUE[due.kind]}: ${lowerStart(why)}`);
  return [...lines, ...new Set(told.flatMap(({ notes }) => notes))];
}

/** What is still to come, besides the check and the evaluation: where those stand, they stand already. */
export function daysAhead(about: About): string[] {
  const { state, route, school } = about;
  const dues = route ? duesOf(state, route, school.calendar) : [];
  const ahead = dues.filter((due) => due.kind !== 'check' && !isEvaluation(due));
  return [
    ...ahead.map(({ kind, day }) => `${DUE[kind]}: ${dayNear(day, about.today)}.`),
    ...missing(about),
    ...noDay(about),
  ];
}

/** The day of an agreed evaluation stands on the card. One that nobody agreed on is counted, and stands nowhere else. */
const isEvaluation = ({ kind, agreed, postponed }: Due): boolean =>
  kind === 'evaluation' && agreed && postponed === undefined;

/** There is no more to tell of it than its day. */
const isAsAgreed = (due: Due): boolean => isEvaluation(due) && due.counted === due.day;

/** What cannot be counted, and who can see to it. */
function missing({ state, route, school }: About): string[] {
  if (!route || !lacksEnrolment(state, route)) return [];
  const who = rolesInWords(school.structure, keepers(school.structure.routes));
  const by = who === '' ? 'wie leerlingen verbetert' : who;
  return [
    `De dag van inschrijving ontbreekt; daarvan hangt een termijn af. Invullen kan ${by}, met Leerling verbeteren.`,
  ];
}

/** Who agrees on a day where no document names one. */
function noDay({ state, route, school }: About): string[] {
  const { structure, calendar } = school;
  if (!hasNoDay(state, route, calendar) || !mayAgreeOnDay(state, route, calendar)) return [];
  const who = rolesInWords(structure, whoMay(structure, 'agree', state));
  return who === '' ? [] : [`Een dag voor de evaluatie kiest ${who}, met Dag afspreken.`];
}
