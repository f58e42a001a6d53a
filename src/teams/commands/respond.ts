import { list } from '../../cases/nl';
import { LONGEST_QUESTION } from '../answering/answer';
import { schoolsOf } from '../answering/school';
import type { Services } from '../answering/services';
import { renderSchoolChoice } from '../cards';
import { forEveryone, type Said, sentence } from '../reaction';
import { hasWords } from '../text/typed';
import type { Turn } from '../turn';
import type { Command } from './command';
import { fittingCommands } from './fitting';
import { help } from './help';
import { commandsFor } from './index';
import { askTyped } from './question';
import { type Recognised, recognise } from './recognise';

const TOO_LONG = `Dat is een lang bericht. Stel je vraag in een paar zinnen, van hooguit ${LONGEST_QUESTION} tekens.`;

/** What a typed line is answered with, command or question. */
export async function respond(turn: Turn, text: string, services: Services): Promise<Said> {
  if (text.length > LONGEST_QUESTION) return sentence(TOO_LONG);
  const commands = commandsFor(services);
  const recognised = recognise(text, commands);
  const { first: school, all, several } = await schoolsOf(turn, services);
  if (recognised.kind === 'unknown-command')
    return unknownCommand(recognised, await fittingCommands(commands, { turn, school }, services));
  if (turn.place !== 'personal' && !hasWords(text)) {
    // Whoever only mentions the bot wants to know what it can do.
    return help.handle({ turn, school, language: 'nl', argument: '', commands }, services);
  }
  if (several && needsSchool(recognised)) return forEveryone(renderSchoolChoice(all, { question: text }));
  if (recognised.kind === 'question') return askTyped({ turn, school }, recognised.text, services);

  const { command, language, argument } = recognised;
  if (!command.where.includes(turn.place)) return sentence(`/${command.name} werkt alleen in je privéchat met mij.`);
  return command.handle({ turn, school, language, argument, commands }, services);
}

const needsSchool = (recognised: Recognised): boolean =>
  recognised.kind !== 'command' || recognised.command.needsSchool;

/** More than these nobody reads; help has them all. */
const MOST_NAMED = 4;

/** The word consists of letters only, so it can be said back. */
function unknownCommand(
  { word, near }: Extract<Recognised, { kind: 'unknown-command' }>,
  commands: readonly Command[],
): Said {
  const said = `De opdracht /${word} ken ik niet.`;
  if (near) return sentence(`${said} Bedoel je /${near.name}?`);
  const known = commands.slice(0, MOST_NAMED).map(({ name }) => `/${name}`);
  return sentence(`${said} Bedoel je ${list(known, 'of')}? Typ help voor alles wat ik kan, of typ gewoon je vraag.`);
}
