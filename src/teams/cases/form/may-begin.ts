import { mayStart } from '../../../cases/may';
import type { Route } from '../../../structure/route';
import { byNeed } from '../../../structure/route-facts';
import { contactsOf } from '../../people-directory';
import { whoAt } from '../at-desk';
import { rolesInWords } from '../roles-in-words';
import type { AtForm } from './at-form';
import { previousFor } from './previous';
import { shortName } from './words';

/** The routes that this person may begin, those that help with a worry first. */
export const routesFor = (at: AtForm): readonly Route[] =>
  byNeed(at.school.structure, [...at.school.structure.routes.values()]).filter(
    (route) => mayStart(whoAt(at), route).may,
  );

/** Why somebody may not begin a route, and whom they can ask; nothing when they may. */
export async function whyNot(at: AtForm, route: Route): Promise<string | undefined> {
  if (!mayStart(whoAt(at), route).may) {
    const who = rolesInWords(at.school.structure, route.startedBy);
    return `${shortName(route)} begint bij ${who}. ${await askWhom(at, route.startedBy)}`;
  }
  const { follows } = route;
  if (!follows || follows.unless.some((role) => at.by.roles.includes(role))) return undefined;
  const previous = await previousFor(at, route);
  if (previous.open.length > 0) return undefined;
  if (previous.takenUp) return `${shortName(route)} is al begonnen. Typ /mijn om verder te gaan.`;
  const before = at.school.structure.routes.get(follows.route);
  const outcome = before?.outcomes.find(({ id }) => id === follows.outcome)?.label ?? follows.outcome;
  const named = before ? shortName(before) : follows.route;
  const unless =
    follows.unless.length === 0
      ? ''
      : ` Zonder ${named} kan alleen ${rolesInWords(at.school.structure, follows.unless)} beginnen.`;
  return `${shortName(route)} volgt op een ${named} van jou die is geëvalueerd met ‘${outcome}’. Die heb je nu niet.${unless}`;
}

async function askWhom({ of, services, school }: AtForm, roles: Route['startedBy']): Promise<string> {
  const contacts = contactsOf(school.structure, await services.people.assignments(of.id));
  const contact = roles.map((role) => contacts.get(role)).find((one) => one !== undefined);
  return contact ? `Vraag het ${contact.name}.` : 'Vraag het daar, dan denken jullie samen mee.';
}
