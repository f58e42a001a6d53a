import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { yesOrNo } from '../form/on-paper';
import type { Contact, Entry, Heads, InterventionLine } from '../form/paper';
import { TEXT_WIDTH } from './page';
import { answerParagraphs, written, writtenOrLines } from './paragraphs';
import { STYLE } from './styles';

/** Text this short stays on one page with its question; a longer story may run over. */
const SHORT = 400;
/** Rows for the meeting to fill in by hand when nothing was agreed yet. */
const EMPTY_ROWS = 3;

/** Questions on the left, answers on the right. */
export const entryTable = (entries: readonly Entry[], [left, right]: Heads = ['Vraag', 'Antwoord']): Table =>
  table(
    [
      [left, 0.34],
      [right, 0.66],
    ],
    entries.map(({ label, hint, answer }) => ({
      whole: answer.kind === 'boxes' || answer.text.length <= SHORT,
      cells: [
        [...writtenOrLines(label, STYLE.label), ...(hint ? written(hint, STYLE.hint) : [])],
        answerParagraphs(answer),
      ],
    })),
  );

/** Who was spoken to, informed or agreed, and when. */
export const contactTable = (contacts: readonly Contact[]): Table =>
  table(
    [
      ['Wat', 0.4],
      ['Met wie', 0.28],
      ['Gedaan', 0.12],
      ['Datum', 0.2],
    ],
    contacts.map(({ label, who, done, on }) => ({
      whole: true,
      cells: [
        writtenOrLines(label, STYLE.label),
        writtenOrLines(who, STYLE.answer),
        answerParagraphs({ kind: 'boxes', boxes: yesOrNo(done) }),
        writtenOrLines(on, STYLE.answer),
      ],
    })),
  );

/** What was agreed to do for the pupil. */
export function interventionTable(interventions: readonly InterventionLine[]): Table {
  const nothing: InterventionLine = { goal: '', what: '', who: '', when: '', carriedOut: '' };
  const rows = interventions.length > 0 ? interventions : Array.from({ length: EMPTY_ROWS }, () => nothing);
  return table(
    [
      ['Doel', 0.23],
      ['Interventie', 0.25],
      ['Wie', 0.14],
      ['Wanneer', 0.22],
      ['Uitgevoerd', 0.16],
    ],
    rows.map(({ goal, what, who, when, carriedOut }) => ({
      whole: goal.length + what.length <= SHORT,
      cells: [goal, what, who, when, carriedOut].map((text) => writtenOrLines(text, STYLE.answer)),
    })),
  );
}

interface Row {
  readonly cells: readonly (readonly Paragraph[])[];
  /** Not to be torn over two pages. */
  readonly whole: boolean;
}

/** A table with a head that is repeated on every page, which screen readers need to say what a cell is about. */
function table(columns: readonly (readonly [title: string, share: number])[], rows: readonly Row[]): Table {
  const widths = columns.map(([, share]) => Math.round(TEXT_WIDTH * share));
  const row = ({ cells, whole }: Row, head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: whole,
      children: cells.map(
        (children, index) => new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
      ),
    });
  const heads = columns.map(([title]) => written(title, STYLE.head));
  return new Table({
    style: STYLE.table,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [row({ cells: heads, whole: true }, true), ...rows.map((one) => row(one, false))],
  });
}
