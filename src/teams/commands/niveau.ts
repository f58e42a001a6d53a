import type { Language, Suggestion } from '../../answers/reply';
import type { Level, Structure } from '../../structure/structure';
import { sentence } from '../reaction';
import { type Command, EVERYWHERE, wordCount } from './command';
import { askBack, askKnown, type ChoiceTitles } from './question';

export const niveau: Command = {
  name: 'niveau',
  aliases: ['nivo', 'laag', 'regieniveau'],
  english: ['level'],
  where: EVERYWHERE,
  who: 'everyone',
  lists: ['personal', 'shared'],
  needsSchool: true,
  title: { nl: 'niveau', en: 'level' },
  description: {
    nl: 'Wie doet wat op een niveau',
    en: 'Who does what at a level',
  },
  suits: ({ levels }) => levels.size > 0,
  example: ({ levels }) => String(usual([...levels.values()])?.number ?? ''),
  withoutSlash: (argument) => wordCount(argument) <= 1,
  async handle({ turn, school, language, argument }, services) {
    const { structure } = school.knowledge;
    const { level } = structure.words;
    if (structure.levels.size === 0) return sentence(NONE[language](school.name));
    const choice = { language, ...TITLES[language](level), suggestions: suggestions(structure) };
    if (argument === '') return askBack({ turn, school }, choice, services);
    const question = language === 'en' ? `who does what at level ${argument}?` : `${level} ${argument}`;
    return askKnown({ turn, school }, question, choice, services);
  },
};

const NONE: Readonly<Record<Language, (school: string) => string>> = {
  nl: (school) => `De structuur van ${school} kent geen niveaus. Stel gewoon je vraag, of typ /rol.`,
  en: (school) => `The structure of ${school} has no levels. Just ask your question, or type /role.`,
};

/** Without an article, since each school has its own word. */
const TITLES: Readonly<Record<Language, (word: string) => ChoiceTitles>> = {
  nl: (word) => ({ title: `Kies een ${word}`, notKnown: `Dat ken ik niet als ${word}. Kies een ${word}:` }),
  en: () => ({ title: 'Which level?', notKnown: 'I do not know that level. Choose one:' }),
};

/** The example that people know best is somewhere in the middle. */
const usual = (levels: readonly Level[]): Level | undefined => levels[Math.min(2, levels.length - 1)];

function suggestions({ levels, words }: Structure): Suggestion[] {
  return [...levels.values()].map((level) => ({
    label: labelOf(level, words.level),
    question: `${words.level} ${level.number}`,
  }));
}

/** Some schools put the number in the name ("Basis niveau 1"), others do not ("licht"). */
const labelOf = ({ name, number }: Level, word: string): string =>
  name.includes(String(number)) ? name : `${word} ${number} · ${name}`;
