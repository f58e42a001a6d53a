import { schoolsOf } from '../answering/school';
import { renderSchoolChoice } from '../cards';
import { forEveryone, sentence } from '../reaction';
import type { Command } from './command';

export const school: Command = {
  name: 'school',
  aliases: ['locatie'],
  english: ['location'],
  where: ['personal'],
  who: 'everyone',
  lists: ['personal'],
  needsSchool: false,
  title: { nl: 'school', en: 'school' },
  description: {
    nl: 'Van welke school je antwoord wilt, als je op meer scholen werkt',
    en: 'Which school to answer for, if you work at more than one',
  },
  withoutSlash: (argument) => argument === '',
  async handle({ turn, language }, services) {
    const { all, first } = await schoolsOf(turn, services);
    if (all.length === 1) return sentence(`Ik antwoord uit de ondersteuningsstructuur van ${first.name}.`);
    return forEveryone(renderSchoolChoice(all, { language }));
  },
};
