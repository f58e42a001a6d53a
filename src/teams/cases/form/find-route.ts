import type { Route } from '../../../structure/route';
import { nearest } from '../../text/nearest';
import { shortName } from './words';

export type Found =
  /** `rest` is what was typed behind its name. */
  | { readonly kind: 'found'; readonly route: Route; readonly rest: readonly string[] }
  /** Nothing is called so; `near` is what may have been meant, `rest` all that was typed. */
  | { readonly kind: 'unknown'; readonly near?: Route; readonly rest: readonly string[] };

/** The words around the name of a step: "een leerling voor PM2". */
const AROUND =
  /^(?:(?:een|mijn|deze|a)\s+(?:leerling|kind|pupil|student)\b)?\s*(?:(?:voor|bij|op|in|aan|naar|for|to)\s+)?(?:(?:het|de|een|the)\s+)?/iu;

/** The route that was meant by what somebody typed: by its name, an alias, or the end of it ("2"). */
export function findRoute(typed: string, routes: readonly Route[]): Found {
  const words = typed.replace(AROUND, '').split(' ').filter(Boolean);
  const named = routes.map((route) => ({ route, names: namesOf(route) }));
  const whole = plain(words.join(''));
  for (const count of [words.length, 2, 1]) {
    const text = plain(words.slice(0, count).join(''));
    if (text === '') continue;
    const route = named.find(({ names }) => names.includes(text))?.route ?? byNumber(text, routes);
    if (route) return { kind: 'found', route, rest: words.slice(count) };
  }
  // Another number is another step, not a slip: of PM9 no step of the school is nearer than the rest.
  const near = nearest(
    whole,
    named.flatMap(({ names }) => names).filter((name) => numberIn(whole) === '' || numberIn(name) === numberIn(whole)),
  );
  const route = near === undefined ? undefined : named.find(({ names }) => names.includes(near))?.route;
  return { kind: 'unknown', rest: words, ...(route && { near: route }) };
}

/** "pm 2", "PM-2" and "PM2" are one; the plus of "PM+" is part of its name. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '');

const numberIn = (name: string): string => name.replace(/[^\d+]/g, '');

const namesOf = (route: Route): string[] => [
  ...new Set([route.id, route.step ?? '', route.name, shortName(route), ...route.aliases].map(plain).filter(Boolean)),
];

/** Of a step's name only the end may be typed: "2" is the one step that ends so, before a level that does. */
function byNumber(text: string, routes: readonly Route[]): Route | undefined {
  if (!/^[\d+]+$/.test(text)) return undefined;
  const ending = routes.filter((route) => plain(shortName(route)).replace(/^\D*?(?=[\d+])/, '') === text);
  const steps = ending.filter(({ step }) => step !== undefined);
  const [only, ...others] = steps.length > 0 ? steps : ending;
  return others.length === 0 ? only : undefined;
}
