import type { Refusal } from '../../../cases/refusal';
import { withFaults } from '../../cases/fields/faults';
import type { InputOption, InputView } from '../../cases/fields/input';
import { oneLine, sentences, shorten } from '../plain';
import { loadTemplate } from '../template';
import type { Rendered } from '../view';

export type Option = InputOption;

/** One part of the settings, as a small form. */
export interface SettingsForm {
  readonly title: string;
  readonly intro: string;
  readonly verb: string;
  readonly press: string;
  readonly school: string;
  /** The version of the settings that the form was filled from. */
  readonly version: number;
  /** What the form is about besides the school: a function's id. */
  readonly about?: string;
  /** How it is now, above the inputs. */
  readonly facts?: readonly Fact[];
  readonly inputs: readonly InputView[];
  /** Lines under the inputs. */
  readonly notes?: readonly string[];
  /** What was wrong with what was sent: told at the inputs. */
  readonly wrong?: Refusal;
}

interface Fact {
  readonly label: string;
  readonly value: string;
}

interface Line {
  readonly text: string;
}

type FormCard = Pick<SettingsForm, 'title' | 'intro' | 'verb' | 'press' | 'school' | 'inputs'> & {
  readonly speak: string;
  readonly fallbackText: string;
  readonly version: string;
  readonly about: string;
  readonly wrong: readonly Line[];
  readonly facts: readonly Fact[];
  readonly fields: readonly InputView[];
  readonly notes: readonly Line[];
};

const expand = loadTemplate<FormCard>('settings-form');

export function renderSettingsForm(form: SettingsForm): Rendered {
  const { title, intro, version, about = '', facts = [], notes = [] } = form;
  const { inputs, above } = withFaults(form.inputs, form.wrong);
  const spoken = sentences([title, intro, ...above]);
  const card = expand({
    ...form,
    about,
    version: String(version),
    speak: spoken,
    fallbackText: spoken,
    wrong: above.map((text) => ({ text })),
    facts: facts.map(({ label, value }) => ({ label: `${oneLine(label)}: `, value: oneLine(value) })),
    fields: inputs.map(named),
    notes: notes.map((text) => ({ text })),
  });
  return { card, summary: 'Instellingen van Steunwijzer', text: [title, intro, ...notes].join('\n') };
}

/** Names come from Teams and from documents. */
const named = (one: InputView): InputView => ({
  ...one,
  options: one.options.map(({ title, value }) => ({ title: shorten(oneLine(title), 80) || value, value })),
});
