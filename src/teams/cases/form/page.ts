import { type Gap, gapIn } from '../../../cases/check/complete';
import { sight } from '../../../cases/may';
import { NL } from '../../../cases/nl';
import type { Refusal } from '../../../cases/refusal';
import type { Case } from '../../../cases/state';
import type { Route } from '../../../structure/route';
import { oneLine } from '../../cards/plain';
import type { Rendered } from '../../cards/view';
import { whoAt } from '../at-desk';
import { withFaults } from '../fields/faults';
import type { Given } from '../fields/given';
import { answerInWords } from '../fields/in-words';
import { inputsFor, remarksOn } from '../fields/render';
import type { AtForm } from './at-form';
import { back, discard, type FormButton, later, next, type OnCase, open, submit, toPage } from './buttons';
import { type ReadSection, renderFormCheck } from './cards/form-check';
import { renderFormNote } from './cards/form-note';
import { type Head, renderFormPage } from './cards/form-page';
import { linesOf } from './lines';
import { pupilFields } from './pupil-page';
import { subjectName } from './pupils';
import { readersOf } from './start-page';
import { stepAt } from './words';

/** What a page shows besides the case: what was wrong, and what was typed. */
export interface Shown {
  readonly wrong?: Refusal;
  readonly typed?: Given;
}

/** The page that comes before the questions of the route; the one after them is the check. */
export const PUPIL_PAGE = -1;
export const checkPageOf = ({ pages }: Route): number => pages.length;

/** The page where the form was left; what was handed in opens at its first question. */
export const lastPage = (state: Case, route: Route): number =>
  state.status === 'draft' ? Math.min(state.page, checkPageOf(route)) : 0;

/** A page of the form as a card: the pupil, questions, or the whole to be checked. */
export async function formPage(at: AtForm, state: Case, page: number, shown: Shown = {}): Promise<Rendered> {
  const { as } = sight(whoAt(at), state);
  await at.desk.looks.note(at.school.key, state, { by: at.by.id, what: 'form', as });
  const route = at.school.structure.routes.get(state.route);
  const on: OnCase = { school: at.of.id, caseId: state.id, version: state.version, page };
  if (!route) return renderFormNote('Dit formulier is er niet meer', [NL.routeGone], leaving(state, on));
  if (page === checkPageOf(route)) {
    const head = await headOf(at, state, route, page, shown.wrong ? [shown.wrong.say] : []);
    const buttons = [sending(state, on), back(on), ...(state.status === 'draft' ? [later(on), discard(on)] : [])];
    const about = await aboutSection(at, route, state, on);
    return renderFormCheck({ ...head, about: [] }, [about, ...sectionsOf(route, state, on, shown)], buttons);
  }
  const asked = inputsFor(route.pages[page]?.fields ?? [], {
    ...(shown.typed && { given: shown.typed }),
    answers: state.answers,
    kept: state.kept,
    noNames: route.about === 'class',
  });
  const { inputs, above } = withFaults(page === PUPIL_PAGE ? await pupilFields(at, state, shown) : asked, shown.wrong);
  const head = await headOf(at, state, route, page, above);
  const buttons = [next(on), ...(page === PUPIL_PAGE ? [] : [back(on)]), ...leaving(state, on)];
  return renderFormPage(head, inputs, buttons);
}

/** A draft can wait or be thrown away; what was handed in is saved as it is changed. */
function leaving(state: Case, on: OnCase): FormButton[] {
  return state.status === 'draft' ? [later(on), discard(on)] : [];
}

function sending(state: Case, on: OnCase): FormButton {
  if (state.status === 'submitted') return { ...open(on, 'Klaar'), to: 'done' };
  return submit(on, state.status === 'returned' ? 'Opnieuw indienen' : 'Indienen');
}

async function headOf(at: AtForm, state: Case, route: Route, page: number, said: readonly string[]): Promise<Head> {
  const asked = route.pages[page];
  const check = page === checkPageOf(route);
  const name = page === PUPIL_PAGE ? pupilTitle(route) : (asked?.title ?? 'Klopt dit?');
  // Once where it begins, and once before it goes out.
  const readers = check || page === PUPIL_PAGE ? [{ text: readersOf(route) }] : [];
  const whys = [...(asked?.why === undefined ? [] : [{ text: oneLine(asked.why) }]), ...readers];
  return {
    title: oneLine(route.name),
    step: `${stepAt(route, page)} · ${oneLine(name)}`,
    about: [{ text: oneLine(await subjectName(at, state)) }],
    notices: [
      ...said.map((text) => ({ text })),
      ...(state.status === 'returned' ? linesOf(`Terug om aan te vullen: ${state.missing}`) : []),
    ],
    why: [
      ...whys,
      ...(page === 0 ? [{ text: 'Een * betekent: nodig om in te dienen. Je kunt het later invullen.' }] : []),
      ...(page === PUPIL_PAGE ? [{ text: wrongPupil(state) }] : []),
    ],
  };
}

const pupilTitle = ({ about }: Route): string => (about === 'class' ? 'De klas' : 'De leerling');

function wrongPupil({ status }: Case): string {
  if (status === 'draft') return 'Gaat het over iemand anders? Gooi dit concept dan weg en begin opnieuw.';
  const other = 'Gaat het over iemand anders? Trek de zaak dan in (bij Bekijk) en begin opnieuw.';
  return status === 'returned'
    ? other
    : `Klopt een naam of klas niet? Vraag het wie aanmeldingen controleert. ${other}`;
}

const MISSING: Readonly<Record<Gap, string>> = {
  empty: 'Nog in te vullen',
  'no-tick': 'Vink ook aan dat het gebeurd is',
  'no-day': 'Nog in te vullen: op welke dag',
  'too-few': 'Nog te weinig aangevinkt',
  'no-who': 'Nog in te vullen: wie, en op welke dag',
};

/** Whom it is about, as large as all the rest, with the way to put it right. */
async function aboutSection(at: AtForm, route: Route, state: Case, on: OnCase): Promise<ReadSection> {
  const page = { ...on, page: PUPIL_PAGE };
  const mayChange = (await pupilFields(at, state, {})).length > 0;
  const answer = { label: 'Dit gaat over', isMissing: false, missing: '', remarks: [] };
  return {
    heading: pupilTitle(route),
    answers: [{ ...answer, lines: [{ text: oneLine(await subjectName(at, state)) }] }],
    buttons: mayChange ? [toPage(page, pupilTitle(route))] : [],
  };
}

function sectionsOf(route: Route, state: Case, on: OnCase, { wrong }: Shown): ReadSection[] {
  return route.pages.map(({ title, fields }, page) => {
    const answers = fields.map((field) => {
      const answer = state.answers[field.id];
      const isKept = state.kept.includes(field.id);
      const gap = gapIn(field, answer);
      const lines = linesOf(answerInWords(field, answer));
      return {
        label: oneLine(field.label),
        isMissing: (gap !== undefined && !isKept) || wrong?.fields?.includes(field.id) === true,
        missing: gap === undefined ? 'Kijk hier nog even naar' : MISSING[gap],
        lines: lines.length > 0 || gap !== undefined ? lines : [{ text: '–' }],
        remarks: answer?.kind === 'text' && !isKept ? remarksOn(answer.text, route.about === 'class') : [],
      };
    });
    const toDo = answers.some(({ isMissing, remarks }) => isMissing || remarks.length > 0);
    return { heading: oneLine(title), answers, buttons: toDo ? [toPage({ ...on, page }, title)] : [] };
  });
}
