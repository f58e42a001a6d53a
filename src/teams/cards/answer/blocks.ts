import type { Block, Line } from '../../../answers/reply';
import type { Group } from '../../../structure/fact-schema';
import type { LevelId } from '../../../structure/structure';
import { oneLine, shorten } from '../plain';

/** A line as it stands on the card, with its bullet or number. */
export interface CardLine {
  readonly text: string;
  readonly doubtful: boolean;
}

/** A block of the answer, cut to size and on its way to the card. */
export interface CardBlock {
  readonly heading: string;
  /** Where it belongs, from large to small: "Niveau 3", "intern". */
  readonly place: readonly string[];
  readonly group?: Group;
  readonly level?: LevelId;
  readonly lines: readonly CardLine[];
}

/** How much of an answer may stand on the card. */
export interface Limits {
  readonly lines: number;
  readonly characters: number;
}

export interface Limited {
  readonly blocks: readonly CardBlock[];
  /** Something was left out, which the card must say. */
  readonly cut: boolean;
}

/** The blocks of an answer as card blocks, as many and as long as the limits allow. */
export function limitBlocks(blocks: readonly Block[], limits: Limits): Limited {
  const limited: CardBlock[] = [];
  let room = limits.lines;
  let cut = false;
  for (const block of blocks) {
    if (room <= 0) return { blocks: limited, cut: true };
    const lines = block.lines.slice(0, room);
    cut ||= lines.length < block.lines.length || lines.some((line) => line.text.length > limits.characters);
    limited.push({
      heading: shorten(oneLine(block.heading), limits.characters),
      place: partsOf(shorten(oneLine(block.subheading ?? ''), limits.characters)),
      group: block.group,
      level: block.level,
      lines: lines.map((line, index) => cardLine(line, block.ordered ? `${index + 1}. ` : '• ', limits.characters)),
    });
    room -= 1 + lines.length;
  }
  return { blocks: limited, cut };
}

/** "Niveau 3 · intern" in its parts. */
export const partsOf = (text: string): string[] => text.split(' · ').filter((part) => part !== '');

function cardLine(line: Line, prefix: string, characters: number): CardLine {
  return { text: prefix + shorten(oneLine(line.text), characters), doubtful: line.certainty === 'twijfel' };
}
