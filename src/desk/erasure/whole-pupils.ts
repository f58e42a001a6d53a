import type { PupilId, SchoolKey } from '../../cases/ids';
import { follow, rootsOf } from '../../cases/pupils/follow';
import type { Pupil, Store, Summary } from '../../store/port';

/** A pupil with all that was merged into it and every case, those that were never handed in, too. */
export interface WholePupil {
  readonly pupil: Pupil;
  readonly doubles: readonly Pupil[];
  readonly cases: readonly Summary[];
}

/** Every pupil of a school, each once, with all that was merged into it and its cases; by name. */
export async function everyPupil(store: Store, school: SchoolKey): Promise<readonly WholePupil[]> {
  const [all, summaries] = await Promise.all([store.findPupils(school, {}), store.summaries(school, {})]);
  return pupilsIn(all, summaries);
}

/** The same of what was read already; a case about a class is no pupil's. */
export function pupilsIn(all: readonly Pupil[], summaries: readonly Summary[]): readonly WholePupil[] {
  const roots = rootsOf(all);
  const same = byRoot(all, ({ id }) => id, roots);
  const cases = byRoot(summaries, ({ pupil }) => pupil, roots);
  return all
    .filter(({ id }) => roots.get(id) === id)
    .map((pupil) => ({
      pupil,
      doubles: (same.get(pupil.id) ?? []).filter(({ id }) => id !== pupil.id),
      cases: cases.get(pupil.id) ?? [],
    }));
}

function byRoot<Item>(
  items: readonly Item[],
  idOf: (item: Item) => PupilId | undefined,
  roots: ReadonlyMap<PupilId, PupilId>,
): ReadonlyMap<PupilId, readonly Item[]> {
  const groups = new Map<PupilId, Item[]>();
  for (const item of items) {
    const id = idOf(item);
    const root = id && roots.get(id);
    if (root) groups.set(root, [...(groups.get(root) ?? []), item]);
  }
  return groups;
}

/** One pupil by the id of any of its entries; nothing when there is none (any more). Reads all pupils of the school. */
export const wholePupil = async (store: Store, school: SchoolKey, id: PupilId): Promise<WholePupil | undefined> =>
  wholeAmong(await store.findPupils(school, {}), store, school, id);

/** Pupils of whom all words stand in the name, class or number of one of their entries; at most so many. */
export async function findWhole(
  store: Store,
  school: SchoolKey,
  isMeant: (pupil: Pupil) => boolean,
  most: number,
): Promise<readonly WholePupil[]> {
  const all = await store.findPupils(school, {});
  const roots = rootsOf(all);
  const ids = [...new Set(all.filter(isMeant).map(({ id }) => roots.get(id) ?? id))];
  const found = await Promise.all(ids.slice(0, most).map((id) => wholeAmong(all, store, school, id)));
  return found.filter((one) => one !== undefined);
}

async function wholeAmong(
  all: readonly Pupil[],
  store: Store,
  school: SchoolKey,
  id: PupilId,
): Promise<WholePupil | undefined> {
  const pupil = await follow(id, async (one) => all.find((each) => each.id === one));
  if (!pupil) return undefined;
  const roots = rootsOf(all);
  const doubles = all.filter((one) => one.id !== pupil.id && roots.get(one.id) === pupil.id);
  const lists = await Promise.all([pupil, ...doubles].map((one) => store.summaries(school, { pupil: one.id })));
  return { pupil, doubles, cases: lists.flat() };
}
