import type { Answer } from '../../../answers/reply';
import { askButtons, chatButtons } from '../buttons';
import { MOST_BUTTONS } from '../choices';
import { oneLine, shorten, withoutMarkup } from '../plain';
import { loadTemplate } from '../template';
import type { CardView, Rendered } from '../view';
import { WORDS, type Words } from '../words';
import { cardBlocks } from './blocks';
import { waiting } from './count';
import { fold } from './fold';
import { type Limits, limit } from './limit';
import type { AnswerCard, FoldView } from './model';
import { foldButtons, sectionsOf } from './sections';
import { mergeSources } from './sources';
import { spoken, written } from './text';

const expand = loadTemplate<AnswerCard>('answer');

/** Teams takes 28 KB; a little is left for the envelope. */
const BYTES = 27_000;
const LIMITS: readonly Limits[] = [
  { lines: 240, characters: 600, asking: false },
  { lines: 240, characters: 600, asking: true },
  { lines: 180, characters: 400, asking: true },
  { lines: 140, characters: 400, asking: true },
  { lines: 110, characters: 300, asking: true },
  { lines: 80, characters: 300, asking: true },
  { lines: 60, characters: 300, asking: true },
  { lines: 40, characters: 200, asking: true },
  { lines: 15, characters: 100, asking: false },
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
  const folded = fold(cardBlocks(answer.blocks, limits.characters), answer.beside);
  const { parts, cut } = limit(folded, limits);
  const buttons = foldButtons(parts, words);
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
    sections: sectionsOf(parts, { title, words, view }),
    hasFolds: buttons.length > 0,
    rest: words.waiting(waiting(folded)),
    sideBySide: buttons.length > 0 && fitInRow(buttons),
    stacked: buttons.length > 0 && !fitInRow(buttons),
    folds: buttons,
    wasCut: cut,
    cut: words.cut,
    hasSource: source !== '',
    source,
    chats,
    asks: askButtons(answer.suggestions, view).slice(0, roomFor(buttons.length) - chats.length),
  };
}

/** With folds on the card there is room for fewer buttons below, and for six in all. */
const roomFor = (folds: number): number => (folds > 0 ? Math.min(FEWER_BUTTONS, MOST_BUTTONS - folds) : BUTTONS);

/** Buttons that do not fit beside each other on a phone would be cut off. */
const fitInRow = (buttons: readonly FoldView[]): boolean =>
  buttons.reduce((sum, { show }) => sum + show.length + PADDING, 0) <= ROW;

function leadText(answer: Answer, words: Words): string {
  if (!answer.lead) return '';
  const text = shorten(oneLine(answer.lead.text), 500);
  return answer.lead.certainty === 'twijfel' ? `${text} ${words.doubt}` : text;
}
