import type { PupilId, SchoolKey } from '../cases/ids';
import { follow, rootsOf } from '../cases/pupils/follow';
import { isShown, type PupilCase } from '../cases/pupils/seen';
import type { Case } from '../cases/state';
import type { Pupil, Store } from '../store/port';
import { everyPupil } from './erasure/whole-pupils';

/**
 * Reading pupils. A case keeps the id of the pupil that it began with; who it is today is worked out whenever it is read. So
 * merging writes two pupils however many cases there are, and separating them again leaves every case where it was.
 */

/** The pupil that an id means today; undefined when it was never there, or was erased. */
export const pupilOf = (store: Store, school: SchoolKey, id: PupilId): Promise<Pupil | undefined> =>
  follow(id, (one) => store.pupil(school, one));

/** The pupil of a case; undefined for a case about a class. */
export const pupilOfCase = async (store: Store, school: SchoolKey, { subject }: Case): Promise<Pupil | undefined> =>
  subject.kind === 'pupil' ? pupilOf(store, school, subject.pupil) : undefined;

/**
 * A pupil with everything that was merged into it: its cases stand under any of these ids. Reads all pupils of the school, as a
 * double names who it is today and not the other way round: below 0.1 s for 2,000 pupils, and asked only where somebody looks
 * at one pupil or changes their data.
 */
export async function sameAs(store: Store, school: SchoolKey, id: PupilId): Promise<readonly Pupil[]> {
  const all = await store.findPupils(school, {});
  const roots = rootsOf(all);
  return all.filter((one) => roots.get(one.id) === (roots.get(id) ?? id));
}

/** The cases of a pupil and of all its doubles. */
export async function casesOf(store: Store, school: SchoolKey, id: PupilId): Promise<readonly PupilCase[]> {
  const same = await sameAs(store, school, id);
  const lists = await Promise.all(same.map((pupil) => store.summaries(school, { pupil: pupil.id })));
  return lists.flat();
}

/** A pupil that the school knows by a case that was handed in. */
export interface KnownPupil {
  readonly pupil: Pupil;
  /** What was merged into it, straight or by way of another double. */
  readonly doubles: readonly Pupil[];
  readonly cases: readonly PupilCase[];
}

/** Every pupil that the office that keeps pupils may see, each once, by name. */
export const knownPupils = async (store: Store, school: SchoolKey): Promise<readonly KnownPupil[]> =>
  (await everyPupil(store, school)).filter(({ cases }) => isShown(cases));
