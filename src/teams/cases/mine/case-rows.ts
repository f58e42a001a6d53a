import { statusInWords } from '../../../cases/recording-words';
import type { Case, Status } from '../../../cases/state';
import { cardOf } from '../../../cases/view';
import { pupilOfCase } from '../../../desk/pupil-reads';
import type { Summary } from '../../../store/port';
import type { Route } from '../../../structure/route';
import { tasksOf } from '../../../structure/route-facts';
import type { AtForm } from '../form/at-form';
import { discard, look, type OnCase, open } from '../form/buttons';
import type { TextLine } from '../form/lines';
import { lastPage } from '../form/page';
import { shortName, stepAt } from '../form/words';
import type { MineRow } from './card';
import { ago } from './moments';
import { nextStep } from './next-step';

/** What a list of your own cases says otherwise. */
const STATUS_OF_YOURS: Readonly<Partial<Record<Status, string>>> = { returned: 'ligt weer bij jou' };

export type Row = (at: AtForm, state: Case, about: readonly TextLine[], summary: Summary) => MineRow;

const onCase = ({ of }: AtForm, { id, version }: Case): OnCase => ({ school: of.id, caseId: id, version });

/** A draft, with the page where it was left. */
export const draftRow: Row = (at, state, lines, summary) => {
  const route = at.school.structure.routes.get(state.route);
  const where = route ? `, ${stepAt(route, lastPage(state, route))}` : '';
  const when = ago(summary.changedAt, at.desk.clock().now);
  return {
    text: `Concept ${route ? shortName(route) : state.route}${where} (${when})`,
    lines,
    buttons: [open(onCase(at, state)), discard(onCase(at, state))],
  };
};

/** A case that was handed in, with what comes next. */
export const caseRow: Row = (at, state, about) => {
  const { structure } = at.school;
  const route = structure.routes.get(state.route);
  const on = onCase(at, state);
  const text = `Zaak ${state.number ?? ''} · ${route ? shortName(route) : state.route} · ${STATUS_OF_YOURS[state.status] ?? statusInWords(state.status, route)}`;
  const mayEdit = state.status === 'returned' || state.status === 'submitted';
  const next = { text: nextStep(state, route, at.school, at.desk.clock().today) };
  return {
    text,
    lines: [...about, next, ...(route ? ownTasks(at, state, route) : [])],
    buttons: [look(on), ...(mayEdit ? [open(on, state.status === 'returned' ? 'Aanvullen' : 'Aanpassen')] : [])],
  };
};

/** How much of the step is left for this person to do; what it is stands on the card of the case, to be ticked. */
function ownTasks({ school, by }: AtForm, { ticked }: Case, route: Route): readonly TextLine[] {
  const done = new Set(ticked.map(({ task }) => task));
  const mine = tasksOf(school.structure, route).filter(({ roles }) => roles.some((role) => by.roles.includes(role)));
  const left = mine.filter(({ text }) => !done.has(text)).length;
  return left === 0 ? [] : [{ text: `Nog ${left} ${left === 1 ? 'taak' : 'taken'} van deze stap af te vinken` }];
}

/** Class and initials are enough to know one's own; as the pupil is called today, which a list may not know yet. */
export async function aboutWhom({ desk, school }: AtForm, state: Case): Promise<readonly TextLine[]> {
  const { className, initials } = cardOf(
    state,
    (await pupilOfCase(desk.options.store, school.key, state)) ?? {},
    'initials',
  );
  const text = [className, initials].filter(Boolean).join(' · ');
  return text === '' ? [] : [{ text }];
}
