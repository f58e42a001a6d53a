import type { Words } from '../words';
import { type CardBlock, partsOf } from './blocks';
import type { Fold, Folded } from './fold';
import type { BlockView, FoldView, SectionView } from './model';

export interface Frame {
  readonly title: string;
  readonly words: Words;
  /** What stands behind each doubtful line. */
  readonly doubt: string;
}

/** What is shown from the start, and then a hidden section per fold. */
export function sectionsOf({ shown, folds }: Folded, frame: Frame): SectionView[] {
  const title = partsOf(frame.title);
  const all = [...shown, ...folds.flatMap(({ blocks }) => blocks)];
  const oneSubject = new Set(all.map(({ heading }) => heading)).size === 1;
  const folded = new Set<string>(folds.map(({ kind }) => kind));
  const first = shown[0]?.group;
  // "en 4 anderen intern" already says that those above are intern too.
  const implied = first !== undefined && folded.size > 0 && folded.has(first) ? [first] : [];
  const toViews = (blocks: readonly CardBlock[], said: readonly string[]) =>
    blockViews(blocks, { title, said, oneSubject, doubt: frame.doubt });
  return [
    { id: 'shown', visible: true, hasLabel: false, label: '', blocks: toViews(shown, implied) },
    ...folds.map((fold, index) => {
      const label = labelOf(fold, frame.words);
      const blocks = toViews(fold.blocks, [label, fold.kind]);
      return { id: sectionId(index), visible: false, hasLabel: label !== '', label, blocks };
    }),
  ];
}

/** The two buttons per fold that open and close it; one of them is there at a time. */
export function foldButtons(folds: readonly Fold[], words: Words): FoldView[] {
  return folds.map((fold, index) => ({
    section: sectionId(index),
    showId: `show-${index}`,
    show: words.show(fold),
    hideId: `hide-${index}`,
    hide: words.hide(fold),
  }));
}

const sectionId = (index: number): string => `fold-${index}`;

const labelOf = ({ kind, name }: Fold, words: Words): string =>
  kind === 'intern' || kind === 'extern' ? words.group[kind] : name;

interface Context {
  readonly title: readonly string[];
  /** What the label above the blocks says already. */
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
    const again = inTitle && (oneSubject || (index === 0 && place === ''));
    const heading = again ? place : block.heading;
    const subheading = again || place === before ? '' : place;
    before = place;
    return {
      hasHeading: heading !== '',
      heading,
      hasSubheading: subheading !== '',
      subheading: ` · ${subheading}`,
      lines: block.lines.map((line) => ({ ...line, doubt })),
    };
  });
}
