import type { SchoolKey } from '../../cases/ids';
import { MAX_BYTES, MAX_OPERATIONS } from '../limits';
import { type Counts, type Kept, KINDS, OtherwiseThere, type Source, type Target } from './kept';

/** What is there afterwards, on both sides. */
export interface Moved {
  readonly from: Counts;
  readonly to: Counts;
}

/**
 * Moves one school, as much at a time as one transaction takes. Ended half way, it can be done again: what is there is left. Where the
 * school worked on in between, what came over is of no use any more: it is taken away and moved anew.
 * @param onMoved told after each part how many things were moved so far, of how many
 * @throws OtherwiseThere, StoreError
 */
export async function moveSchool(ends: Ends, school: SchoolKey, onMoved: OnMoved): Promise<Moved> {
  try {
    return await move(ends, school, onMoved);
  } catch (error) {
    if (!(error instanceof OtherwiseThere && (await ends.target.clearHalf(school)))) throw error;
    return move(ends, school, onMoved);
  }
}

interface Ends {
  readonly source: Source;
  readonly target: Target;
}
type OnMoved = (done: number, all: number) => void;

async function move({ source, target }: Ends, school: SchoolKey, onMoved: OnMoved): Promise<Moved> {
  const from = source.counts(school);
  const all = totalOf(from);
  let done = 0;
  for (const part of inParts(source.all(school))) {
    if (part.some(({ kind }) => kind === 'school')) await checkRest(target, school, from);
    await target.put(school, part);
    done += part.length;
    onMoved(done, all);
  }
  return { from, to: await target.counts(school) };
}

/** All but the school itself is there, and no more than that; unless it was there before, and is worked with. */
async function checkRest(target: Target, school: SchoolKey, from: Counts): Promise<void> {
  const to = await target.counts(school);
  if (to.school === 0 && !isWhole({ from, to: { ...to, school: from.school } })) throw new OtherwiseThere('more');
}

export const totalOf = (counts: Counts): number => KINDS.reduce((sum, kind) => sum + counts[kind], 0);

/** Of which kinds not as much is there as was to be moved. Handled activities lapse, here sooner than there. */
export const different = ({ from, to }: Moved): readonly Kept['kind'][] =>
  KINDS.filter((kind) => (kind === 'handled' ? from[kind] > to[kind] : from[kind] !== to[kind]));

export const isWhole = (moved: Moved): boolean => different(moved).length === 0;

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
