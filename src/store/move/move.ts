import type { SchoolKey } from '../../cases/ids';
import { MAX_BYTES, MAX_OPERATIONS } from '../limits';
import { type Counts, type Kept, KINDS, type Source, type Target } from './kept';

/** What is there afterwards, on both sides. */
export interface Moved {
  readonly from: Counts;
  readonly to: Counts;
}

/**
 * Moves one school, as much at a time as one transaction takes. Ended half way, it can be done again: what is there is left.
 * @param onMoved told after each part how many things were moved so far, of how many
 * @throws OtherwiseThere, StoreError
 */
export async function moveSchool(
  { source, target }: { readonly source: Source; readonly target: Target },
  school: SchoolKey,
  onMoved: (done: number, all: number) => void,
): Promise<Moved> {
  const from = source.counts(school);
  const all = totalOf(from);
  let done = 0;
  for (const part of inParts(source.all(school))) {
    await target.put(school, part);
    done += part.length;
    onMoved(done, all);
  }
  return { from, to: await target.counts(school) };
}

export const totalOf = (counts: Counts): number => KINDS.reduce((sum, kind) => sum + counts[kind], 0);

/** Whether as much is there as was to be moved, of each kind. */
export const isWhole = ({ from, to }: Moved): boolean => KINDS.every((kind) => from[kind] === to[kind]);

/** What has its own identity around it in a document takes some room besides what is in it. */
const AROUND_BYTES = 500;

/** As much at a time as fits in a transaction; a school's own mark comes alone, when all else is there. */
export function* inParts(all: Iterable<Kept>): Iterable<readonly Kept[]> {
  let part: Kept[] = [];
  let bytes = 0;
  for (const kept of all) {
    const size = Buffer.byteLength(JSON.stringify(kept)) + AROUND_BYTES;
    const isFull = part.length === MAX_OPERATIONS || bytes + size > MAX_BYTES;
    if (part.length > 0 && (isFull || kept.kind === 'school')) {
      yield part;
      [part, bytes] = [[], 0];
    }
    part.push(kept);
    bytes += size;
  }
  if (part.length > 0) yield part;
}
