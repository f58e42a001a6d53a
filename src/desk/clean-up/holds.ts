import { z } from 'zod/v4';
import { isDay } from '../../cases/days';
import type { Day, Instant, PersonId, SchoolKey } from '../../cases/ids';
import type { Hold } from '../../cases/retention/hold';
import type { Store } from '../../store/port';
import { idOf, idsOf, type Whole } from '../erasure/whole';

/** Of a pupil, or a case about a class, that is not cleaned up yet. What somebody wrote stands in it, so it goes with them. */
const UNDER = 'opruimen/';
const holdKey = (id: string): string => `${UNDER}${id}`;

/** As it is kept; loose like all that is: only add to it. */
const kept = z.looseObject({
  by: z.custom<PersonId>((value) => typeof value === 'string' && value !== ''),
  at: z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))),
  until: z.custom<Day>(isDay),
  reason: z.string(),
}) satisfies z.ZodType<Hold>;

/** By the id of a pupil, or of a case about a class. */
export type Holds = ReadonlyMap<string, Hold>;

/** Every hold of a school, those that ended among them. @throws Error when one cannot be read: that must not look like none */
export async function holdsOf(store: Store, school: SchoolKey): Promise<Holds> {
  const all = await store.settingsUnder(school, UNDER);
  return new Map(
    all.flatMap(({ key, value }) =>
      // Taken back by somebody.
      value === null ? [] : [[key.slice(UNDER.length), kept.parse(value)] as const],
    ),
  );
}

/** The hold of a file, be it of any of its doubles, that lasts longest. */
export const holdFor = (whole: Whole, holds: Holds): Hold | undefined =>
  idsOf(whole)
    .flatMap((id) => holds.get(id) ?? [])
    .sort((one, other) => other.until.localeCompare(one.until))[0];

/** Holds a file, or lets it go again with all that its doubles have. `conflict`: somebody else changed it just now. */
export async function keepHold(
  store: Store,
  school: SchoolKey,
  whole: Whole,
  { hold, activity, at }: { readonly hold: Hold | null; readonly activity: string; readonly at: Instant },
): Promise<'written' | 'conflict'> {
  const ids = idsOf(whole);
  const before = await Promise.all(ids.map((id) => store.setting(school, holdKey(id))));
  const settings = ids.flatMap((id, index) => {
    const expected = before[index]?.version ?? 0;
    const value = id === idOf(whole) ? hold : null;
    return value === null && expected === 0 ? [] : [{ key: holdKey(id), value, expected }];
  });
  const written = await store.write(school, { streams: [], settings, handled: { id: activity, answer: null, at } });
  return written.kind === 'conflict' ? 'conflict' : 'written';
}
