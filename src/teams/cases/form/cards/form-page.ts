import { sentences } from '../../../cards/plain';
import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import type { CaseButton } from '../buttons';
import type { FieldView } from '../field-view';
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
  readonly fields: readonly FieldView[];
  readonly buttons: readonly CaseButton[];
}

const expand = loadTemplate<FormPageCard>('form-page');

/** One page of a form. What is read out and what shows in a notification names no pupil. */
export function renderFormPage(head: Head, fields: readonly FieldView[], buttons: readonly CaseButton[]): Rendered {
  const spoken = spokenOf(head);
  const card = expand({ ...head, speak: spoken, fallbackText: spoken, fields, buttons });
  return { card, summary: SUMMARY, text: spoken };
}

export const SUMMARY = 'Je aanmelding';

const NOTICED = 'Lees eerst wat er bovenaan de kaart staat';

/** Without the pupil: this is said aloud, or shown by a client that cannot show the card. A notice may quote people. */
export const spokenOf = ({ title, step, notices }: Head): string =>
  sentences([title, step, ...(notices.length > 0 ? [NOTICED] : [])]);
