import type { Suggestion } from '../../answers/reply';
import type { Structure } from '../../structure/structure';
import { sentence } from '../reaction';
import { type Command, EVERYWHERE, wordCount } from './command';
import { askBack, askTyped } from './question';

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
    nl: 'Hoe een stap gaat en wie wat doet, bijvoorbeeld: stap PM2',
    en: 'How a step goes and who does what, for example: step PM2',
  },
  withoutSlash: (argument) => wordCount(argument) <= 2,
  async handle({ turn, school, language, argument }, services) {
    const { structure } = school.knowledge;
    if (argument !== '') {
      const step = stepMeant(argument, structure);
      return askTyped({ turn, school }, language === 'en' ? `what is ${step}?` : step, services);
    }
    if (structure.steps.size === 0) {
      return sentence(`De structuur van ${school.name} kent geen stappen. Stel gewoon je vraag, of typ /rol.`);
    }
    const title = language === 'en' ? 'Which step?' : 'Welke stap?';
    return askBack({ turn, school }, { language, title, suggestions: suggestions(structure) }, services);
  },
};

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
