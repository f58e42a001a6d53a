import { z } from 'zod/v4';
import { personIdOf } from '../cases/identify';
import type { PersonId, SchoolKey } from '../cases/ids';
import type { Store } from '../store/port';

/** Who wants the week in their own chat, too. One list per school, so that sending needs no look at every person. */
const KEY = 'digest-readers';
const readers = z.looseObject({ people: z.array(z.string().min(1).max(300)) });

const ATTEMPTS = 5;
/** All of them and the support team must fit in one write. */
export const MOST_READERS = 80;

type Settings = Pick<Store, 'setting' | 'putSetting'>;

/** Everybody who switched it on. */
export async function digestReaders(store: Pick<Store, 'setting'>, school: SchoolKey): Promise<readonly PersonId[]> {
  return (await kept(store, school)).people.map(personIdOf);
}

/** Switches it on or off for one person; `full` when as many as may have it already. */
export async function readDigest(
  store: Settings,
  school: SchoolKey,
  person: PersonId,
  on: boolean,
): Promise<'done' | 'full' | 'busy'> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { people, version } = await kept(store, school);
    if (people.includes(person) === on) return 'done';
    if (on && people.length >= MOST_READERS) return 'full';
    const others = people.filter((one) => one !== person);
    const value = { people: on ? [...others, person] : others };
    if ((await store.putSetting(school, KEY, value, version)) === 'written') return 'done';
  }
  return 'busy';
}

async function kept(store: Pick<Store, 'setting'>, school: SchoolKey) {
  const found = await store.setting(school, KEY);
  // A list that cannot be read is nobody's: the support team must have its digest all the same.
  return { people: readers.safeParse(found?.value).data?.people ?? [], version: found?.version ?? 0 };
}
