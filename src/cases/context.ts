import type { Route, RouteId } from '../structure/route';
import type { RoleId } from '../structure/structure';
import type { SchoolCalendar } from './calendar';
import type { Day, Instant, PersonId } from './ids';
import type { Case } from './state';

/** All that a decision needs besides the case and the command: nothing is looked up, no clock is read. */
export interface Context {
  readonly by: PersonId;
  /** The functions that this person has at this school, deputies included. */
  readonly roles: readonly RoleId[];
  readonly now: Instant;
  readonly today: Day;
  readonly routes: ReadonlyMap<RouteId, Route>;
  /** The case this one follows, when it follows one. */
  readonly previous?: Case;
  /** The case that took that one up already on this route, and goes on or has ended. */
  readonly takenUp?: Case;
  /** The cases that took this one up and still go on; with them it is not opened again. */
  readonly wentOn?: readonly Case[];
  /** Who has a function at this school; without it only who decides is known. */
  readonly holders?: (role: RoleId) => readonly PersonId[];
  /** The number that a case gets when it is submitted now. */
  readonly nextNumber: number;
  /** The version that the person looked at, where the card carries one: from before `Case.changed` it is answered with `stale`. */
  readonly expected?: number;
  /** The tasks of the route's step, as they may be ticked; without it any text will do. */
  readonly tasks?: readonly string[];
  /** Classes of the school that have a name. */
  readonly classes?: readonly string[] | undefined;
  /** Which days are school days; without it Monday to Friday. */
  readonly calendar?: SchoolCalendar;
}
