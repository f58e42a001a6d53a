import type { Field, Route } from '../../src/structure/route';
import { schoolOf } from './schools';

export function routeOf(school: string, id: string): Route {
  const found = [...schoolOf(school).routes.values()].find((route) => route.id === id);
  if (!found) throw new Error(`${school} has no route "${id}".`);
  return found;
}

/** A question of a route by its id, on its pages or in what the discussion and the evaluation must yield. */
export function fieldOf(route: Route, id: string): Field {
  const groups = [...route.pages, route.record, ...(route.evaluation ? [route.evaluation] : [])];
  const found = groups.flatMap((group) => group.fields).find((field) => field.id === id);
  if (!found) throw new Error(`${route.name} does not ask "${id}".`);
  return found;
}

/** Each outcome with where it leads. */
export const outcomesOf = (route: Route): Record<string, readonly string[]> =>
  Object.fromEntries(route.outcomes.map(({ id, does, leadsTo }) => [`${id}: ${does}`, leadsTo]));
