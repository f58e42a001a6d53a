import type { Due } from '../cases/due';
import { personIdOf } from '../cases/identify';
import type { PersonId } from '../cases/ids';
import { checkers, keepers, ownCaseRoles } from '../cases/offices';
import type { Case } from '../cases/state';
import type { RoleId, Structure } from '../structure/structure';
import type { NoticeTo } from './notices';

/** The people who have one of these functions at the school, each once. */
export type Holding = (roles: readonly RoleId[]) => readonly string[];

/** So many people are written to at most; a school has one or two of each function. */
const MOST = 10;

const TEAM: NoticeTo = { kind: 'team' };

/** Where a reminder goes the first times: the channel of the support team, and the people it asks something of. */
export function whomAsked(due: Pick<Due, 'by'>, state: Case, structure: Structure, holding: Holding): NoticeTo[] {
  const own = ownCaseRoles(structure.routes);
  const offices = rolesIn(due, structure).filter((role) => !own.has(role));
  return [TEAM, ...toPeople([...askedByCase(due, state, structure), ...holding(offices)])];
}

/** Whom the case itself names: a person, or its mentor where a function means the mentor. An office is not among them. */
export function askedByCase(due: Pick<Due, 'by'>, { mentor }: Case, structure: Structure): readonly string[] {
  const own = ownCaseRoles(structure.routes);
  const roles = rolesIn(due, structure);
  const functions: readonly string[] = roles;
  return [
    ...due.by.filter((one) => !functions.includes(one)),
    ...(roles.some((role) => own.has(role)) ? [mentor] : []),
  ];
}

const rolesIn = ({ by }: Pick<Due, 'by'>, { roles }: Structure): readonly RoleId[] =>
  [...roles.keys()].filter((role) => by.some((one) => one === role));

/** Where it goes the last time: who checks. Where nobody does, or has that function, the channel, for `seesTo` there. */
export function whomChecks(state: Pick<Case, 'route'>, { routes }: Structure, holding: Holding): NoticeTo[] {
  const people = holding(checkers(routes.get(state.route), routes));
  return people.length > 0 ? toPeople(people) : [TEAM];
}

/** The people whom the last post is for: mentioned where it stands in the channel, as they may have no part in the case. */
export const peopleWhoSeeTo = (
  state: Pick<Case, 'route'>,
  structure: Structure,
  holding: Holding,
): readonly PersonId[] => [...new Set(holding(seesTo(state, structure)))].slice(0, MOST).map(personIdOf);

/**
 * Who sees to it that something is done: who checks on this route. Where nobody does, whoever the school's file says to ask
 * first about support, the zorgcoördinator or whatever that is called there; the mentor was asked before.
 */
export function seesTo({ route }: Pick<Case, 'route'>, { routes, askFirst }: Structure): readonly RoleId[] {
  const named = checkers(routes.get(route), routes);
  if (named.length > 0) return named;
  return ownCaseRoles(routes).has(askFirst) ? keepers(routes) : [askFirst];
}

const toPeople = (people: readonly string[]): NoticeTo[] =>
  [...new Set(people)].slice(0, MOST).map((one) => ({ kind: 'person', person: personIdOf(one) }));
