import { oneLine } from '../../cards/plain';

export interface TextLine {
  readonly text: string;
}

/** More lines than this are run together: a card has no room for a poem. */
const MOST = 12;

/** A text as the lines that it was typed in: a text run shows no line breaks by itself. */
export function linesOf(text: string): TextLine[] {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(oneLine)
    .filter((line) => line !== '');
  const shown = lines.length > MOST ? [...lines.slice(0, MOST - 1), lines.slice(MOST - 1).join(' ')] : lines;
  return shown.map((line) => ({ text: line }));
}
