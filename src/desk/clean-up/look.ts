import type { Day } from '../../cases/ids';
import { classStandingOf, type Standing, standingOf } from '../../cases/retention/standing';
import { type FileTerm, yearsAt } from '../../cases/retention/terms';
import { type CleanUpDay, nextCleanUp } from '../../planning/clean-up-days';
import type { Store } from '../../store/port';
import type { DeskSchool } from '../desk';
import { isUnderWay, namedIn } from '../erasure/request';
import { requestsOf } from '../erasure/requests';
import { classCasesIn, idsOf, isClass, type Whole } from '../erasure/whole';
import { pupilsIn } from '../erasure/whole-pupils';
import { holdFor, holdsOf } from './holds';

/** One pupil, or one case about a class, and how it stands with its term. */
export interface LookedAtFile {
  readonly whole: Whole;
  readonly standing: Standing;
}

/** All files of a school with a word to be said about, on one day; pupils first, then what is about classes. */
export interface CleanUp {
  readonly years: Readonly<Record<FileTerm, number>>;
  readonly next: CleanUpDay;
  readonly files: readonly LookedAtFile[];
}

type Of<Kind extends Standing['kind']> = LookedAtFile & { readonly standing: Extract<Standing, { kind: Kind }> };

/** The files that stand so. */
export const filesThat = <Kind extends Standing['kind']>({ files }: CleanUp, kind: Kind): readonly Of<Kind>[] =>
  files.filter((one): one is Of<Kind> => one.standing.kind === kind);

/**
 * Looks through every file of a school; reads all pupils, summaries and requests of it, a few times a year. `answering`: the
 * request that is being decided about, as if it were not there. @throws StoreError
 */
export async function lookThrough(
  store: Store,
  { key, structure, calendar }: Pick<DeskSchool, 'key' | 'structure' | 'calendar'>,
  today: Day,
  answering?: number,
): Promise<CleanUp> {
  const [pupils, summaries, holds, requests] = await Promise.all([
    store.findPupils(key, {}),
    store.summaries(key, {}),
    holdsOf(store, key),
    openRequests(store, key, answering),
  ]);
  const years = yearsAt(structure);
  const next = nextCleanUp(calendar, today);
  const on = { years, today, next: next.day };
  const files = [...pupilsIn(pupils, summaries), ...classCasesIn(summaries)].map((whole: Whole) => {
    const request = idsOf(whole)
      .map((id) => requests.get(id))
      .find((one) => one !== undefined);
    const decided = { hold: holdFor(whole, holds), request };
    const standing = isClass(whole)
      ? classStandingOf({ ...whole, ...decided }, on)
      : standingOf({ ...whole, ...decided }, on);
    return { whole, standing };
  });
  return { years, next, files };
}

/** What somebody asked to be erased already, by number. */
async function openRequests(
  store: Store,
  school: DeskSchool['key'],
  answering: number | undefined,
): Promise<ReadonlyMap<string, number>> {
  const open = (await requestsOf(store, school)).flatMap(({ request }) =>
    request.kind === 'verwijdering' && request.number !== answering && isUnderWay(request)
      ? namedIn(request).map((id) => [id, request.number] as const)
      : [],
  );
  return new Map(open);
}
