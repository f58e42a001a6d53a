import { z } from 'zod/v4';
import type { Instant, PersonId, PupilId, SchoolKey } from '../cases/ids';
import type { PupilChange } from '../cases/pupils/change';
import type { Pupil, Store } from '../store/port';

/**
 * Every change of a pupil's data stands beside it in the settings, under the version that it made, in the same write. It holds
 * names: whatever erases a pupil or gives a person their file must look here, too.
 */
export const changeKey = (id: PupilId, version: number): string => `pupil-change/${id}/${version}`;

const personId = z.custom<PersonId>((value) => typeof value === 'string' && value !== '');
const pupilId = z.custom<PupilId>((value) => typeof value === 'string' && value !== '');
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)));
const data = z.looseObject({
  firstName: z.string(),
  lastName: z.string(),
  className: z.string(),
  number: z.string().optional(),
  leftOn: z.string().optional(),
  leftTo: z.literal('special').optional(),
});
const gave = z.looseObject({ formerClasses: z.array(z.string()), number: z.string().optional() });
const signed = { by: personId, at: instant };
const why = { ...signed, reason: z.string() };

/** As it is kept; loose like all that is: only add to it. */
const pupilChange = z.discriminatedUnion('kind', [
  z.looseObject({ ...signed, kind: z.literal('corrected'), from: data, to: data, reason: z.string().optional() }),
  z.looseObject({ ...why, kind: z.literal('merged'), into: pupilId, gave }),
  z.looseObject({ ...why, kind: z.literal('joined'), double: pupilId, gave }),
  z.looseObject({ ...why, kind: z.literal('separated'), from: pupilId }),
  z.looseObject({ ...why, kind: z.literal('released'), double: pupilId }),
]) satisfies z.ZodType<PupilChange>;

/** What made this version of a pupil; nothing where it was made by an aanmelding, or cannot be read any more. */
export async function changeOf(
  store: Store,
  school: SchoolKey,
  id: PupilId,
  version: number,
): Promise<PupilChange | undefined> {
  const kept = await store.setting(school, changeKey(id, version));
  const parsed = pupilChange.safeParse(kept?.value);
  return parsed.success ? parsed.data : undefined;
}

/** Everything that was changed about a pupil, the first change first. */
export async function pupilHistory(
  store: Store,
  school: SchoolKey,
  { id, version }: Pupil,
): Promise<readonly PupilChange[]> {
  const versions = Array.from({ length: version }, (_, index) => index + 1);
  const changes = await Promise.all(versions.map((one) => changeOf(store, school, id, one)));
  return changes.filter((change) => change !== undefined);
}
