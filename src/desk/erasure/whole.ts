import type { CaseId, PupilId, SchoolKey } from '../../cases/ids';
import type { Store, Summary } from '../../store/port';
import type { WholePupil } from './whole-pupils';

/** A case about a class: it is no pupil's, so it stays or goes by itself. */
export interface WholeClass {
  readonly classCase: Summary;
}

/** What is kept or erased as one. */
export type Whole = WholePupil | WholeClass;

export const isClass = (whole: Whole): whole is WholeClass => 'classCase' in whole;

/** What a button calls it by. */
export const idOf = (whole: Whole): PupilId | CaseId => (isClass(whole) ? whole.classCase.caseId : whole.pupil.id);

/** Every id of it: a pupil has one for each of its entries. */
export const idsOf = (whole: Whole): readonly (PupilId | CaseId)[] =>
  isClass(whole) ? [whole.classCase.caseId] : entriesIn(whole);

export const casesOf = (whole: Whole): readonly Summary[] => (isClass(whole) ? [whole.classCase] : whole.cases);

/** What is asked to be erased, as a request names it. */
export interface Named {
  readonly pupils: readonly PupilId[];
  /** Of classes; those of a pupil go with the pupil. */
  readonly cases: readonly CaseId[];
}

export const named = (wholes: readonly Whole[]): Named => ({
  pupils: wholes.flatMap((whole) => (isClass(whole) ? [] : entriesIn(whole))),
  cases: wholes.flatMap((whole) => (isClass(whole) ? [whole.classCase.caseId] : [])),
});

const entriesIn = ({ pupil, doubles }: Pick<WholePupil, 'pupil' | 'doubles'>): readonly PupilId[] =>
  [pupil, ...doubles].map(({ id }) => id);

/** Every case about a class, by class and number; drafts last. */
export const classCasesIn = (summaries: readonly Summary[]): readonly WholeClass[] =>
  summaries
    .filter(({ pupil }) => pupil === undefined)
    .sort(
      (one, other) =>
        (one.className ?? '').localeCompare(other.className ?? '', 'nl', { numeric: true }) ||
        (one.number ?? Number.MAX_SAFE_INTEGER) - (other.number ?? Number.MAX_SAFE_INTEGER),
    )
    .map((classCase) => ({ classCase }));

/** The case about a class that an id means; nothing when there is none (any more), or it is a pupil's. Reads all summaries. */
export async function wholeClass(store: Store, school: SchoolKey, id: string): Promise<WholeClass | undefined> {
  const all = classCasesIn(await store.summaries(school, {}));
  return all.find(({ classCase }) => classCase.caseId === id);
}
