import type { Language, Suggestion } from '../../answers/reply';
import type { Structure } from '../../structure/structure';
import { type Command, EVERYWHERE, wordCount } from './command';
import { askBack, askKnown, type ChoiceTitles } from './question';

/** "/rol van de leco" and "/rol leco" are the same question. */
const LEADING = /^ (?:(?:van|voor|of|for) )?(?:(?:de|het|een|the|an?) )?/iu;

/** "Ondersteuningscoördinator (OCO)": what stands between brackets is typed by nobody. */
const BRACKETS = / \(.*\)$/;

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
    nl: 'Wat een functie doet',
    en: 'What a function does',
  },
  example: ({ roles, askFirst }) => (roles.get(askFirst)?.name ?? '').replace(BRACKETS, '').toLowerCase(),
  withoutSlash: (argument) => wordCount(argument) <= 2,
  async handle({ turn, school, language, argument }, services) {
    const role = ` ${argument}`.replace(LEADING, '').trim();
    const choice = { language, ...TITLES[language], suggestions: suggestions(school.knowledge.structure) };
    if (role === '') return askBack({ turn, school }, choice, services);
    if (OWN.test(role)) return askKnown({ turn, school }, OWN_TASKS[language], choice, services);
    const question = language === 'en' ? `what does the ${role} do?` : `wat doet de ${role}?`;
    return askKnown({ turn, school }, question, choice, services);
  },
};

/** "/taken mijn", "/rol ik": one's own. */
const OWN = /^(?:mijn(?: taken| rol)?|ik|my(?: tasks| role)?|me|mine)$/iu;
const OWN_TASKS: Readonly<Record<Language, string>> = { nl: 'wat zijn mijn taken?', en: 'what are my tasks?' };

const TITLES: Readonly<Record<Language, ChoiceTitles>> = {
  nl: { title: 'Welke functie?', notKnown: 'Die functie ken ik niet. Kies een functie:' },
  en: { title: 'Which role?', notKnown: 'I do not know that role. Choose one:' },
};

/** Parents and pupils have no function to ask about. */
function suggestions({ roles }: Structure): Suggestion[] {
  return [...roles.values()]
    .filter(({ party }) => !party)
    .map(({ name }) => ({ label: name, question: `wat doet de ${name}?` }));
}
