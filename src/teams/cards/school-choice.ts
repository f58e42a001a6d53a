import { MOST_BUTTONS, type PickOption } from './choices';
import { oneLine, sentences, shorten } from './plain';
import { loadTemplate } from './template';
import type { Rendered, SchoolChoiceOptions, SchoolName } from './view';
import { WORDS } from './words';

/** With and without a waiting question are apart, because a template cannot leave a property out. */
interface SchoolChoiceCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly intro: string;
  readonly pickers: readonly SchoolPicker[];
  readonly buttons: readonly SchoolButton[];
  readonly askingButtons: readonly AskingSchoolButton[];
  readonly pressers: readonly { readonly press: string }[];
  readonly askingPressers: readonly { readonly press: string; readonly question: string }[];
}

interface SchoolPicker {
  readonly label: string;
  readonly missing: string;
  readonly options: readonly PickOption[];
}

interface SchoolButton {
  readonly label: string;
  readonly school: string;
}

interface AskingSchoolButton extends SchoolButton {
  readonly question: string;
}

const expand = loadTemplate<SchoolChoiceCard>('school-choice');

/** Asks which school is meant: a button per school, a list when there are many; a question that waits goes along. */
export function renderSchoolChoice(schools: readonly SchoolName[], options: SchoolChoiceOptions = {}): Rendered {
  const { question, language = 'nl' } = options;
  const words = WORDS[language];
  const { title, intro } = words.choice;
  const all = schools.map(({ id, name }) => ({ label: shorten(oneLine(name), 60), school: id }));
  const { label, missing, press } = words.pick;
  const many = all.length > MOST_BUTTONS;
  const buttons = many ? [] : all;
  const pressers = many ? [{ press }] : [];
  const card = expand({
    speak: sentences([title, intro]),
    fallbackText: sentences([title, intro]),
    title,
    intro,
    pickers: many ? [{ label, missing, options: all.map((each) => ({ title: each.label, value: each.school })) }] : [],
    buttons: question === undefined ? buttons : [],
    askingButtons: question === undefined ? [] : buttons.map((each) => ({ ...each, question })),
    pressers: question === undefined ? pressers : [],
    askingPressers: question === undefined ? [] : pressers.map((each) => ({ ...each, question })),
  });
  return { card, summary: title, text: [title, intro, ...all.map((each) => `- ${each.label}`)].join('\n') };
}
