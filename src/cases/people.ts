import type { RoleId } from '../structure/structure';
import type { Context } from './context';
import { caretakers, checkers, evaluators, followers, members, ownCaseRoles, recorders } from './offices';
import type { CaseBase, Intervention, Round, Status } from './state';

/** What somebody is to a case. One person can be several of these. */
export type Kind =
  | 'mentor'
  | 'checker'
  | 'recorder'
  | 'member'
  | 'evaluator'
  | 'responsible'
  | 'follower'
  | 'caretaker';

/** The person and the school, as far as they matter for who may do what. */
export type Who = Pick<Context, 'by' | 'roles' | 'routes'>;

/** As much of a case as it takes to say who is what to it: a list keeps this much, but for the rounds. */
export type Standing = Pick<CaseBase, 'route' | 'mentor'> & {
  readonly status: Status;
  readonly rounds?: readonly Round[];
};

/** Everything that this person is to the case; nothing for somebody who has no part in it. */
export function kindsOf(who: Who, state: Standing): ReadonlySet<Kind> {
  const route = who.routes.get(state.route);
  const holds = holder(who, state);
  const lists: readonly (readonly [Kind, readonly RoleId[]])[] = [
    ['checker', checkers(route, who.routes)],
    ['recorder', recorders(route, who.routes)],
    ['member', members(route)],
    ['evaluator', evaluators(route, who.routes)],
    ['follower', followers(route)],
    ['caretaker', caretakers(route, state.status, who.routes)],
  ];
  const kinds = new Set<Kind>(lists.filter(([, roles]) => holds(roles)).map(([kind]) => kind));
  if (state.mentor === who.by) kinds.add('mentor');
  if (responsibleFor(who, state).length > 0) kinds.add('responsible');
  // Where the route names nobody at all, the mentor of the case has to be able to go on alone.
  if (state.mentor === who.by && recorders(route, who.routes).length === 0) kinds.add('recorder').add('evaluator');
  return kinds;
}

/** The interventions of any round that this person is responsible for, by name or by function. */
export function responsibleFor(who: Who, state: Standing): readonly Intervention[] {
  const holds = holder(who, state);
  const all = (state.rounds ?? []).flatMap(({ interventions }) => interventions);
  return all.filter(({ by }) => by === who.by || holds([by]));
}

/** Whether something is asked of this person, by name or by function. */
export const isAsked = (who: Who, by: readonly string[], state: Standing): boolean =>
  by.includes(who.by) || holder(who, state)(by);

/**
 * Whether the person has one of the functions. A mentor's function counts for the mentor of this case only: for one who has
 * it, or who has another in which such a case is brought in, checked or recorded, and so can stand in the mentor's place.
 */
function holder(who: Who, state: Standing): (roles: readonly string[]) => boolean {
  const own: ReadonlySet<string> = ownCaseRoles(who.routes);
  const held: ReadonlySet<string> = new Set(who.roles);
  const route = who.routes.get(state.route);
  const part = [...(route?.startedBy ?? []), ...checkers(route, who.routes), ...recorders(route, who.routes)];
  const inPlace = state.mentor === who.by && part.some((role) => held.has(role));
  const isOwn = (role: string): boolean => inPlace || (state.mentor === who.by && held.has(role));
  return (roles) => roles.some((role) => (own.has(role) ? isOwn(role) : held.has(role)));
}
