import type { PupilId } from '../../../cases/ids';
import type { Case } from '../../../cases/state';
import type { Pupil } from '../../../store/port';
import type { AtForm } from './at-form';

/** More than a mentor has in a few years; the newest come first. */
const MOST = 60;

/** The pupils of somebody's own earlier cases: whom they may pick again. Nobody else's pupils are shown or confirmed. */
export async function ownPupils({ desk, school, by }: AtForm): Promise<readonly Pupil[]> {
  const { store } = desk.options;
  const summaries = await store.summaries(school.key, { mentor: by.id });
  const ids = new Set<PupilId>();
  for (const { pupil, status } of summaries) if (pupil && status !== 'discarded') ids.add(pupil);
  const pupils = await Promise.all([...ids].slice(0, MOST).map((id) => store.pupil(school.key, id)));
  return pupils.filter((pupil) => pupil !== undefined).filter(({ leftOn, mergedInto }) => !leftOn && !mergedInto);
}

export const pupilName = ({ firstName, lastName, className }: Pupil): string =>
  `${firstName} ${lastName}, ${className}`.trim();

/** Whom a case is about, in words for the people on it. */
export async function subjectName({ desk, school }: AtForm, { subject }: Case): Promise<string> {
  if (subject.kind === 'class') return `Klas ${subject.name}`;
  const pupil = await desk.options.store.pupil(school.key, subject.pupil);
  return pupil ? pupilName(pupil) : 'De gegevens van deze leerling zijn verwijderd';
}
