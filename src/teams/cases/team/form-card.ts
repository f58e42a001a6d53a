import type { Rendered } from '../../cards';
import { sentences } from '../../cards/plain';
import { loadTemplate } from '../../cards/template';
import { fitting } from '../fields/fitting';
import type { InputView } from '../fields/input';
import { button, type CaseButton } from './button';
import type { Described } from './described';
import { TEAM_VERBS } from './verbs';

interface FormCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly label: string;
  readonly notes: readonly { readonly text: string }[];
  readonly intro: readonly { readonly text: string }[];
  readonly fields: readonly InputView[];
  readonly submits: readonly CaseButton[];
  readonly backs: readonly CaseButton[];
}

export interface FormParts {
  readonly title: string;
  /** What was wrong with what was sent. */
  readonly note?: string;
  readonly intro?: readonly string[];
  readonly inputs: readonly InputView[];
  readonly submits: readonly CaseButton[];
  /** Buttons that send nothing of what was typed; back to the case when left out. */
  readonly backs?: readonly CaseButton[];
}

const expand = loadTemplate<FormCard>('case-form');

/** Asks what is needed to do something to a case; for a person's own chat only. */
export function renderForm(about: Described, { title, note, intro = [], inputs, submits, backs }: FormParts): Rendered {
  const { inputs: fields, say } = fitting(inputs);
  const spoken = sentences([title, about.label]);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title,
    label: about.label,
    notes: [note, say].flatMap((text) => (text === undefined ? [] : [{ text }])),
    intro: intro.map((text) => ({ text })),
    fields,
    submits,
    backs: backs ?? [button(about, 'Terug naar de zaak', TEAM_VERBS.open)],
  });
  return { card, summary: about.shortLabel, text: [title, about.label].join('\n') };
}
