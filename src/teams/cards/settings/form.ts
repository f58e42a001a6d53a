import { oneLine, sentences, shorten } from '../plain';
import { loadTemplate } from '../template';
import type { Rendered } from '../view';

export interface Option {
  readonly title: string;
  readonly value: string;
}

interface Input {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

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
  readonly choices?: readonly (Input & { readonly options: readonly Option[] })[];
  /** Several of a few. */
  readonly ticks?: readonly (Input & { readonly options: readonly Option[] })[];
  /** Several of all the people in the organisation; `options` are those who are chosen already. */
  readonly people?: readonly (Input & { readonly options: readonly Option[] })[];
  readonly texts?: readonly (Input & { readonly placeholder: string })[];
  readonly times?: readonly Input[];
  /** For several lines. */
  readonly areas?: readonly (Input & { readonly placeholder: string })[];
  /** Lines under the inputs. */
  readonly notes?: readonly string[];
}

type FormCard = Required<Omit<SettingsForm, 'version' | 'notes'>> & {
  readonly speak: string;
  readonly fallbackText: string;
  readonly version: string;
  readonly notes: readonly { readonly text: string }[];
};

const expand = loadTemplate<FormCard>('settings-form');

export function renderSettingsForm(form: SettingsForm): Rendered {
  const { title, intro, version, notes = [] } = form;
  const spoken = sentences([title, intro]);
  const card = expand({
    ...form,
    about: form.about ?? '',
    version: String(version),
    speak: spoken,
    fallbackText: spoken,
    choices: named(form.choices),
    ticks: named(form.ticks),
    people: named(form.people),
    texts: form.texts ?? [],
    times: form.times ?? [],
    areas: form.areas ?? [],
    notes: notes.map((text) => ({ text })),
  });
  return { card, summary: 'Instellingen van Steunwijzer', text: [title, intro, ...notes].join('\n') };
}

/** Names come from Teams and from documents. */
function named<List extends { readonly options: readonly Option[] }>(lists: readonly List[] = []): List[] {
  return lists.map((list) => ({
    ...list,
    options: list.options.map(({ title, value }) => ({ title: shorten(oneLine(title), 80) || value, value })),
  }));
}
