import type { Route, RouteId } from '../structure/route';
import type { RoleId } from '../structure/structure';
import type { Status } from './state';

/** Who does what on a route, by function; where the school's file leaves a place empty somebody still has to be able to. */

type Routes = ReadonlyMap<RouteId, Route>;

/**
 * Functions that somebody has for pupils of their own: they bring cases in and look after no others, such as mentor and
 * coach. In a list of a route they mean the mentor of the case; else every mentor of the school could read every case.
 * So a function counts as an office only where the file leaves no doubt: it says so of the role itself, the role checks,
 * records or may make an exception in cases that others bring in, or it has a seat there and nowhere brings cases in but
 * beside an office.
 */
export function ownCaseRoles(routes: Routes): ReadonlySet<RoleId> {
  const roles = known.get(routes) ?? readOwnCaseRoles(routes);
  known.set(routes, roles);
  return roles;
}

/** It is asked several times for each case that somebody looks at, and a school's routes are what its file says. */
const known = new WeakMap<Routes, ReadonlySet<RoleId>>();

function readOwnCaseRoles(routes: Routes): ReadonlySet<RoleId> {
  const all = [...routes.values()];
  const offices = new Set(
    all.flatMap((route) => [
      ...(route.offices ?? []),
      ...(route.check?.by ?? []),
      ...exceptions(route),
      ...secretaries(route),
    ]),
  );
  const bringers = new Set(all.flatMap(({ startedBy }) => startedBy).filter((role) => !offices.has(role)));
  const beside = (role: RoleId): boolean =>
    all.every(({ startedBy }) => !startedBy.includes(role) || startedBy.some((other) => offices.has(other)));
  const hasSeat = (role: RoleId): boolean =>
    all.some(
      (route) => isOthers(route, role) && route.startedBy.some((by) => bringers.has(by)) && seats(route).has(role),
    );
  return new Set([...bringers].filter((role) => !(beside(role) && hasSeat(role))));
}

const isOthers = ({ startedBy }: Route, role: RoleId): boolean => !startedBy.includes(role);
const exceptions = ({ follows }: Route): readonly RoleId[] => follows?.unless ?? [];
/** Who records what was agreed in cases that they cannot bring in. */
const secretaries = (route: Route): readonly RoleId[] =>
  (route.discussion?.recordedBy ?? []).filter((role) => isOthers(route, role));
const seats = ({ discussion, evaluation }: Route): ReadonlySet<RoleId> =>
  new Set([...(discussion?.members ?? []), ...(evaluation?.by ?? [])]);

/** A route that is gone is looked after by whoever checks anything at this school, so that its cases can be ended. */
export const checkers = (route: Route | undefined, routes: Routes): readonly RoleId[] =>
  route === undefined ? [...routes.values()].flatMap(({ check }) => check?.by ?? []) : (route.check?.by ?? []);

/** Who writes down what was agreed; without a discussion whoever checks. */
export function recorders(route: Route | undefined, routes: Routes): readonly RoleId[] {
  const named = route?.discussion?.recordedBy ?? [];
  return named.length > 0 ? named : checkers(route, routes);
}

export const members = (route: Route | undefined): readonly RoleId[] => route?.discussion?.members ?? [];

export function evaluators(route: Route | undefined, routes: Routes): readonly RoleId[] {
  const named = route?.evaluation?.by ?? [];
  return named.length > 0 ? named : recorders(route, routes);
}

/** Who is asked for an update, or for an evaluation's share. */
export const followers = (route: Route | undefined): readonly RoleId[] =>
  (route?.followUps ?? []).flatMap(({ by }) => by);

/**
 * Who keeps the pupils of the school: merges doubles, puts data right. The functions that check; where the school's file names
 * none, those that write down a discussion of cases which they do not bring in themselves.
 */
export function keepers(routes: Routes): readonly RoleId[] {
  const check = checkers(undefined, routes);
  const record = [...routes.values()].flatMap(({ discussion, startedBy }) =>
    (discussion?.recordedBy ?? []).filter((role) => !startedBy.includes(role)),
  );
  return [...new Set(check.length > 0 ? check : record)];
}

/** Statuses in which a case lies with its mentor alone. */
const WITH_MENTOR: ReadonlySet<Status> = new Set<Status>(['draft', 'returned']);

/**
 * Who sees to a case that its mentor leaves behind: those who keep the pupils of the school, where the route names no office
 * of its own, and wherever it lies with its mentor alone. A mentor who left would take it along otherwise.
 */
export function caretakers(route: Route | undefined, status: Status, routes: Routes): readonly RoleId[] {
  const own = ownCaseRoles(routes);
  const named = [...checkers(route, routes), ...recorders(route, routes)].some((role) => !own.has(role));
  return named && !WITH_MENTOR.has(status) ? [] : keepers(routes);
}
