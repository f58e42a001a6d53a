import type { CardBlock } from './blocks';
import type { Fold, Part } from './fold';

/** How much of an answer may stand on the card. */
export interface Limits {
  readonly lines: number;
  readonly characters: number;
  /** What can be asked for by itself is a button behind its fold, and no lines. */
  readonly asking: boolean;
}

export interface Limited {
  readonly parts: readonly Part[];
  /** Something was left out, which the card must say. */
  readonly cut: boolean;
}

/** As much behind the folds as the limits allow; what is unfolded fits a screen and stays. */
export function limit(parts: readonly Part[], limits: Limits): Limited {
  const shown = parts.flatMap((part) => part.shown);
  let room = limits.lines - rowsIn(shown);
  let cut = shown.some((block) => block.shortened);
  const limited = parts.map((part) => ({ ...part, ...(part.fold ? { fold: within(part.fold) } : {}) }));
  return { parts: limited, cut };

  function within(fold: Fold): Fold {
    const asks = limits.asking ? fold.blocks.filter((block) => block.question !== undefined) : [];
    const blocks = fold.blocks.filter((block) => !asks.includes(block)).flatMap(withinRoom);
    return { ...fold, blocks, asks };
  }

  function withinRoom(block: CardBlock): CardBlock[] {
    const lines = block.lines.slice(0, Math.max(0, room));
    room -= 1 + lines.length;
    cut ||= block.shortened || lines.length < block.lines.length;
    return lines.length > 0 ? [{ ...block, lines }] : [];
  }
}

const rowsIn = (blocks: readonly CardBlock[]): number => blocks.reduce((sum, { lines }) => sum + 1 + lines.length, 0);
