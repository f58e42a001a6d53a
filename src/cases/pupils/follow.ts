import type { Pupil } from '../../store/port';
import type { PupilId } from '../ids';

/**
 * The pupil that an id means today: a double leads to the one that it was merged into, and on from there. Cases keep the id
 * that they began with; this is how every place that reads a case's pupil comes to the same one. It ends whatever is kept:
 * should the chain come back to where it was, its last pupil is the answer; where a pupil was erased there is none.
 */
export async function follow(
  id: PupilId,
  read: (id: PupilId) => Promise<Pupil | undefined>,
): Promise<Pupil | undefined> {
  const seen = new Set<PupilId>();
  let pupil = await read(id);
  while (pupil?.mergedInto !== undefined && !seen.has(pupil.mergedInto)) {
    seen.add(pupil.id);
    if (seen.has(pupil.mergedInto)) return pupil;
    pupil = await read(pupil.mergedInto);
  }
  return pupil;
}

/** The same for a list that is there already: of every pupil in it, the id of the one that it is today. */
export function rootsOf(pupils: readonly Pupil[]): ReadonlyMap<PupilId, PupilId> {
  const known = new Map(pupils.map((pupil) => [pupil.id, pupil]));
  return new Map(pupils.map(({ id }) => [id, rootOf(id, known)]));
}

function rootOf(id: PupilId, known: ReadonlyMap<PupilId, Pupil>): PupilId {
  const seen = new Set<PupilId>([id]);
  let at = id;
  for (;;) {
    const next = known.get(at)?.mergedInto;
    if (next === undefined || seen.has(next)) return at;
    seen.add(next);
    at = next;
  }
}
