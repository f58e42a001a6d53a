import type { Due } from '../../cases/due';
import { personIdOf } from '../../cases/identify';
import type { PersonId } from '../../cases/ids';
import { checkers, ownCaseRoles } from '../../cases/offices';
import type { RoleId } from '../../structure/structure';
import { rolesInWords } from '../cases/roles-in-words';
import { type Described, functionIn } from '../cases/team/described';

/** So many are mentioned at most; a school has one or two of each. */
const MOST = 10;

/** From this post on it is for who checks to see that it is done. */
export const TO_CHECKERS = 3;

/** Of whom something is asked: by function, and the people who have it. A mentor's function means the mentor of the case. */
export interface Asked {
  readonly people: readonly PersonId[];
  /** "de mentor of de zorgcoördinator". */
  readonly words: string;
}

export function askedOf({ by }: Pick<Due, 'by'>, about: Described): Asked {
  const { structure } = about.school;
  const roles = [...structure.roles.keys()].filter((role) => by.some((one) => one === role));
  const persons = by.filter((one) => !structure.roles.has(one as RoleId)).map(personIdOf);
  return {
    people: unique([...persons, ...holders(roles, about)]),
    words: persons.length > 0 ? functionsOf(persons, about) : rolesInWords(structure, roles),
  };
}

/** Who checks on this route; the mentor of the case where nobody does. */
export function checkersOf(about: Described): Asked {
  const { state, route, school } = about;
  const roles = checkers(route, school.structure.routes);
  if (roles.length === 0) return { people: [state.mentor], words: 'de mentor' };
  return { people: unique(holders(roles, about)), words: rolesInWords(school.structure, roles) };
}

function holders(roles: readonly RoleId[], { state, school, colleagues }: Described): readonly PersonId[] {
  const own = ownCaseRoles(school.structure.routes);
  const mentor = roles.some((role) => own.has(role)) ? [state.mentor] : [];
  return [...mentor, ...colleagues.holding(roles.filter((role) => !own.has(role))).map(personIdOf)];
}

const functionsOf = (people: readonly PersonId[], about: Described): string =>
  unique(people.map((person) => functionIn(about, person))).join(', ');

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)].slice(0, MOST);
