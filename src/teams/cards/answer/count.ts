import type { FoldedPart, Waiting } from '../words';
import type { CardBlock } from './blocks';
import type { Fold, Part } from './fold';

/**
 * What waits behind the folds, in numbers that are all of one thing: functions, where each is folded whole and the folds
 * are groups; else lines, which are tasks where each line is somebody's.
 */
export function waiting(parts: readonly Part[]): Waiting {
  const folds = parts.flatMap(({ fold }) => fold ?? []);
  const blocks = folds.flatMap((fold) => fold.blocks);
  const shown = new Set(parts.flatMap((part) => part.shown).map(({ heading }) => heading));
  const grouped = folds.every(({ kind }) => kind === 'intern' || kind === 'extern');
  const whole = blocks.every(({ isRole, heading }) => isRole && !shown.has(heading));
  const unit = grouped && whole ? 'roles' : blocks.every(({ tasks }) => tasks) ? 'tasks' : 'lines';
  const counted = folds.map((fold): FoldedPart => ({ ...nameOf(fold), count: countOf(fold.blocks, unit) }));
  return { unit, parts: counted, count: counted.reduce((sum, { count }) => sum + count, 0) };
}

const nameOf = ({ kind, name }: Fold) => ({ kind, name });

const countOf = (blocks: readonly CardBlock[], unit: Waiting['unit']): number =>
  unit === 'roles'
    ? new Set(blocks.map(({ heading }) => heading)).size
    : blocks.reduce((sum, { lines }) => sum + lines.length, 0);
