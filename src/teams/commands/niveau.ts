import type { Suggestion } from '../../answers/reply';
import type { Level, Structure } from '../../structure/structure';
import { sentence } from '../reaction';
import { type Command, EVERYWHERE, wordCount } from './command';
import { askBack, askTyped } from './question';

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
    nl: 'Wie doet wat op een niveau, bijvoorbeeld: niveau 3',
    en: 'Who does what at a level, for example: level 3',
  },
  withoutSlash: (argument) => wordCount(argument) <= 1,
  async handle({ turn, school, language, argument }, services) {
    const { structure } = school.knowledge;
    const { level } = structure.words;
    if (argument !== '') {
      const question = language === 'en' ? `who does what at level ${argument}?` : `${level} ${argument}`;
      return askTyped({ turn, school }, question, services);
    }
    if (structure.levels.size === 0) {
      return sentence(`De structuur van ${school.name} kent geen niveaus. Stel gewoon je vraag, of typ /rol.`);
    }
    const title = language === 'en' ? 'Which level?' : `Welk ${level}?`;
    return askBack({ turn, school }, { language, title, suggestions: suggestions(structure) }, services);
  },
};

function suggestions({ levels, words }: Structure): Suggestion[] {
  return [...levels.values()].map((level) => ({
    label: labelOf(level, words.level),
    question: `${words.level} ${level.number}`,
  }));
}

/** Some schools put the number in the name ("Basis niveau 1"), others do not ("licht"). */
const labelOf = ({ name, number }: Level, word: string): string =>
  name.includes(String(number)) ? name : `${word} ${number} · ${name}`;
