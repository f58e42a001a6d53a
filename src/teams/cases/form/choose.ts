import { z } from 'zod/v4';
import type { Language } from '../../../answers/reply';
import { NL } from '../../../cases/nl';
import type { Route } from '../../../structure/route';
import { explanationOf, routeById } from '../../../structure/route-facts';
import type { Rendered } from '../../cards';
import { oneLine, shorten } from '../../cards/plain';
import { forEveryone, type Reaction, sentence } from '../../reaction';
import { AROUND } from './around';
import { type AtForm, formAction, ofSchool } from './at-form';
import { type RouteChoice, renderFormChoose } from './cards/form-choose';
import { inEnglish } from './in-english';
import { followsInWords, routesFor, whyNot } from './may-begin';
import { startPage } from './start-page';
import { stillOpen } from './still-open';
import { shortName } from './words';

/** More would not help to choose, and must fit on the card for every route. */
const CRITERIA = 8;
const LENGTH = 180;

interface ToChoose {
  readonly title: string;
  readonly intro: string;
  readonly language: Language;
  readonly routes?: readonly Route[];
}

/**
 * The steps to choose from, with the structure's own criteria and where those stand. What cannot be begun yet has the reason
 * in the place of its button.
 */
export async function chooseCard(at: AtForm, { title, intro, language, routes }: ToChoose): Promise<Rendered> {
  const choices = await Promise.all((routes ?? routesFor(at)).map((route) => choiceOf(at, route, language)));
  return renderFormChoose(title, intro, choices);
}

async function choiceOf(at: AtForm, route: Route, language: Language): Promise<RouteChoice> {
  const not = await whyNot(at, route, language);
  const follows = not ?? followsInWords(at, route, language);
  return {
    name: oneLine(route.name),
    criteria: [...explanation(at, route, language), ...(follows === undefined ? [] : [{ text: follows }])],
    canBegin: not === undefined,
    press: shorten(oneLine(AROUND[language].pick(shortName(route))), 45),
    school: at.of.id,
    route: route.id,
    language,
  };
}

function explanation({ school }: AtForm, route: Route, language: Language) {
  const words = AROUND[language];
  const all = explanationOf(school.structure, route);
  const [first, ...more] = all.slice(0, CRITERIA);
  if (!first) return [];
  const left = all.length - more.length - 1;
  const { document, where } = first.source;
  return [
    ...[first, ...more].map(({ text }) => `• ${shorten(oneLine(text), LENGTH)}`),
    ...(left > 0 ? [`• ${words.more(left)}`] : []),
    `${words.source}: ${oneLine(document)}, ${oneLine(where)}`,
  ].map((text) => ({ text }));
}

/** A step was chosen: its first page takes the list's place. */
export const beginForm = formAction(
  'starter',
  ofSchool.extend({ route: z.string().max(100), language: z.enum(['nl', 'en']).default('nl') }),
  async (at, { route: id, language }): Promise<Reaction> => {
    const route = routeById(at.school.structure, id);
    if (!route) return sentence(NL.routeUnknown);
    const not = await whyNot(at, route, language);
    if (not !== undefined) return sentence(not);
    const draft = await stillOpen(at, route, language);
    const english = inEnglish(at, language);
    return forEveryone(draft ?? (await startPage(at, route, { nonce: at.desk.newId(), ...(english && { english }) })));
  },
);
