import { sentences } from '../../../cards/plain';
import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import { fitting } from '../../fields/fitting';
import type { InputView } from '../../fields/input';
import type { FormButton } from '../buttons';
import type { TextLine } from '../lines';

/** What every page of the form has above its questions. */
export interface Head {
  readonly title: string;
  /** "stap 2 van 4 · De hulpvraag" */
  readonly step: string;
  readonly about: readonly TextLine[];
  /** What could not be done, or what changed meanwhile. */
  readonly notices: readonly TextLine[];
  /** Why it is asked, and who may read it. */
  readonly why: readonly TextLine[];
}

interface FormPageCard extends Head {
  readonly speak: string;
  readonly fallbackText: string;
  readonly fields: readonly InputView[];
  readonly buttons: readonly FormButton[];
}

const expand = loadTemplate<FormPageCard>('form-page');

/** One page of a form. What is read out and what shows in a notification names no pupil. */
export function renderFormPage(asked: Head, inputs: readonly InputView[], buttons: readonly FormButton[]): Rendered {
  const { head, fields } = fittingOn(asked, inputs);
  const spoken = spokenOf(head);
  const card = expand({ ...head, speak: spoken, fallbackText: spoken, fields, buttons });
  return { card, summary: SUMMARY, text: spoken };
}

/** A page with as much on it as a card can hold, and the sentence that says so when that is not all. */
export function fittingOn(head: Head, inputs: readonly InputView[]) {
  const { inputs: fields, say } = fitting(inputs);
  return { head: say === undefined ? head : { ...head, notices: [...head.notices, { text: say }] }, fields };
}

export const SUMMARY = 'Je aanmelding';

/** For whoever hears the card rather than sees it. */
export const NOTICED = 'Lees eerst wat er bovenaan de kaart staat';

/** Without the pupil: this is said aloud, or shown by a client that cannot show the card. A notice may quote people. */
export const spokenOf = ({ title, step, notices }: Head): string =>
  sentences([title, step, ...(notices.length > 0 ? [NOTICED] : [])]);
