import type { Language } from '../../../answers/reply';
import { mayStart } from '../../../cases/may';
import type { Route } from '../../../structure/route';
import { byNeed } from '../../../structure/route-facts';
import { contactsOf } from '../../people-directory';
import { whoAt } from '../at-desk';
import { rolesIn } from '../roles-in-words';
import { AROUND, type FollowWords } from './around';
import type { AtForm } from './at-form';
import { previousFor } from './previous';
import { shortName } from './words';

/** The routes that this person may begin, those that help with a worry first. */
export const routesFor = (at: AtForm): readonly Route[] =>
  byNeed(at.school.structure, [...at.school.structure.routes.values()]).filter(
    (route) => mayStart(whoAt(at), route).may,
  );

/** Why somebody may not begin a route, and whom they can ask; nothing when they may. */
export async function whyNot(at: AtForm, route: Route, language: Language = 'nl'): Promise<string | undefined> {
  const words = AROUND[language];
  const { structure } = at.school;
  if (!mayStart(whoAt(at), route).may) {
    const starts = words.startsWith(shortName(route), rolesIn(language, structure, route.startedBy));
    const contact = await contactOf(at, route.startedBy);
    return `${starts} ${contact ? words.ask(contact.name) : words.askThere}`;
  }
  const { follows } = route;
  if (!follows || follows.unless.some((role) => at.by.roles.includes(role))) return undefined;
  const previous = await previousFor(at, route);
  if (previous.open.length > 0) return undefined;
  if (previous.takenUp) return words.takenUp(shortName(route));
  const names = followNames(at, route, follows);
  const unless = rolesIn(language, structure, follows.unless);
  return [words.lacks(names), ...(unless === '' ? [] : [words.without(names.before, unless)])].join(' ');
}

/** That a route takes up another, and how that must have ended; nothing of one that takes up none. */
export function followsInWords(at: AtForm, route: Route, language: Language): string | undefined {
  return route.follows && AROUND[language].follows(followNames(at, route, route.follows));
}

function followNames({ school }: AtForm, route: Route, follows: NonNullable<Route['follows']>): FollowWords {
  const before = school.structure.routes.get(follows.route);
  return {
    step: shortName(route),
    before: before ? shortName(before) : follows.route,
    outcome: before?.outcomes.find(({ id }) => id === follows.outcome)?.label ?? follows.outcome,
  };
}

async function contactOf({ of, services, school }: AtForm, roles: Route['startedBy']) {
  const contacts = contactsOf(school.structure, await services.people.assignments(of.id));
  return roles.map((role) => contacts.get(role)).find((one) => one !== undefined);
}
