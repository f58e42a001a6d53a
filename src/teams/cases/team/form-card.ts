import type { Refusal } from '../../../cases/refusal';
import type { Rendered } from '../../cards';
import { sentences } from '../../cards/plain';
import { loadTemplate } from '../../cards/template';
import { withFaults } from '../fields/faults';
import { fitting } from '../fields/fitting';
import type { InputView } from '../fields/input';
import { NOTICED } from '../form/cards/form-page';
import type { TextLine } from '../form/lines';
import { button, type CaseButton } from './button';
import type { Described } from './described';
import { TEAM_VERBS } from './verbs';

interface FormCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly label: string;
  /** What was wrong and belongs to no field; what is worth knowing. */
  readonly wrong: readonly TextLine[];
  readonly notes: readonly TextLine[];
  readonly intro: readonly TextLine[];
  readonly fields: readonly InputView[];
  readonly submits: readonly Submit[];
  readonly backs: readonly CaseButton[];
}

/** The first is what the form is for. */
interface Submit extends CaseButton {
  readonly style: 'positive' | 'default';
  readonly draft: string;
}

/** What is said on a form besides what it asks. */
export interface Said {
  /** What was wrong with what was sent: told at the fields. */
  readonly wrong?: Refusal;
  /** What is worth knowing before reading on. */
  readonly note?: string;
}

export interface FormParts extends Said {
  readonly title: string;
  /** The version of the draft that the form shows. */
  readonly draft?: number;
  readonly intro?: readonly string[];
  readonly inputs: readonly InputView[];
  readonly submits: readonly CaseButton[];
  /** Buttons that send nothing of what was typed; back to the case when left out. */
  readonly backs?: readonly CaseButton[];
}

const expand = loadTemplate<FormCard>('case-form');

/** Asks what is needed to do something to a case; for a person's own chat only. */
export function renderForm(about: Described, parts: FormParts): Rendered {
  const { title, wrong, note, intro = [], submits, backs, draft } = parts;
  const { inputs, above } = withFaults(parts.inputs, wrong);
  const { inputs: fields, say } = fitting(inputs);
  const spoken = sentences([title, about.label, ...(wrong ? [NOTICED] : [])]);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title,
    label: about.label,
    wrong: lines(above),
    notes: lines([note, say].filter((text) => text !== undefined)),
    intro: lines(intro),
    fields,
    submits: submits.map((one, at) => ({
      ...one,
      style: at === 0 ? 'positive' : 'default',
      draft: draft === undefined ? '' : String(draft),
    })),
    backs: backs ?? [button(about, 'Terug naar de zaak', TEAM_VERBS.open)],
  });
  return { card, summary: about.shortLabel, text: [title, about.label].join('\n') };
}

const lines = (texts: readonly string[]): TextLine[] => texts.map((text) => ({ text }));
