import { z } from 'zod/v4';
import { dayAt, instantOf } from '../cases/identify';
import type { CaseId, Day, Instant, PersonId, SchoolKey } from '../cases/ids';
import type { Kind } from '../cases/people';
import type { PupilCase } from '../cases/pupils/seen';
import type { Store } from '../store/port';

/**
 * Who looked at a case: once per person, day and kind of look, so that reading costs at most one small write a day. It stands in
 * the settings, one document for each month of a case (ids only): whatever erases a case must look there, too.
 */

/**
 * What was shown: the case, its form as a document, the form to fill in, something to do in one's own list, the pupil's entry, all of
 * the pupil's file.
 */
export type LookAt = 'case' | 'paper' | 'form' | 'task' | 'pupil' | 'file';

/** Why somebody might: what they were to the case, or that they look after privacy at the school. */
export type LookedAs = Kind | 'manager' | 'confirmer';

export interface Look {
  readonly by: PersonId;
  readonly at: Instant;
  readonly what: LookAt;
  readonly as: readonly LookedAs[];
}

/** As much of a case as it takes to say whether somebody looked at it. */
export interface LookedAt {
  readonly id: CaseId;
  readonly status: string;
  readonly mentor: PersonId;
}

/** Loose like all that is kept: only add to it. */
const month = z.looseObject({
  looks: z.array(
    z.looseObject({
      by: z.custom<PersonId>((value) => typeof value === 'string' && value !== ''),
      at: z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))),
      what: z.custom<LookAt>((value) => typeof value === 'string'),
      as: z.array(z.custom<LookedAs>((value) => typeof value === 'string')),
    }),
  ),
});

/** Where the looks of a month stand; the month as "2026-11". */
export const looksKey = (caseId: CaseId, of: string): string => `read-log/${caseId}/${of}`;

/** Somebody else wrote at the same moment so often that it is no longer chance. */
const ATTEMPTS = 8;

/** Each is written by itself; whoever confirms a clean-up is shown up to a hundred pupils. */
const AT_ONCE = 10;

/** A look could not be written down, so nothing may be shown. */
export class LookNotKept extends Error {
  override readonly name = 'LookNotKept';
  readonly say = 'Ik kan nu niet bewaren dat je dit bekijkt, en dan laat ik het niet zien. Probeer het zo nog eens.';
}

/** Writes looks down, each once a day; it remembers those of today, so that a second one costs nothing. */
export class Looks {
  #today: Day | undefined;
  readonly #noted = new Set<string>();

  constructor(private readonly options: { readonly store: Store; readonly now: () => Date }) {}

  /**
   * To be called before anything of a case is shown. A draft is its mentor's own, which nobody else can read: that is no look.
   * @throws LookNotKept; then it must not be shown
   */
  async note(school: SchoolKey, of: LookedAt, look: Omit<Look, 'at'>): Promise<void> {
    if (of.status === 'draft' && of.mentor === look.by) return;
    const now = this.options.now();
    const name = JSON.stringify([school, of.id, look.by, look.what]);
    if (this.#isNoted(name, dayAt(now))) return;
    try {
      await this.#write(school, of.id, { ...look, at: instantOf(now) });
    } catch (cause) {
      throw new LookNotKept('', { cause });
    }
    this.#noted.add(name);
  }

  /** The same of every case of somebody whose name is shown. @throws LookNotKept */
  async noteAll(school: SchoolKey, cases: readonly PupilCase[], look: Omit<Look, 'at'>): Promise<void> {
    for (let from = 0; from < cases.length; from += AT_ONCE)
      await Promise.all(
        cases
          .slice(from, from + AT_ONCE)
          .map(({ caseId: id, status, mentor }) => this.note(school, { id, status, mentor }, look)),
      );
  }

  #isNoted(name: string, today: Day): boolean {
    if (this.#today !== today) this.#noted.clear();
    this.#today = today;
    return this.#noted.has(name);
  }

  async #write(school: SchoolKey, caseId: CaseId, look: Look): Promise<void> {
    const { store } = this.options;
    const today = dayOfLook(look);
    const key = looksKey(caseId, today.slice(0, 7));
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { looks, version } = await monthOf(store, school, key);
      const isKnown = looks.some((one) => one.by === look.by && one.what === look.what && dayOfLook(one) === today);
      if (isKnown || (await store.putSetting(school, key, { looks: [...looks, look] }, version)) === 'written') return;
    }
    throw new Error('Too many looked at once.');
  }
}

const dayOfLook = ({ at }: Look): Day => dayAt(new Date(at));

/** Everybody who looked at a case, the last first. @throws Error when what is kept cannot be read: that must not look like nobody */
export async function looksAt(store: Store, school: SchoolKey, caseId: CaseId): Promise<readonly Look[]> {
  const months = await store.settingsUnder(school, looksKey(caseId, ''));
  return months.flatMap(({ value }) => month.parse(value).looks).sort((one, other) => other.at.localeCompare(one.at));
}

/** @throws Error when what is kept cannot be read */
async function monthOf(store: Store, school: SchoolKey, key: string) {
  const kept = await store.setting(school, key);
  if (!kept) return { looks: [], version: 0 };
  return { looks: month.parse(kept.value).looks, version: kept.version };
}
