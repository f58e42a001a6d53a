import type { Day, PupilId } from '../../../cases/ids';
import { mayKeepPupils } from '../../../cases/may';
import type { Case } from '../../../cases/state';
import { knownPupils, pupilOf, pupilOfCase } from '../../../desk/pupil-reads';
import type { Pupil } from '../../../store/port';
import { whoAt } from '../at-desk';
import type { AtForm } from './at-form';

/** More than a mentor has in a few years; the newest come first. */
export const MOST_LISTED = 60;

/**
 * The pupils of somebody's own earlier cases, as they are today: whom they may pick again. Nobody else's pupils are shown or
 * confirmed, nor those who left; of a double the pupil that it was merged into is there.
 */
export async function ownPupils(at: AtForm): Promise<readonly Pupil[]> {
  return asToday(at, await ownIds(at));
}

/** Those of them for a list to choose from, and whether there are more: these are found by their name. */
export async function listedPupils(at: AtForm): Promise<{ readonly pupils: readonly Pupil[]; readonly more: boolean }> {
  const ids = await ownIds(at);
  return { pupils: await asToday(at, ids.slice(0, MOST_LISTED)), more: ids.length > MOST_LISTED };
}

/** The newest case first. */
async function ownIds({ desk, school, by }: AtForm): Promise<readonly PupilId[]> {
  const { store } = desk.options;
  const summaries = await store.summaries(school.key, { mentor: by.id });
  const ids = new Set<PupilId>();
  for (const { pupil, status } of summaries) if (pupil && status !== 'discarded') ids.add(pupil);
  return [...ids];
}

async function asToday({ desk, school }: AtForm, ids: readonly PupilId[]): Promise<readonly Pupil[]> {
  const pupils = await Promise.all(ids.map((id) => pupilOf(desk.options.store, school.key, id)));
  return onceEach(pupils.filter((pupil) => pupil !== undefined).filter(isHere(desk.clock().today)));
}

/** Whom somebody may take up when they type a name: their own, and for the office that keeps pupils all that it may see. */
export async function mayTakeUp(at: AtForm): Promise<readonly Pupil[]> {
  const own = await ownPupils(at);
  if (!mayKeepPupils(whoAt(at)).may) return own;
  const known = await knownPupils(at.desk.options.store, at.school.key);
  return onceEach([...own, ...known.map(({ pupil }) => pupil).filter(isHere(at.desk.clock().today))]);
}

/** Writes down, with each of their cases, that pupils of others are offered to somebody who may take them up. @throws LookNotKept */
export async function areOffered(at: AtForm, pupils: readonly Pupil[]): Promise<void> {
  const { desk, school, by } = at;
  const own = new Set((await ownPupils(at)).map(({ id }) => id));
  const others = new Set(pupils.map(({ id }) => id).filter((id) => !own.has(id)));
  if (others.size === 0) return;
  const known = await knownPupils(desk.options.store, school.key);
  const cases = known.filter(({ pupil }) => others.has(pupil.id)).flatMap((one) => one.cases);
  await desk.looks.noteAll(school.key, cases, { by: by.id, what: 'pupil', as: ['checker'] });
}

const isHere =
  (today: Day) =>
  ({ leftOn }: Pupil): boolean =>
    leftOn === undefined || leftOn > today;

const onceEach = (pupils: readonly Pupil[]): readonly Pupil[] => [
  ...new Map(pupils.map((pupil) => [pupil.id, pupil])).values(),
];

export const pupilName = ({ firstName, lastName, className }: Pupil): string =>
  `${firstName} ${lastName}, ${className}`.trim();

/** Whom a case is about, in words for the people on it. */
export async function subjectName({ desk, school }: AtForm, state: Case): Promise<string> {
  if (state.subject.kind === 'class') return `Klas ${state.subject.name}`;
  const pupil = await pupilOfCase(desk.options.store, school.key, state);
  return pupil ? pupilName(pupil) : 'De gegevens van deze leerling zijn verwijderd';
}
