import type { Answer } from '../../../answers/reply';
import { askButtons, chatButtons } from '../buttons';
import { oneLine, shorten, withoutMarkup } from '../plain';
import { loadTemplate } from '../template';
import type { CardView, Rendered } from '../view';
import { WORDS, type Words } from '../words';
import { type Limits, limitBlocks } from './blocks';
import { fold } from './fold';
import type { AnswerCard, FoldView } from './model';
import { foldButtons, sectionsOf } from './sections';
import { mergeSources } from './sources';
import { spoken, written } from './text';

const expand = loadTemplate<AnswerCard>('answer');

/** Teams takes 28 KB; a little is left for the envelope. */
const BYTES = 27_000;
const LIMITS: readonly Limits[] = [
  { lines: 240, characters: 600 },
  { lines: 180, characters: 400 },
  { lines: 140, characters: 400 },
  { lines: 110, characters: 300 },
  { lines: 80, characters: 300 },
  { lines: 40, characters: 200 },
  { lines: 15, characters: 100 },
];
/** On a phone each button is a row; with folds on the card there is room for fewer. */
const BUTTONS = 4;
const FEWER_BUTTONS = 3;
/** In characters: what stands beside each other on a phone, and what the edges of a button take of it. */
const ROW = 40;
const PADDING = 5;

/** The card of an answer: as much as fits, what comes first unfolded, the source at the bottom. */
export function renderAnswer(answer: Answer, view: CardView): Rendered {
  const text = written(answer, WORDS[answer.language]);
  const summary = shorten(withoutMarkup(answer.title), 100) || WORDS[answer.language].answered;
  for (const limits of LIMITS) {
    const card = expand(answerCard(answer, view, limits));
    if (Buffer.byteLength(JSON.stringify(card)) <= BYTES) return { card, summary, text };
  }
  throw new Error('No limits make this answer fit on a card.');
}

function answerCard(answer: Answer, view: CardView, limits: Limits): AnswerCard {
  const words = WORDS[answer.language];
  const title = shorten(oneLine(answer.title), 200) || words.answered;
  const { blocks, cut } = limitBlocks(answer.blocks, limits);
  const { shown, folds } = fold(blocks);
  const doubts = blocks.flatMap((block) => block.lines).filter((line) => line.doubtful).length;
  const doubt = doubts > 1 ? ' ¹' : ` ${words.doubt}`;
  const buttons = foldButtons(folds, words);
  const chats = chatButtons(answer, view, words);
  const source = mergeSources(answer.sources, words);
  const lead = leadText(answer, words);
  const plain = spoken(answer, words) || title;
  return {
    speak: plain,
    fallbackText: plain,
    title,
    hasLead: lead !== '',
    lead,
    sections: sectionsOf({ shown, folds }, { title, words, doubt }),
    hasFolds: folds.length > 0,
    rest: words.and(folds.map(words.folded).join(', ')),
    sideBySide: buttons.length > 0 && fitInRow(buttons),
    stacked: buttons.length > 0 && !fitInRow(buttons),
    folds: buttons,
    hasNote: doubts > 1,
    note: `¹ ${words.doubt}`,
    wasCut: cut,
    cut: words.cut,
    hasSource: source !== '',
    source,
    chats,
    asks: askButtons(answer.suggestions, view).slice(0, (folds.length > 0 ? FEWER_BUTTONS : BUTTONS) - chats.length),
  };
}

/** Buttons that do not fit beside each other on a phone would be cut off. */
const fitInRow = (buttons: readonly FoldView[]): boolean =>
  buttons.reduce((sum, { show }) => sum + show.length + PADDING, 0) <= ROW;

function leadText(answer: Answer, words: Words): string {
  if (!answer.lead) return '';
  const text = shorten(oneLine(answer.lead.text), 500);
  return answer.lead.certainty === 'twijfel' ? `${text} ${words.doubt}` : text;
}
