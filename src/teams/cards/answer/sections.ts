import { type AskButton, askButtons } from '../buttons';
import { MOST_BUTTONS } from '../choices';
import type { CardView } from '../view';
import type { Words } from '../words';
import { type CardBlock, partsOf } from './blocks';
import type { Fold, Part } from './fold';
import type { AskRow, BlockView, FoldView, SectionView } from './model';

export interface Frame {
  readonly title: string;
  readonly words: Words;
  readonly view: CardView;
}

/** What is shown from the start, each with the hidden section that holds the rest of it. */
export function sectionsOf(parts: readonly Part[], frame: Frame): SectionView[] {
  const all = parts.flatMap(({ shown, fold }) => [...shown, ...(fold?.blocks ?? [])]);
  const oneSubject = new Set(all.map(({ heading }) => heading)).size === 1;
  const kinds = new Set<string>(parts.flatMap(({ fold }) => fold?.kind ?? []));
  const first = parts[0]?.shown[0]?.group;
  // "4 intern" below already says that those above are intern too.
  const implied = first !== undefined && kinds.has(first) ? [first] : [];
  const several = parts.filter(({ fold }) => fold).length > 1;
  return parts.flatMap(({ label, shown, fold }, index) => {
    const open = { id: `shown-${index}`, visible: true, label, said: [...implied, ...partsOf(label)] };
    const views = shown.length > 0 ? [section(shown, open, { ...frame, oneSubject })] : [];
    return fold
      ? [...views, folded(fold, index, { ...frame, oneSubject, several, labelled: shown.length > 0 })]
      : views;
  });
}

/** The two buttons per fold that open and close it; one of them is there at a time. */
export const foldButtons = (parts: readonly Part[], words: Words): FoldView[] =>
  parts.flatMap(({ fold }, index) =>
    fold
      ? [
          {
            section: sectionId(index),
            showId: `show-${index}`,
            show: words.show(fold),
            hideId: `hide-${index}`,
            hide: words.hide(fold),
          },
        ]
      : [],
  );

const sectionId = (index: number): string => `fold-${index}`;

interface FoldFrame extends Frame {
  readonly oneSubject: boolean;
  readonly several: boolean;
  /** Its label stands above what is shown of it. */
  readonly labelled: boolean;
}

function folded(fold: Fold, index: number, frame: FoldFrame): SectionView {
  const name = labelOf(fold, frame);
  const label = frame.labelled ? '' : name;
  const place = { id: sectionId(index), visible: false, label, said: [...partsOf(name), fold.kind] };
  const topics = new Map(fold.asks.map((block) => [block.question, block]));
  const asks = [...topics.values()].flatMap(({ question, heading, place: [at] }) =>
    question === undefined ? [] : [{ label: at ?? heading, question }],
  );
  const read = frame.view.interactive
    ? []
    : asks.map((ask) => ({ text: `• ${ask.label}`, doubtful: false, doubt: '' }));
  return {
    ...section(fold.blocks, place, frame, read),
    rows: rowsOf(askButtons(asks, frame.view)),
  };
}

const rowsOf = (buttons: readonly AskButton[]): AskRow[] =>
  Array.from({ length: Math.ceil(buttons.length / MOST_BUTTONS) }, (_, row) => ({
    asks: buttons.slice(row * MOST_BUTTONS, (row + 1) * MOST_BUTTONS),
  }));

function labelOf({ kind, name }: Fold, { words, several }: FoldFrame): string {
  if (kind === 'intern' || kind === 'extern') return words.group[kind];
  return kind === 'rest' && several ? words.other : name;
}

interface Placed {
  readonly id: string;
  readonly visible: boolean;
  readonly label: string;
  /** What the label above the blocks says already. */
  readonly said: readonly string[];
}

/** A section explains the marks behind its own lines: one doubt in words, several by a note below. */
function section(
  blocks: readonly CardBlock[],
  { id, visible, label, said }: Placed,
  { title, words, oneSubject }: Frame & { readonly oneSubject: boolean },
  more: BlockView['lines'] = [],
): SectionView {
  const doubts = blocks.flatMap((block) => block.lines).filter((line) => line.doubtful).length;
  const doubt = doubts > 1 ? ' ¹' : ` ${words.doubt}`;
  const views = blockViews(blocks, { title: partsOf(title), said, oneSubject, doubt });
  const read = { hasHeading: false, heading: '', hasSubheading: false, subheading: '', lines: more };
  return {
    id,
    visible,
    hasLabel: label !== '',
    label,
    blocks: more.length > 0 ? [...views, read] : views,
    rows: [],
    hasNote: doubts > 1,
    note: `¹ ${words.doubt}`,
  };
}

interface Context {
  readonly title: readonly string[];
  readonly said: readonly string[];
  /** All blocks have the same heading, which differs from place to place only. */
  readonly oneSubject: boolean;
  readonly doubt: string;
}

function blockViews(blocks: readonly CardBlock[], { title, said, oneSubject, doubt }: Context): BlockView[] {
  let before = '';
  return blocks.map((block, index) => {
    const place = block.place.filter((part) => !title.includes(part) && !said.includes(part)).join(' · ');
    const inTitle = partsOf(block.heading).every((part) => title.includes(part));
    const inLabel = partsOf(block.heading).every((part) => said.includes(part));
    const again = inLabel || (inTitle && (oneSubject || (index === 0 && place === '')));
    const heading = again ? place : block.heading;
    const subheading = again || place === before ? '' : place;
    before = place;
    return {
      hasHeading: heading !== '',
      heading,
      hasSubheading: subheading !== '',
      subheading: ` · ${subheading}`,
      lines: block.lines.map(({ text, doubtful }) => ({ text, doubtful, doubt })),
    };
  });
}
