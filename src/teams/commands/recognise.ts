import type { Language } from '../../answers/reply';
import { nearest } from '../text/nearest';
import { type Command, wordsOf } from './command';

/** What a line of text turned out to be. */
export type Recognised =
  | { readonly kind: 'command'; readonly command: Command; readonly language: Language; readonly argument: string }
  | { readonly kind: 'unknown-command'; readonly word: string; readonly near?: Command }
  | { readonly kind: 'question'; readonly text: string };

/** A word of letters, then the rest: "/niveau3" and "/ niveau 3" are meant as "/niveau 3". */
const LINE = /^(\/?)\s*(\p{L}[\p{L}-]{0,40})\s*(.*)$/u;

/** Recognises a command with or without its slash, in any case; all else is a question. */
export function recognise(text: string, commands: readonly Command[]): Recognised {
  const [, slash = '', typed = '', argument = ''] = LINE.exec(text) ?? [];
  const word = typed.toLowerCase();
  const command = commands.find((each) => wordsOf(each).includes(word));
  if (slash === '/' && !command) return { kind: 'unknown-command', word, ...near(word, commands) };
  const isMeant = slash === '/' || (command?.withoutSlash(argument) && endsHere(text, word));
  if (!command || !isMeant) return asSentence(text, commands) ?? { kind: 'question', text };
  return { kind: 'command', command, language: command.english.includes(word) ? 'en' : 'nl', argument };
}

/** "ik wil een leerling aanmelden voor PM2" */
function asSentence(text: string, commands: readonly Command[]): Recognised | undefined {
  for (const command of commands) {
    const asked = command.phrase?.(text);
    if (asked) return { kind: 'command', command, ...asked };
  }
  return undefined;
}

/** Without the slash "niveau3" still counts, but in "rol's" the word is part of another. */
const endsHere = (text: string, word: string): boolean => /^(?:[\s\d]|$)/u.test(text.slice(word.length));

function near(word: string, commands: readonly Command[]): { near?: Command } {
  const found = nearest(word, commands.flatMap(wordsOf));
  const command = found === undefined ? undefined : commands.find((each) => wordsOf(each).includes(found));
  return command ? { near: command } : {};
}
