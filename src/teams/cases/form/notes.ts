import { capital } from '../../../cases/nl';
import type { Case } from '../../../cases/state';
import { checkTerm, explainCheck } from '../../../planning/explain';
import { measureInWords } from '../../../planning/nl';
import type { Route } from '../../../structure/route';
import type { Rendered } from '../../cards/view';
import { rolesInWords } from '../roles-in-words';
import { dayInWords } from '../team/dates';
import type { AtForm } from './at-form';
import { discard, discardSurely, inWord, look, type OnCase, open } from './buttons';
import { renderFormNote } from './cards/form-note';
import { lastPage } from './page';
import { shortName, stepAt } from './words';

/** What takes the place of a form that is left. */

const on = ({ of }: AtForm, { id, version }: Case): OnCase => ({ school: of.id, caseId: id, version });

export function kept(at: AtForm, state: Case, route: Route): Rendered {
  const where = state.status === 'draft' ? `, ${stepAt(route, lastPage(state, route))}` : '';
  const title =
    state.status === 'draft' ? `Bewaard: concept ${shortName(route)}${where}` : 'Je wijzigingen zijn bewaard';
  const said = ['Typ /mijn om verder te gaan, hier of op een ander apparaat.'];
  const buttons = state.status === 'draft' ? [open(on(at, state)), discard(on(at, state))] : [look(on(at, state))];
  return renderFormNote(title, said, buttons);
}

export function submitted(at: AtForm, state: Case, route: Route | undefined): Rendered {
  const { check, discussion } = route ?? {};
  const next = check ? checkedBy(at, state, route) : discussion ? [`Het wordt besproken: ${discussion.where}.`] : [];
  // Where nobody checks and the sender records it, nobody else sees to it that it is discussed.
  const isOwn = !check && discussion?.recordedBy.some((role) => route?.startedBy.includes(role)) === true;
  const own = `Dat regel je zelf. Leg daarna vast wat eruit kwam: typ /zaak ${state.number ?? ''}.`;
  const said = [...next, isOwn ? own : 'Je hoort van mij.'];
  const paper = at.services.files ? [inWord(on(at, state))] : [];
  return renderFormNote(`Ingediend: zaak ${state.number ?? ''}.`, said, [look(on(at, state)), ...paper]);
}

/** Who checks, by when, and what may make that another day. */
function checkedBy({ school }: AtForm, state: Case, route: Route | undefined): string[] {
  const explained = route && explainCheck(state, route, school.calendar);
  if (!route?.check || !explained) return [];
  const { day, passed, notes } = explained;
  const who = capital(rolesInWords(school.structure, route.check.by));
  const within = measureInWords(checkTerm(route.check));
  const by = `${who} controleert binnen ${within}: uiterlijk ${dayInWords(day)}.`;
  return [by, ...(passed === '' ? [] : [`${capital(passed)}.`]), ...notes];
}

/** Asked once: what is thrown away does not come back. `about`: whom, for somebody may have several drafts. */
export function askDiscard(at: AtForm, state: Case, about: readonly { readonly text: string }[]): Rendered {
  const route = at.school.structure.routes.get(state.route);
  const which = [route ? shortName(route) : state.route, ...about.map(({ text }) => text)].join(' · ');
  const said = [which, 'Wat je invulde is dan weg.'];
  return renderFormNote('Dit concept weggooien?', said, [
    discardSurely(on(at, state)),
    open(on(at, state), 'Nee, ga verder'),
  ]);
}

export const discarded = (): Rendered =>
  renderFormNote('Weggegooid', ['Het concept is weg. Typ /aanmelden om opnieuw te beginnen.']);

export const nothingKept = (): Rendered =>
  renderFormNote('Goed, ik heb niets bewaard', ['Typ /aanmelden als je toch wilt beginnen.']);
