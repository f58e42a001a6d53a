import type { Block, Line } from '../../../answers/reply';
import type { Group } from '../../../structure/fact-schema';
import { oneLine, shorten } from '../plain';

/** A line as it stands on the card, with its bullet or number. */
export interface CardLine {
  readonly text: string;
  readonly doubtful: boolean;
}

/** A block of the answer, its lines cut to size and on its way to the card. */
export interface CardBlock {
  readonly heading: string;
  /** Where it belongs, from large to small: "Niveau 3", "intern". */
  readonly place: readonly string[];
  readonly group?: Group;
  readonly section?: string;
  readonly isRole: boolean;
  readonly tasks: boolean;
  readonly question?: string;
  readonly lines: readonly CardLine[];
  /** A line was longer than a card can show. */
  readonly shortened: boolean;
}

/** The blocks of an answer as card blocks, with lines of at most so many characters. */
export const cardBlocks = (blocks: readonly Block[], characters: number): CardBlock[] =>
  blocks.map((block) => ({
    heading: shorten(oneLine(block.heading), characters),
    place: partsOf(shorten(oneLine(block.subheading ?? ''), characters)),
    group: block.group,
    section: block.section,
    isRole: block.role !== undefined,
    tasks: block.tasks === true,
    question: block.question,
    lines: block.lines.map((line, index) => cardLine(line, block.ordered ? `${index + 1}. ` : '• ', characters)),
    shortened: block.lines.some((line) => line.text.length > characters),
  }));

/** "Niveau 3 · intern" in its parts. */
export const partsOf = (text: string): string[] => text.split(' · ').filter((part) => part !== '');

function cardLine(line: Line, prefix: string, characters: number): CardLine {
  return { text: prefix + shorten(oneLine(line.text), characters), doubtful: line.certainty === 'twijfel' };
}
