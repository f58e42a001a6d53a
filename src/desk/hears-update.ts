import type { CaseEvent } from '../cases/event';
import type { PersonId } from '../cases/ids';
import { checkers, evaluators, followers, members, ownCaseRoles, recorders } from '../cases/offices';
import type { Case } from '../cases/state';
import type { RoleId, Structure } from '../structure/structure';

/** So many people of a function hear of it at most. */
const MOST = 10;

/**
 * For whom a promised update is, by the route's `with`: who has such a function, as far as that function has a part in the case, so
 * that they can read it there. Not the mentor, who hears of every update, nor whoever gave it.
 */
export function hearsUpdate(
  event: CaseEvent,
  { route: id, mentor }: Pick<Case, 'route' | 'mentor'>,
  { routes }: Structure,
  peopleOf: (by: string) => readonly PersonId[],
): readonly PersonId[] {
  const route = routes.get(id);
  if (event.kind !== 'updated' || !route) return [];
  const own = ownCaseRoles(routes);
  const onCase = new Set<RoleId>([
    ...members(route),
    ...checkers(route, routes),
    ...recorders(route, routes),
    ...evaluators(route, routes),
    ...followers(route),
  ]);
  const meant = route.followUps.find((one) => one.id === event.followUp)?.with ?? [];
  const people = meant.filter((role) => onCase.has(role) && !own.has(role)).flatMap((role) => peopleOf(role));
  return [...new Set(people)].filter((one) => one !== event.by && one !== mentor).slice(0, MOST);
}

/** What those hear for whom an update is. */
export const UPDATE_FOR = 'update-for';
