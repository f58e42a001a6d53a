import type { Day, PupilId } from '../../cases/ids';
import { type Standing, standingOf } from '../../cases/retention/standing';
import { type FileTerm, yearsAt } from '../../cases/retention/terms';
import { type CleanUpDay, nextCleanUp } from '../../planning/clean-up-days';
import type { Store } from '../../store/port';
import type { DeskSchool } from '../desk';
import { isUnderWay } from '../erasure/request';
import { requestsOf } from '../erasure/requests';
import { everyPupil, type WholePupil } from '../erasure/whole-pupils';
import { holdFor, holdsOf } from './holds';

/** One pupil, and how the file stands with its term. */
export interface LookedAtFile {
  readonly whole: WholePupil;
  readonly standing: Standing;
}

/** All files of a school with a word to be said about, on one day. */
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
  const [all, holds, requests] = await Promise.all([
    everyPupil(store, key),
    holdsOf(store, key),
    openRequests(store, key, answering),
  ]);
  const years = yearsAt(structure);
  const next = nextCleanUp(calendar, today);
  const files = all.map((whole) => {
    const request = [whole.pupil, ...whole.doubles].map(({ id }) => requests.get(id)).find((one) => one !== undefined);
    const standing = standingOf({ ...whole, hold: holdFor(whole, holds), request }, { years, today, next: next.day });
    return { whole, standing };
  });
  return { years, next, files };
}

/** Whom somebody asked to be erased already, by number. */
async function openRequests(
  store: Store,
  school: DeskSchool['key'],
  answering: number | undefined,
): Promise<ReadonlyMap<PupilId, number>> {
  const open = (await requestsOf(store, school)).flatMap(({ request }) =>
    request.kind === 'verwijdering' && request.number !== answering && isUnderWay(request)
      ? request.pupils.map((id) => [id, request.number] as const)
      : [],
  );
  return new Map(open);
}
