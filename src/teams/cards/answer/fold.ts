import type { FoldKind } from '../words';
import type { CardBlock } from './blocks';
import { fill, rowsOf, type Screen, SLACK } from './screen';

/** What waits behind one button. */
export interface Fold {
  readonly kind: FoldKind;
  /** Of a level, as the school calls it; empty otherwise. */
  readonly name: string;
  readonly blocks: readonly CardBlock[];
  /** How many functions that are, or how many lines where they are no functions. */
  readonly count: number;
  /** Some of the same kind stand unfolded, so that these are "others". */
  readonly others: boolean;
}

export interface Folded {
  readonly shown: readonly CardBlock[];
  readonly folds: readonly Fold[];
}

/** What fits on a phone screen between the title and the buttons. */
const ROWS = 17;

/**
 * Shows what comes first until the screen is full and folds the rest: a comparison per level, an overview per group, any
 * other answer as one.
 */
export function fold(blocks: readonly CardBlock[]): Folded {
  if (rowsOf(blocks) <= ROWS + SLACK) return { shown: blocks, folds: [] };
  const keyOf = keyFor(blocks);
  const screen = fill(together(blocks), ROWS, keyOf);
  return { shown: screen.shown, folds: [...new Set(screen.rest.map(keyOf))].map((key) => toFold(key, keyOf, screen)) };
}

type KeyOf = (block: CardBlock) => string;

function keyFor(blocks: readonly CardBlock[]): KeyOf {
  const groups = new Set(blocks.map(({ group }) => group));
  const levels = new Set(blocks.flatMap(({ level }) => level ?? []));
  if (groups.size <= 1) return () => 'all';
  return levels.size > 1 ? ({ group, level }) => (group && level) ?? 'rest' : ({ group }) => group ?? 'rest';
}

/** The group that comes first comes as a whole, so that the screen is not left half empty. */
function together(blocks: readonly CardBlock[]): readonly CardBlock[] {
  const isFirst = ({ group }: CardBlock): boolean => group === blocks[0]?.group;
  return [...blocks.filter(isFirst), ...blocks.filter((block) => !isFirst(block))];
}

function toFold(key: string, keyOf: KeyOf, { shown, rest }: Screen): Fold {
  const blocks = rest.filter((block) => keyOf(block) === key);
  const kind = key === 'intern' || key === 'extern' || key === 'all' || key === 'rest' ? key : 'level';
  const lines = blocks.reduce((sum, block) => sum + block.lines.length, 0);
  return {
    kind,
    name: kind === 'level' ? (blocks[0]?.place[0] ?? key) : '',
    blocks,
    count: kind === 'all' || kind === 'rest' ? lines : new Set(blocks.map(({ heading }) => heading)).size,
    others: shown.some((block) => keyOf(block) === key),
  };
}
