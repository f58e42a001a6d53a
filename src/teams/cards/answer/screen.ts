import type { CardBlock, CardLine } from './blocks';

/** What stands on the screen from the start, and what does not fit there. */
export interface Screen {
  readonly shown: readonly CardBlock[];
  readonly rest: readonly CardBlock[];
}

/** On a phone about so many characters stand in a row. */
const CHARACTERS = 42;
/** What fits on a phone screen between the title and the buttons. */
export const ROWS = 17;
/** Nobody presses a button for four rows. */
export const SLACK = 4;
/** A block is only broken off when at least so many rows of it can be seen. */
const WORTH_A_PART = 4;

/** Fills the rows from the top with blocks of the first kind, and breaks off the last when there is room for a part. */
export function fill(
  blocks: readonly CardBlock[],
  rows: number,
  kindOf: (block: CardBlock) => string,
  worth = WORTH_A_PART,
): Screen {
  const kind = blocks[0] && kindOf(blocks[0]);
  const ofKind = rowsOf(blocks.filter((block) => kindOf(block) === kind));
  let room = ofKind <= rows + SLACK ? ofKind : rows;
  const full = blocks.findIndex((block) => {
    room -= rowsOf([block]);
    return room < 0 || kindOf(block) !== kind;
  });
  const next = blocks[full];
  if (!next) return { shown: blocks, rest: [] };
  const left = room + rowsOf([next]);
  const shown = blocks.slice(0, full);
  if (kindOf(next) !== kind || (full > 0 && left < worth)) return { shown, rest: blocks.slice(full) };
  const at = linesThatFit(next.lines, left);
  const head = { ...next, lines: next.lines.slice(0, at) };
  return { shown: [...shown, head], rest: [{ ...next, lines: next.lines.slice(at) }, ...blocks.slice(full + 1)] };
}

/** How many rows blocks take on a phone, with their headings. */
export const rowsOf = (blocks: readonly CardBlock[]): number =>
  blocks.reduce((sum, block) => block.lines.reduce((rows, line) => rows + rowsOfLine(line), sum + 1), 0);

const rowsOfLine = (line: CardLine): number => Math.max(1, Math.ceil(line.text.length / CHARACTERS));

function linesThatFit(lines: readonly CardLine[], room: number): number {
  let rows = 1;
  const full = lines.findIndex((line) => {
    rows += rowsOfLine(line);
    return rows > room;
  });
  return Math.max(1, full);
}
