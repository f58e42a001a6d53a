import type { Structure } from '../../structure/structure';
import { introViewFor } from '../answering/answer';
import { type CommandLine, renderHelp } from '../cards';
import { forEveryone } from '../reaction';
import { type Command, EVERYWHERE } from './command';
import { fittingCommands } from './fitting';

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
    const { structure } = school.knowledge;
    const fitting = await fittingCommands(commands, { turn, school }, services);
    const lines = fitting.map((each) => lineFor(each, structure));
    return forEveryone(renderHelp(await introViewFor({ turn, school, language }, services), lines));
  },
};

/** A command as help tells of it: with an example that this school has an answer to. */
function lineFor(command: Command, structure: Structure): CommandLine {
  const { title, description } = command;
  const example = command.example?.(structure);
  if (!example) return { title, description };
  return {
    title,
    description: {
      nl: `${description.nl}, bijvoorbeeld: ${title.nl} ${example}`,
      en: `${description.en}, for example: ${title.en} ${example}`,
    },
  };
}
