import type { Route } from '../../structure/route';
import type { Context } from '../context';
import type { PersonId } from '../ids';
import { ownCaseRoles } from '../offices';
import type { Case } from '../state';

/**
 * To whom the case belongs that an evaluation led to: the mentor of the case before it where the route lets them begin it,
 * else who evaluated, else the first who has an office that may. Never any mentor of the school: a pupil of somebody else is
 * not theirs to read about. Where nobody is found it stays with who evaluated, to be handed over.
 */
export function ownerOf(previous: Case, { startedBy }: Route, context: Context): PersonId {
  const { by, roles, routes, holders = () => [] } = context;
  const own = ownCaseRoles(routes);
  const offices = startedBy.filter((role) => !own.has(role));
  const mayBegin = (person: PersonId): boolean =>
    startedBy.some((role) => (person === by ? roles.includes(role) : holders(role).includes(person)));
  return [previous.mentor, by].find(mayBegin) ?? offices.flatMap((role) => holders(role))[0] ?? by;
}
