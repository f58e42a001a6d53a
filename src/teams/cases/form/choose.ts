import { z } from 'zod/v4';
import { NL } from '../../../cases/nl';
import type { Route } from '../../../structure/route';
import { criteriaOf, routeById } from '../../../structure/route-facts';
import type { Rendered } from '../../cards';
import { oneLine, shorten } from '../../cards/plain';
import { forEveryone, type Reaction, sentence } from '../../reaction';
import { type AtForm, formAction, ofSchool } from './at-form';
import { renderFormChoose } from './cards/form-choose';
import { routesFor, whyNot } from './may-begin';
import { startPage } from './start-page';
import { stillOpen } from './still-open';
import { shortName } from './words';

/** More would not help to choose, and must fit on the card for every route. */
const CRITERIA = 8;
const LENGTH = 180;

/** The steps to choose from, with the structure's own criteria and where those stand. */
export function chooseCard(at: AtForm, title: string, intro: string, routes = routesFor(at)): Rendered {
  const choices = routes.map((route) => ({
    name: oneLine(route.name),
    criteria: criteriaLines(at, route),
    press: `Kies ${shorten(oneLine(shortName(route)), 40)}`,
    school: at.of.id,
    route: route.id,
  }));
  return renderFormChoose(title, intro, choices);
}

function criteriaLines({ school }: AtForm, route: Route) {
  const all = criteriaOf(school.structure, route);
  const [first, ...more] = all.slice(0, CRITERIA);
  if (!first) return [];
  const left = all.length - more.length - 1;
  const { document, where } = first.source;
  return [
    ...[first, ...more].map(({ text }) => `• ${shorten(oneLine(text), LENGTH)}`),
    ...(left > 0 ? [`• en nog ${left}, zie de bron`] : []),
    `Bron: ${oneLine(document)}, ${oneLine(where)}`,
  ].map((text) => ({ text }));
}

/** A step was chosen: its first page takes the list's place. */
export const beginForm = formAction(
  ofSchool.extend({ route: z.string().max(100) }),
  async (at, data): Promise<Reaction> => {
    const route = routeById(at.school.structure, data.route);
    if (!route) return sentence(NL.routeUnknown);
    const not = await whyNot(at, route);
    if (not !== undefined) return sentence(not);
    return forEveryone((await stillOpen(at, route)) ?? (await startPage(at, route, { nonce: at.desk.newId() })));
  },
);
