import type { Language, Suggestion } from '../../answers/reply';
import type { Step, Structure } from '../../structure/structure';
import { sentence } from '../reaction';
import { type Command, EVERYWHERE, wordCount } from './command';
import { askBack, askKnown, type ChoiceTitles } from './question';

export const stap: Command = {
  name: 'stap',
  aliases: [],
  english: ['step'],
  where: EVERYWHERE,
  who: 'everyone',
  lists: ['personal', 'shared'],
  needsSchool: true,
  title: { nl: 'stap', en: 'step' },
  description: {
    nl: 'Hoe een stap gaat en wie wat doet',
    en: 'How a step goes and who does what',
  },
  suits: ({ steps }) => steps.size > 0,
  example: ({ steps }) => usual([...steps.values()])?.id ?? '',
  withoutSlash: (argument) => wordCount(argument) <= 2,
  async handle({ turn, school, language, argument }, services) {
    const { structure } = school.knowledge;
    if (structure.steps.size === 0) return sentence(NONE[language](school.name));
    const choice = { language, ...TITLES[language](structure.words.step), suggestions: suggestions(structure) };
    if (argument === '') return askBack({ turn, school }, choice, services);
    const step = stepMeant(argument, structure);
    return askKnown({ turn, school }, language === 'en' ? `what is ${step}?` : step, choice, services);
  },
};

const NONE: Readonly<Record<Language, (school: string) => string>> = {
  nl: (school) => `De structuur van ${school} kent geen stappen. Stel gewoon je vraag, of typ /rol.`,
  en: (school) => `The structure of ${school} has no steps. Just ask your question, or type /role.`,
};

/** Without an article, since each school has its own word. */
const TITLES: Readonly<Record<Language, (word: string) => ChoiceTitles>> = {
  nl: (word) => ({ title: `Kies een ${word}`, notKnown: `Dat ken ik niet als ${word}. Kies een ${word}:` }),
  en: () => ({ title: 'Which step?', notKnown: 'I do not know that step. Choose one:' }),
};

/** A step with outcomes shows most of what an answer can say. */
const usual = (steps: readonly Step[]): Step | undefined =>
  steps.find(({ outcomes }) => outcomes.length > 0) ?? steps[0];

/** Of a step's name only the end may be typed: "2" is the school's step that ends so. */
function stepMeant(argument: string, { steps }: Structure): string {
  if (!/^[\d+]+$/.test(argument)) return argument;
  return [...steps.keys()].find((id) => id.replace(/^\D*?(?=[\d+])/, '') === argument) ?? `stap ${argument}`;
}

function suggestions({ steps }: Structure): Suggestion[] {
  return [...steps.values()]
    .sort((one, other) => one.order - other.order)
    .map(({ id, name }) => ({ label: `${id} · ${name}`, question: id }));
}
