import { STATUS } from '../../../cases/nl';
import type { Case, Status } from '../../../cases/state';
import { cardOf } from '../../../cases/view';
import { pupilOfCase } from '../../../desk/pupil-reads';
import type { Summary } from '../../../store/port';
import type { Said } from '../../reaction';
import type { AtForm } from '../form/at-form';
import { onlyYou } from '../form/begin';
import { discard, look, type OnCase, open } from '../form/buttons';
import { renderFormNote } from '../form/cards/form-note';
import type { TextLine } from '../form/lines';
import { lastPage } from '../form/page';
import { shortName, stepAt } from '../form/words';
import { type MineRow, renderMine, section } from './card';
import { ago } from './moments';
import { nextStep } from './next-step';
import { taskRows } from './tasks';

const RUNNING: readonly Status[] = ['returned', 'submitted', 'accepted', 'running'];
/** What a list of your own cases says otherwise. */
const STATUS_OF_YOURS: Readonly<Partial<Record<Status, string>>> = { returned: 'ligt weer bij jou' };
const MOST = { drafts: 8, cases: 15, tasks: 12 };
const NOTHING = 'Je hebt geen concepten, lopende zaken of taken. Typ /aanmelden om een leerling aan te melden.';

/** My drafts, my cases and my tasks, each with what comes next. */
export async function mine(at: AtForm): Promise<Said> {
  const { store } = at.desk.options;
  const all = await store.summaries(at.school.key, { mentor: at.by.id, status: ['draft', ...RUNNING] });
  const drafts = all.filter(({ status }) => status === 'draft');
  const cases = all.filter(({ status }) => status !== 'draft');
  const tasks = await taskRows(at);
  const sections = [
    ...section('Concepten', await rowsOf(at, drafts.slice(0, MOST.drafts), draftRow), drafts.length),
    ...section('Lopende zaken', await rowsOf(at, cases.slice(0, MOST.cases), caseRow), cases.length),
    ...section('Mijn taken', tasks.slice(0, MOST.tasks), tasks.length),
  ];
  return onlyYou(at.turn, sections.length === 0 ? renderFormNote('Van jou', [NOTHING]) : renderMine(sections));
}

type Row = (at: AtForm, state: Case, about: readonly TextLine[], summary: Summary) => MineRow;

async function rowsOf(at: AtForm, summaries: readonly Summary[], row: Row): Promise<MineRow[]> {
  const read = summaries.map(async (summary) => {
    const state = await at.desk.load(at.school.key, summary.caseId);
    return state && row(at, state, await aboutWhom(at, state), summary);
  });
  return (await Promise.all(read)).filter((one) => one !== undefined);
}

const onCase = ({ of }: AtForm, { id, version }: Case): OnCase => ({ school: of.id, caseId: id, version });

const draftRow: Row = (at, state, lines, summary) => {
  const route = at.school.structure.routes.get(state.route);
  const where = route ? `, ${stepAt(route, lastPage(state, route))}` : '';
  const when = ago(summary.changedAt, at.desk.clock().now);
  return {
    text: `Concept ${route ? shortName(route) : state.route}${where} (${when})`,
    lines,
    buttons: [open(onCase(at, state)), discard(onCase(at, state))],
  };
};

const caseRow: Row = (at, state, about) => {
  const { structure } = at.school;
  const route = structure.routes.get(state.route);
  const on = onCase(at, state);
  const text = `Zaak ${state.number ?? ''} · ${route ? shortName(route) : state.route} · ${STATUS_OF_YOURS[state.status] ?? STATUS[state.status]}`;
  const mayEdit = state.status === 'returned' || state.status === 'submitted';
  return {
    text,
    lines: [...about, { text: nextStep(state, route, at.school, at.desk.clock().today) }],
    buttons: [look(on), ...(mayEdit ? [open(on, state.status === 'returned' ? 'Aanvullen' : 'Aanpassen')] : [])],
  };
};

/** Class and initials are enough to know one's own; as the pupil is called today, which a list may not know yet. */
async function aboutWhom({ desk, school }: AtForm, state: Case): Promise<readonly TextLine[]> {
  const { className, initials } = cardOf(
    state,
    (await pupilOfCase(desk.options.store, school.key, state)) ?? {},
    'initials',
  );
  const text = [className, initials].filter(Boolean).join(' · ');
  return text === '' ? [] : [{ text }];
}
