import type { Pupil, Summary } from '../../store/port';
import { addMonths, isDay, later } from '../days';
import { dayAt } from '../identify';
import type { Day } from '../ids';
import { isGoingOn } from '../when';
import type { Hold } from './hold';
import type { FileTerm } from './terms';

/** What somebody decided about keeping a file. */
interface Decided {
  readonly hold?: Hold | undefined;
  /** The number of a request to erase it that waits or is being carried out. */
  readonly request?: number | undefined;
}

/** One pupil with all that was merged into it, and every case. */
export interface KeptFile extends Decided {
  /** As it is today: its day of leaving counts. */
  readonly pupil: Pick<Pupil, 'leftOn' | 'leftTo'>;
  readonly doubles: readonly Pick<Pupil, 'leftTo'>[];
  readonly cases: readonly Pick<Summary, 'status' | 'changedAt'>[];
}

/** One case about a class: it is no pupil's, so a term of its own runs. */
export interface KeptClassCase extends Decided {
  readonly classCase: Pick<Summary, 'status' | 'changedAt' | 'endedAt'>;
}

/** When it is looked at: at which terms, today, and on which day it is looked at again. */
export interface LookedOn {
  readonly years: Readonly<Record<FileTerm, number>>;
  readonly today: Day;
  readonly next: Day;
}

/** Which term holds, and on which day it is over: from that day on the file may go. */
interface Ends {
  readonly term: FileTerm;
  readonly over: Day;
}

/** How a file stands with its term. Only one that is `over` is ever proposed to be erased. */
export type Standing =
  /** At school, as far as is known; or its term ends after the next look. */
  | { readonly kind: 'kept' }
  | ({ readonly kind: 'over' } & Ends)
  /** Over before it is looked at again. */
  | ({ readonly kind: 'soon' } & Ends)
  /** Over, but a case is open. */
  | ({ readonly kind: 'open' } & Ends)
  | { readonly kind: 'held'; readonly hold: Hold }
  | { readonly kind: 'asked'; readonly request: number }
  /**
   * Nobody wrote down that the pupil left, and nothing happened for as long as a file is kept: had the pupil left then, the term
   * were over. Somebody who knows must say.
   */
  | { readonly kind: 'unknown'; readonly quietSince?: Day };

const KEPT: Standing = { kind: 'kept' };

/** How a file stands. Who was referred to special education by any of its entries is kept for that term. */
export function standingOf(file: KeptFile, on: LookedOn): Standing {
  const { leftOn } = file.pupil;
  return unless(file, leftOn !== undefined && isDay(leftOn) ? sinceLeft(file, leftOn, on) : withoutDay(file, on), on);
}

/**
 * How a case about a class stands. The term runs from the end of the case; what was put right in it afterwards does not make it
 * longer. One in which nothing happened for as long as that, and that nobody ended, is `open`.
 */
export function classStandingOf({ classCase, ...decided }: KeptClassCase, on: LookedOn): Standing {
  const { years, today, next } = on;
  const goesOn = isGoingOn(classCase);
  const from = (goesOn ? undefined : classCase.endedAt) ?? classCase.changedAt;
  const over = yearsAfter(dayAt(new Date(from)), years.class);
  if (over <= today) return unless(decided, { kind: goesOn ? 'open' : 'over', term: 'class', over }, on);
  return unless(decided, !goesOn && over <= next ? { kind: 'soon', term: 'class', over } : KEPT, on);
}

/** Unless somebody decided otherwise: what may go, waits for them. */
function unless({ request, hold }: Decided, found: Standing, { today }: LookedOn): Standing {
  if (found.kind === 'kept' || found.kind === 'open') return found;
  if (request !== undefined) return { kind: 'asked', request };
  if (hold && hold.until >= today && found.kind !== 'soon') return { kind: 'held', hold };
  return found;
}

function sinceLeft({ pupil, doubles, cases }: KeptFile, leftOn: Day, { years, today, next }: LookedOn): Standing {
  if (leftOn > today) return KEPT;
  const term: FileTerm = [pupil, ...doubles].some(({ leftTo }) => leftTo === 'special') ? 'special' : 'file';
  const over = yearsAfter(leftOn, years[term]);
  if (over > today) return over <= next ? { kind: 'soon', term, over } : KEPT;
  return { kind: cases.some(isGoingOn) ? 'open' : 'over', term, over };
}

function withoutDay({ cases }: KeptFile, { years, today }: LookedOn): Standing {
  if (cases.some(isGoingOn)) return KEPT;
  const last = lastChange(cases);
  if (last === undefined) return { kind: 'unknown' };
  return yearsAfter(last, years.file) > today ? KEPT : { kind: 'unknown', quietSince: last };
}

/** The last day on which something happened in one of these cases. */
export const lastChange = (cases: KeptFile['cases']): Day | undefined =>
  cases
    .map(({ changedAt }) => dayAt(new Date(changedAt)))
    .reduce<Day | undefined>((last, day) => (last === undefined ? day : later(last, day)), undefined);

const yearsAfter = (day: Day, years: number): Day => addMonths(day, years * 12);
