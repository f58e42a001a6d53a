import { z } from 'zod/v4';
import { personIdOf } from '../cases/identify';
import type { Day, Instant, PersonId, SchoolKey } from '../cases/ids';
import type { OutboxItem, Store } from '../store/port';
import type { DigestNotice, NoticeTo } from './notices';

/** Who wants the week in their own chat, too. One list per school, so that sending needs no look at every person. */
const KEY = 'digest-readers';
const readers = z.looseObject({ people: z.array(z.string().min(1).max(300)) });

const ATTEMPTS = 5;

type Settings = Pick<Store, 'setting' | 'putSetting'>;

/** Everybody who switched it on. */
export async function digestReaders(store: Pick<Store, 'setting'>, school: SchoolKey): Promise<readonly PersonId[]> {
  return (await kept(store, school)).people.map(personIdOf);
}

/** Switches it on or off for one person. Gives back whether it is so now. */
export async function readDigest(store: Settings, school: SchoolKey, person: PersonId, on: boolean): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { people, version } = await kept(store, school);
    if (people.includes(person) === on) return true;
    const others = people.filter((one) => one !== person);
    const value = { people: on ? [...others, person] : others };
    if ((await store.putSetting(school, KEY, value, version)) === 'written') return true;
  }
  return false;
}

/** What goes out when the digest of a day is due: one to the support team, one to everybody who switched it on. */
export async function digestItems(
  store: Pick<Store, 'setting'>,
  school: SchoolKey,
  day: Day,
  now: Instant,
): Promise<readonly OutboxItem[]> {
  const what: DigestNotice = { kind: 'digest', day };
  const made = (to: NoticeTo, whom: string): OutboxItem => ({ id: `digest/${day}/${whom}`, at: now, to, what });
  const people = await digestReaders(store, school);
  return [made({ kind: 'team' }, 'team'), ...people.map((person) => made({ kind: 'person', person }, person))];
}

async function kept(store: Pick<Store, 'setting'>, school: SchoolKey) {
  const found = await store.setting(school, KEY);
  // A list that cannot be read is nobody's: the support team must have its digest all the same.
  return { people: readers.safeParse(found?.value).data?.people ?? [], version: found?.version ?? 0 };
}
