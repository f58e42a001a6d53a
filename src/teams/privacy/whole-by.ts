import { pupilIdOf } from '../../cases/identify';
import { type Whole, wholeClass } from '../../desk/erasure/whole';
import { wholePupil } from '../../desk/erasure/whole-pupils';
import type { AtPrivacy } from './at-privacy';

/** What an id on a button or in a request means; of a case about a class there is no document, so it is only erased. */
export async function wholeBy({ desk, school, kind }: AtPrivacy, id: string): Promise<Whole | undefined> {
  const { store } = desk.options;
  const pupil = await wholePupil(store, school.key, pupilIdOf(id));
  return pupil ?? (kind === 'verwijdering' ? wholeClass(store, school.key, id) : undefined);
}
