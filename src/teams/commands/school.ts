import { type School, schoolsOf } from '../answering/school';
import { renderSchoolChoice } from '../cards';
import { forEveryone, sentence } from '../reaction';
import type { Command } from './command';

/** A school by its name or the name of its folder, however the letters are typed. */
const isNamed = ({ id, name }: Pick<School, 'id' | 'name'>, typed: string): boolean =>
  [id, name].some((one) => letters(one) === letters(typed));

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const SENTENCES = {
  nl: {
    only: (name: string) => `Ik antwoord uit de ondersteuningsstructuur van ${name}.`,
    chosen: (name: string) => `Goed, ik antwoord voortaan voor ${name}.`,
    notYours: (names: string) =>
      `Bij die school zie ik je niet in een team. Ik antwoord voor ${names}; een andere school stelt de beheerder van Steunwijzer in.`,
  },
  en: {
    only: (name: string) => `I answer from the support structure of ${name}.`,
    chosen: (name: string) => `Fine, from now on I answer for ${name}.`,
    notYours: (names: string) =>
      `I do not see you in a team of that school. I answer for ${names}; the administrator of Steunwijzer sets another school.`,
  },
} as const;

export const school: Command = {
  name: 'school',
  aliases: ['locatie'],
  english: ['location'],
  where: ['personal'],
  who: 'everyone',
  lists: [],
  needsSchool: false,
  title: { nl: 'school', en: 'school' },
  description: {
    nl: 'Van welke school je antwoord wilt, als je op meer scholen werkt',
    en: 'Which school to answer for, if you work at more than one',
  },
  withoutSlash: (argument) => argument === '',
  async handle({ turn, language, argument }, services) {
    const { all, first } = await schoolsOf(turn, services);
    const named = argument === '' ? undefined : all.find((one) => isNamed(one, argument));
    if (argument !== '' && !named)
      return sentence(SENTENCES[language].notYours(all.map(({ name }) => name).join(', ')));
    if (all.length === 1) return sentence(SENTENCES[language].only(first.name));
    if (named) {
      await services.directory.choose(turn.person, named.id);
      return sentence(SENTENCES[language].chosen(named.name));
    }
    return forEveryone(renderSchoolChoice(all, { language }));
  },
};
