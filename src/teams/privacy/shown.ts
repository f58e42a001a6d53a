import { isClass, type Whole } from '../../desk/erasure/whole';
import type { LookAt } from '../../desk/looks';
import type { AtPrivacy } from './at-privacy';

/**
 * Writes down, with each of their cases, that these pupils are shown: whoever looks after privacy need not be on any of these cases.
 * Of a case about a class only class and number are shown, as in a list, and that names nobody.
 * @throws LookNotKept
 */
export async function areShown(
  { desk, school, by, mayAsk }: AtPrivacy,
  wholes: readonly Whole[],
  what: LookAt = 'pupil',
): Promise<void> {
  const cases = wholes.flatMap((one) => (isClass(one) ? [] : one.cases));
  await desk.looks.noteAll(school.key, cases, { by: by.id, what, as: [mayAsk ? 'manager' : 'confirmer'] });
}
