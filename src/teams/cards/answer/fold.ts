import type { FoldKind } from '../words';
import type { CardBlock } from './blocks';
import { fill, ROWS, rowsOf, type Screen, SLACK } from './screen';

/** What waits behind one button. */
export interface Fold {
  readonly kind: FoldKind;
  /** Of a section, as the school calls it; empty otherwise. */
  readonly name: string;
  readonly blocks: readonly CardBlock[];
  /** What is asked for by a button in the fold, instead of standing there. */
  readonly asks: readonly CardBlock[];
  /** Some of the same kind stand unfolded. */
  readonly others: boolean;
}

/** What stands together: some of it unfolded, the rest behind a button. */
export interface Part {
  /** The heading above what is unfolded; empty for none. */
  readonly label: string;
  readonly shown: readonly CardBlock[];
  readonly fold?: Fold;
}

/** Each fold is a button on the first screen, and Teams shows at most six. */
const MOST_FOLDS = 5;
/** Of a side that has only its share of the screen, a heading with one line is worth seeing. */
const SLIGHT_PART = 2;

/**
 * Shows what comes first until the screen is full and folds the rest: an overview of one place per group, of several
 * places per place when the rest is more than another screen, any other answer as one.
 */
export function fold(blocks: readonly CardBlock[], beside: readonly string[] = []): Part[] {
  if (beside.length > 0) return sideBySide(blocks, beside);
  if (rowsOf(blocks) <= ROWS + SLACK) return [{ label: '', shown: blocks }];
  const groups = new Set(blocks.map(({ group }) => group));
  const sections = new Set(blocks.flatMap(({ section }) => section ?? []));
  if (sections.size > 1) return perSection(blocks);
  return groups.size > 1 ? divided(fill(together(blocks), ROWS, groupOf), groupOf) : asOne(blocks);
}

const groupOf = ({ group }: CardBlock): string => group ?? 'rest';
const sectionOf = ({ section }: CardBlock): string => section ?? 'rest';
const ALL = (): string => 'all';

const asOne = (blocks: readonly CardBlock[]): Part[] => divided(fill(blocks, ROWS, ALL), ALL);

function perSection(blocks: readonly CardBlock[]): Part[] {
  const order = [...new Set(blocks.map(sectionOf))];
  const inOrder = [...blocks].sort((a, b) => order.indexOf(sectionOf(a)) - order.indexOf(sectionOf(b)));
  const screen = fill(inOrder, ROWS, ALL);
  if (rowsOf(screen.rest) <= ROWS + SLACK) return asOne(inOrder);
  const left = [...new Set(screen.rest.map(sectionOf))];
  if (left.length === 1) return divided(screen, sectionOf);
  const linesIn = (section: string): number =>
    screen.rest.filter((block) => sectionOf(block) === section).reduce((sum, { lines }) => sum + lines.length, 0);
  const largest = [...left].sort((a, b) => linesIn(b) - linesIn(a));
  const own = new Set(left.length > MOST_FOLDS ? largest.slice(0, MOST_FOLDS - 1) : left);
  return divided(screen, (block) => (own.has(sectionOf(block)) ? sectionOf(block) : 'rest'));
}

/** Of each section as much as its share of the screen, with the rest of it behind its own button. */
function sideBySide(blocks: readonly CardBlock[], sides: readonly string[]): Part[] {
  const sections = [...new Set(blocks.map(sectionOf))];
  const fits = rowsOf(blocks) + sections.length <= ROWS + SLACK;
  const share = Math.floor(ROWS / sides.length);
  return sections.map((section) => {
    const own = blocks.filter((block) => sectionOf(block) === section);
    const screen = fits ? { shown: own, rest: [] } : shareOf(own, sides.includes(section) ? share : 0);
    const label = section === 'rest' ? '' : section;
    if (screen.rest.length === 0) return { label, shown: screen.shown };
    return { label, shown: screen.shown, fold: toFold(section, sectionOf, screen) };
  });
}

const shareOf = (blocks: readonly CardBlock[], rows: number): Screen =>
  rows > 0 ? fill(blocks, rows, ALL, SLIGHT_PART) : { shown: [], rest: blocks };

type KeyOf = (block: CardBlock) => string;

/** The group that comes first comes as a whole, so that the screen is not left half empty. */
function together(blocks: readonly CardBlock[]): readonly CardBlock[] {
  const isFirst = ({ group }: CardBlock): boolean => group === blocks[0]?.group;
  return [...blocks.filter(isFirst), ...blocks.filter((block) => !isFirst(block))];
}

function divided(screen: Screen, keyOf: KeyOf): Part[] {
  const keys = [...new Set(screen.rest.map(keyOf))];
  const rest = [...keys.filter((key) => key !== 'rest'), ...keys.filter((key) => key === 'rest')];
  return [
    { label: '', shown: screen.shown },
    ...rest.map((key) => ({ label: '', shown: [], fold: toFold(key, keyOf, screen) })),
  ];
}

function toFold(key: string, keyOf: KeyOf, { shown, rest }: Screen): Fold {
  const kind = key === 'intern' || key === 'extern' || key === 'all' || key === 'rest' ? key : 'section';
  return {
    kind,
    name: kind === 'section' ? key : '',
    blocks: rest.filter((block) => keyOf(block) === key),
    asks: [],
    others: shown.some((block) => keyOf(block) === key),
  };
}
