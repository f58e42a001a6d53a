import type { Suggestion } from '../../answers/reply';
import type { Structure } from '../../structure/structure';
import { type Command, EVERYWHERE, wordCount } from './command';
import { askBack, askTyped } from './question';

/** "/rol van de leco" and "/rol leco" are the same question. */
const LEADING = /^ (?:(?:van|voor|of|for) )?(?:(?:de|het|een|the|an?) )?/iu;

export const rol: Command = {
  name: 'rol',
  aliases: ['functie', 'taken'],
  english: ['role', 'tasks'],
  where: EVERYWHERE,
  who: 'everyone',
  lists: ['personal', 'shared'],
  needsSchool: true,
  title: { nl: 'rol', en: 'role' },
  description: {
    nl: 'Wat een functie doet, bijvoorbeeld: rol leco',
    en: 'What a function does, for example: role leco',
  },
  withoutSlash: (argument) => wordCount(argument) <= 2,
  async handle({ turn, school, language, argument }, services) {
    const role = ` ${argument}`.replace(LEADING, '').trim();
    if (role !== '') {
      const question = language === 'en' ? `what does the ${role} do?` : `wat doet de ${role}?`;
      return askTyped({ turn, school }, question, services);
    }
    const title = language === 'en' ? 'Which role?' : 'Welke functie?';
    const choice = { language, title, suggestions: suggestions(school.knowledge.structure) };
    return askBack({ turn, school }, choice, services);
  },
};

/** Parents and pupils have no function to ask about. */
function suggestions({ roles }: Structure): Suggestion[] {
  return [...roles.values()]
    .filter(({ party }) => !party)
    .map(({ name }) => ({ label: name, question: `wat doet de ${name}?` }));
}
