import type { Route, RouteId } from '../structure/route';
import type { RoleId } from '../structure/structure';

/** Who does what on a route, by function; where the school's file leaves a place empty somebody still has to be able to. */

type Routes = ReadonlyMap<RouteId, Route>;

/**
 * Functions that somebody has for pupils of their own: they bring cases in and check none, such as mentor and coach. In a
 * list of a route they mean the mentor of the case; else every mentor of the school could read every case.
 */
export function ownCaseRoles(routes: Routes): ReadonlySet<RoleId> {
  const all = [...routes.values()];
  const offices = new Set(all.flatMap(({ check, follows }) => [...(check?.by ?? []), ...(follows?.unless ?? [])]));
  return new Set(all.flatMap(({ startedBy }) => startedBy).filter((role) => !offices.has(role)));
}

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
