import type { Due } from '../cases/due';
import { personIdOf } from '../cases/identify';
import type { PersonId } from '../cases/ids';
import { checkers, ownCaseRoles } from '../cases/offices';
import type { Case } from '../cases/state';
import type { RoleId, Structure } from '../structure/structure';
import type { NoticeTo } from './notices';

/** The people who have one of these functions at the school, each once. */
export type Holding = (roles: readonly RoleId[]) => readonly string[];

/** So many people are written to at most; a school has one or two of each function. */
const MOST = 10;

const TEAM: NoticeTo = { kind: 'team' };

/** Where a reminder goes the first times: the channel of the support team, and the people it asks something of. */
export function whomAsked({ by }: Pick<Due, 'by'>, state: Case, structure: Structure, holding: Holding): NoticeTo[] {
  const roles = [...structure.roles.keys()].filter((role) => by.some((one) => one === role));
  const functions: readonly string[] = roles;
  const persons = by.filter((one) => !functions.includes(one));
  return [TEAM, ...toPeople([...persons, ...holders(roles, state, structure, holding)])];
}

/** Where it goes the last time: who checks. Where nobody does, or has that function, the channel is asked once more. */
export function whomChecks(state: Case, { routes }: Structure, holding: Holding): NoticeTo[] {
  const people = holding(checkers(routes.get(state.route), routes));
  return people.length > 0 ? toPeople(people) : [TEAM];
}

/** A mentor's function means the mentor of the case. */
function holders(
  roles: readonly RoleId[],
  { mentor }: Case,
  { routes }: Structure,
  holding: Holding,
): readonly (string | PersonId)[] {
  const own = ownCaseRoles(routes);
  return [...(roles.some((role) => own.has(role)) ? [mentor] : []), ...holding(roles.filter((role) => !own.has(role)))];
}

const toPeople = (people: readonly string[]): NoticeTo[] =>
  [...new Set(people)].slice(0, MOST).map((one) => ({ kind: 'person', person: personIdOf(one) }));
