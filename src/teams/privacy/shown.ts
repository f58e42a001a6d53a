import type { WholePupil } from '../../desk/erasure/whole-pupils';
import type { LookAt } from '../../desk/looks';
import type { AtPrivacy } from './at-privacy';

/**
 * Writes down, with each of their cases, that these pupils are shown: whoever looks after privacy need not be on any of these cases.
 * @throws LookNotKept
 */
export async function areShown(
  { desk, school, by, mayAsk }: AtPrivacy,
  pupils: readonly Pick<WholePupil, 'cases'>[],
  what: LookAt = 'pupil',
): Promise<void> {
  const cases = pupils.flatMap((one) => one.cases);
  await desk.looks.noteAll(school.key, cases, { by: by.id, what, as: [mayAsk ? 'manager' : 'confirmer'] });
}
