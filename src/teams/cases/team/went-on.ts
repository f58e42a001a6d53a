import { mayStart, sight } from '../../../cases/may';
import { type Case, lastRound } from '../../../cases/state';
import { CARD_VERBS } from '../../cards';
import type { AtCase } from './at-case';
import { button, type CaseButton } from './button';
import type { Described } from './described';
import { stepName } from './labels';
import { TEAM_VERBS } from './verbs';

type About = Pick<Described, 'school' | 'colleagues'>;

/** "Wacht op het PM3-formulier": what a case that went up waits for, as long as that is not handed in. */
export function formAwaited({ school }: Pick<About, 'school'>, { route: id }: Pick<Case, 'route'>): string {
  const step = stepName(school.structure.routes.get(id), id);
  return `Wacht op ${/\s/.test(step) ? `het formulier voor ${step}` : `het ${step}-formulier`}`;
}

/** The same, with from whom. */
export const waitsFor = (about: About, next: Pick<Case, 'route' | 'mentor'>): string =>
  `${formAwaited(about, next)} van ${about.colleagues.functionOf(next.mentor, about.school.structure.routes.get(next.route)?.startedBy ?? [])}`;

/** How a case that was closed goes on, for who may read all of it. */
export const wentOnTo = (at: AtCase): string[] =>
  at.view.sees === 'full'
    ? at.wentOn.map((next) =>
        next.status === 'draft' ? `${waitsFor(at, next)}.` : `Gaat verder als ${calledShortly(at, next)}.`,
      )
    : [];

/** The way to the next step: its form for whose it is, the case for who may see that. */
export function nextButtons(at: AtCase): CaseButton[] {
  const own = at.wentOn.flatMap((next) => {
    const on = { school: at.school, state: next };
    if (next.status === 'draft')
      return next.mentor === at.by.id ? [button(on, fillIn(at, next.route), CARD_VERBS.formOpen)] : [];
    const seen = sight(at.who, next).sees === 'full';
    return seen ? [button(on, `Open zaak ${next.number ?? ''}`, TEAM_VERBS.open)] : [];
  });
  return at.wentOn.length > 0 ? own : begin(at);
}

/** Where nothing was begun, or what was begun was thrown away: the first page, for whose pupil it is. */
function begin(at: AtCase): CaseButton[] {
  const { state, route, school, by, who } = at;
  if (state.status !== 'closed' || state.how !== 'escalated' || state.mentor !== by.id) return [];
  const outcome = route?.outcomes.find(({ id }) => id === lastRound(state)?.evaluation?.outcome);
  return (outcome?.leadsTo ?? []).flatMap((id) => {
    const next = school.structure.routes.get(id);
    return next && mayStart(who, next).may ? [button(at, fillIn(at, id), CARD_VERBS.formAnew, id)] : [];
  });
}

const fillIn = ({ school }: About, id: Case['route']): string =>
  `Vul ${stepName(school.structure.routes.get(id), id)} in`;

const calledShortly = ({ school }: About, { number, route }: Case): string =>
  `zaak ${number ?? ''} · ${stepName(school.structure.routes.get(route), route)}`;
