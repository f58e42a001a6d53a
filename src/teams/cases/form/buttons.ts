import type { SchoolId } from '../../../structure/structure';
import { CARD_VERBS } from '../../cards';
import { oneLine, shorten } from '../../cards/plain';
import { FILE_VERBS } from '../files/offering';

/** A button of a form or of a list of cases; every value is there, as a template cannot leave one out. */
export interface FormButton {
  readonly label: string;
  readonly verb: (typeof CARD_VERBS)[keyof typeof CARD_VERBS] | typeof FILE_VERBS.form;
  readonly style: 'default' | 'positive' | 'destructive';
  /** Whether what was typed goes along. */
  readonly inputs: 'auto' | 'none';
  readonly school: string;
  readonly caseId: string;
  /** The version that the card shows. */
  readonly expected: string;
  readonly page: string;
  readonly to: string;
}

/** What the buttons of one card have in common. */
export interface OnCase {
  readonly school: SchoolId;
  readonly caseId: string;
  readonly version: number;
  readonly page?: number;
}

type Look = Partial<Pick<FormButton, 'style' | 'inputs' | 'to'>>;

const button = (on: OnCase, label: string, verb: FormButton['verb'], look: Look = {}): FormButton => ({
  label,
  verb,
  style: 'default',
  inputs: 'none',
  school: on.school,
  caseId: on.caseId,
  expected: String(on.version),
  page: String(on.page ?? 0),
  to: '',
  ...look,
});

export const next = (on: OnCase): FormButton =>
  button(on, 'Verder', CARD_VERBS.formPage, { style: 'positive', inputs: 'auto', to: 'next' });
export const back = (on: OnCase): FormButton =>
  button(on, 'Terug', CARD_VERBS.formPage, { inputs: 'auto', to: 'back' });
export const later = (on: OnCase): FormButton =>
  button(on, 'Later verder', CARD_VERBS.formPage, { inputs: 'auto', to: 'later' });
/** From the check to a page where something is still to be done. */
export const toPage = (on: OnCase, title: string): FormButton =>
  button(on, `Naar ‘${shorten(oneLine(title), 50)}’`, CARD_VERBS.formPage, { to: 'go' });
export const discard = (on: OnCase): FormButton => button(on, 'Weggooien', CARD_VERBS.formDiscard, { to: 'ask' });
export const discardSurely = (on: OnCase): FormButton =>
  button(on, 'Ja, weggooien', CARD_VERBS.formDiscard, { style: 'destructive', to: 'sure' });
export const submit = (on: OnCase, label: string): FormButton =>
  button(on, label, CARD_VERBS.formSubmit, { style: 'positive' });
/** Opens the form where it was left. */
export const open = (on: OnCase, label = 'Verder'): FormButton => button(on, label, CARD_VERBS.formOpen);
/** A new form of a step, beside a draft of it. */
export const anew = (school: SchoolId, route: string, label = 'Nieuw'): FormButton =>
  button({ school, caseId: 'new', version: 0 }, label, CARD_VERBS.formAnew, { to: route });
/** The form as a Word document. */
export const inWord = (on: OnCase): FormButton => button(on, 'Formulier (Word)', FILE_VERBS.form);
/** Opens the case itself. */
export const look = (on: OnCase): FormButton => button(on, 'Bekijk', CARD_VERBS.caseOpen);
