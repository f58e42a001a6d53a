import { introViewFor } from '../answering/answer';
import { renderHelp } from '../cards';
import { forEveryone } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const help: Command = {
  name: 'help',
  aliases: ['hulp', 'hallo', 'hoi', 'start'],
  english: ['hello', 'hi'],
  where: EVERYWHERE,
  who: 'everyone',
  lists: ['personal', 'shared'],
  needsSchool: false,
  title: { nl: 'help', en: 'help' },
  description: { nl: 'Wat je me kunt vragen, met voorbeelden', en: 'What you can ask me, with examples' },
  // "hulp bij rouw" is a question.
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school, language, commands }, services) {
    return forEveryone(renderHelp({ ...(await introViewFor(turn, school, services)), language }, commands));
  },
};
