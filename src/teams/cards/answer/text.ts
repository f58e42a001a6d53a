import type { Answer, Block, Line } from '../../../answers/reply';
import { oneLine, sentences } from '../plain';
import type { Words } from '../words';
import { mergeSources } from './sources';

/** The whole answer as plain text, folded parts included. */
export function written(answer: Answer, words: Words): string {
  const lead = answer.lead ? [remarked(answer.lead, words)] : [];
  const blocks = answer.blocks.map((block) => [
    headingOf(block),
    ...block.lines.map((line, index) => item(block, line, index, words)),
  ]);
  const source = mergeSources(answer.sources, words);
  return [[oneLine(answer.title), ...lead], ...blocks, source === '' ? [] : [source]]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** A few plain sentences: what a screen reader says first, and what a client too old for cards shows. */
export function spoken(answer: Answer, words: Words): string {
  const lead = answer.lead ? [remarked(answer.lead, words)] : [];
  const blocks = answer.blocks.map((block) => {
    const lines = block.lines.map((line) => remarked(line, words)).join('; ');
    const heading = headingUnder(answer.title, block);
    return heading === '' ? lines : `${heading}: ${lines}`;
  });
  return sentences([answer.title, ...lead, ...blocks]);
}

/** A function that was named a moment ago is not named again: its place says enough. */
const headingUnder = (title: string, { heading, subheading = '' }: Block): string =>
  oneLine(heading === title ? subheading : heading);

const headingOf = ({ heading, subheading }: Block): string =>
  oneLine(subheading === undefined ? heading : `${heading} · ${subheading}`);

const item = (block: Block, line: Line, index: number, words: Words): string =>
  `${block.ordered ? `${index + 1}.` : '-'} ${remarked(line, words)}`;

const remarked = (line: Line, words: Words): string =>
  oneLine(line.certainty === 'twijfel' ? `${line.text} ${words.doubt}` : line.text);
