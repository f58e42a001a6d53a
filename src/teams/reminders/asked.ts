import type { Due } from '../../cases/due';
import { personIdOf } from '../../cases/identify';
import type { PersonId } from '../../cases/ids';
import type { NoticeTo } from '../../desk/notices';
import { peopleWhoSeeTo, seesTo, whomAsked } from '../../desk/whom';
import { rolesInWords } from '../cases/roles-in-words';
import { type Described, functionIn } from '../cases/team/described';

/** From this post on it is for who checks to see that it is done. */
export const TO_CHECKERS = 3;

/** Of whom something is asked: the people, and what they are called together. */
export interface Asked {
  readonly people: readonly PersonId[];
  /** "de mentor of de zorgcoördinator". */
  readonly words: string;
}

export function askedOf(due: Pick<Due, 'by'>, about: Described): Asked {
  const { school, state, colleagues } = about;
  const people = peopleIn(whomAsked(due, state, school.structure, colleagues.holding));
  const roles = [...school.structure.roles.keys()].filter((role) => due.by.some((one) => one === role));
  const called = [...new Set(people.map((person) => functionIn(about, person)))].join(', ');
  return { people, words: roles.length > 0 ? rolesInWords(school.structure, roles) : called };
}

/** Who sees to it that it is done. */
export function checkersOf({ school, state, colleagues }: Described): Asked {
  const people = peopleWhoSeeTo(state, school.structure, colleagues.holding);
  return { people, words: rolesInWords(school.structure, seesTo(state, school.structure)) };
}

const peopleIn = (to: readonly NoticeTo[]): readonly PersonId[] =>
  to.flatMap((one) => (one.kind === 'person' ? [personIdOf(one.person)] : []));
