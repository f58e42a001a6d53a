import type { Language } from '../../answers/reply';
import type { Who as WhoMay } from '../../cases/people';
import type { Structure } from '../../structure/structure';
import type { Rule } from '../access/rule';
import type { School } from '../answering/school';
import type { Services } from '../answering/services';
import type { Said } from '../reaction';
import type { Place, Turn } from '../turn';

/** The lists of the manifest: what Teams offers in the personal chat, and in teams and group chats. */
export type ManifestList = 'personal' | 'shared';

export type Words = Readonly<Record<Language, string>>;

/** Who wants to know what they can do here. */
export interface Asker {
  readonly who: WhoMay;
  readonly manages: boolean;
}

/** A command as it was typed. */
export interface CommandRequest {
  readonly turn: Turn;
  readonly school: School;
  /** English when the command's English word was typed. */
  readonly language: Language;
  /** What came after the word; empty when nothing did. */
  readonly argument: string;
  /** The whole table, for help. */
  readonly commands: readonly Command[];
}

/** One row of the table of commands: all there is to know about a command stands here and nowhere else. */
export interface Command {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Words that ask for the same in English, and for an English answer. */
  readonly english: readonly string[];
  readonly where: readonly Place[];
  /** Kept to where it is carried out: by the doors that it shares with the buttons. */
  readonly who: Rule;
  /** At most twelve commands fit in one list. */
  readonly lists: readonly ManifestList[];
  /** Whether somebody with several schools must have chosen one first. */
  readonly needsSchool: boolean;
  /** What Teams puts in the compose box; at most 32 characters. */
  readonly title: Words;
  /** At most 128 characters. */
  readonly description: Words;
  /** Whether a school has anything to say here; always when left out. Help does not name what leads nowhere. */
  suits?(structure: Structure): boolean;
  /** Whether it works with what is kept; help does not name it where nothing is. */
  readonly atDesk?: true;
  /** Whether help names it to this person; always when left out. Whether they may is decided where it is carried out. */
  fits?(asker: Asker): boolean;
  /** What may be typed after the word at this school, for help. */
  example?(structure: Structure): string;
  /** Whether the word means this command without its slash too; questions begin with such words as well. */
  withoutSlash(argument: string): boolean;
  /** What a whole sentence that asks for this command says of it; undefined when the sentence does not. */
  phrase?(text: string): { readonly argument: string; readonly language: Language } | undefined;
  handle(request: CommandRequest, services: Services): Promise<Said>;
}

/** The commands that lead somewhere here. */
export const workingCommands = (commands: readonly Command[], { desk }: Services): readonly Command[] =>
  commands.filter(({ atDesk }) => !atDesk || desk !== undefined);

export const EVERYWHERE: readonly Place[] = ['personal', 'channel', 'groupChat'];

/** All the words that call a command. */
export const wordsOf = ({ name, aliases, english }: Command): readonly string[] => [name, ...aliases, ...english];

export const wordCount = (text: string): number => (text === '' ? 0 : text.split(' ').length);
