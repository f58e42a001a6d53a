import { Paragraph, TextRun } from 'docx';
import type { PaperAnswer } from '../form/paper';
import { readableLine, readableLines, readsFromTheRight } from './readable';
import { STYLE } from './styles';

const TICKED = '☒';
const EMPTY = '☐';

/** Text that a person or a school wrote: a paragraph per line, from the right where it is read so. */
export function written(text: string, style: string): Paragraph[] {
  return readableLines(text).map((line) => {
    const fromTheRight = readsFromTheRight(line) || undefined;
    const run = new TextRun({ text: line, rightToLeft: fromTheRight });
    return new Paragraph({ style, bidirectional: fromTheRight, children: [run] });
  });
}

/** Lines to write on, as on a paper form. */
const emptyLines = (count: number): Paragraph[] =>
  Array.from({ length: count }, () => new Paragraph({ style: STYLE.line }));

/** The text, or a line to write on: a table cell must hold at least one paragraph. */
export function writtenOrLines(text: string, style: string, lines = 1): Paragraph[] {
  const paragraphs = written(text, style);
  return paragraphs.length > 0 ? paragraphs : emptyLines(lines);
}

/** An answer as it stands in its cell. Ticks are characters, not controls: every program and printer shows them. */
export function answerParagraphs(answer: PaperAnswer): Paragraph[] {
  if (answer.kind === 'text') return writtenOrLines(answer.text, STYLE.answer, answer.lines);
  const boxes = answer.boxes.flatMap(({ label, ticked }) =>
    written(`${ticked ? TICKED : EMPTY} ${readableLine(label)}`, STYLE.answer),
  );
  return boxes.length > 0 ? boxes : emptyLines(1);
}
