import type { Language } from '../../../answers/reply';
import type { Rendered } from '../../cards';
import { forEveryone, inPrivate, type Said, sentence } from '../../reaction';
import type { Turn } from '../../turn';
import type { Typed } from '../fields/given';
import { inputOf } from '../fields/ids';
import { rolesIn } from '../roles-in-words';
import { AROUND } from './around';
import type { AtForm } from './at-form';
import { renderFormNote } from './cards/form-note';
import { chooseCard } from './choose';
import { findRoute } from './find-route';
import { inEnglish } from './in-english';
import { routesFor, whyNot } from './may-begin';
import { startPage } from './start-page';
import { stillOpen } from './still-open';
import { shortName } from './words';

const MOST_WORDS = 5;

/** What `/aanmelden …` is answered with: the first page, the steps to choose from, or who may begin. */
export async function begin(at: AtForm, typed: string, language: Language = 'nl'): Promise<Said> {
  const words = AROUND[language];
  const english = inEnglish(at, language);
  const { structure } = at.school;
  const routes = [...structure.routes.values()];
  if (routes.length === 0)
    return sentence(words.noForms(at.of.name, rolesIn(language, structure, [structure.askFirst])));
  if (routesFor(at).length === 0)
    return sentence(
      words.nobody(rolesIn(language, structure, [...new Set(routes.flatMap(({ startedBy }) => startedBy))])),
    );
  const found = findRoute(typed, routes);
  const pointer = found.rest.length === 0 ? words.pointer : `${words.pointer} ${words.nameThere}`;
  const only = (card: Rendered): Said => onlyYou(at.turn, card, pointer);
  if (typed === '') {
    const intro = [english ?? firstAsk(at, language), words.order].join(' ');
    return only(await chooseCard(at, { title: words.choose, intro, language }));
  }
  if (found.kind === 'unknown') return only(await unknown(at, found.near && shortName(found.near), language));
  const not = await whyNot(at, found.route, language);
  // What says something of somebody's own cases is not for a channel either.
  if (not !== undefined)
    return at.turn.place === 'personal' ? sentence(not) : only(renderFormNote(words.aboutReferring, [not]));
  const draft = await stillOpen(at, found.route, language);
  if (draft) return only(draft);
  // A name has no place in a channel, so what was typed there is not looked at.
  const named = at.turn.place === 'personal' && found.route.about === 'pupil' ? namedIn(found.rest) : {};
  return only(await startPage(at, found.route, { nonce: at.desk.newId(), typed: named, ...(english && { english }) }));
}

/** "/aanmelden PM2 Noor van den Bakker": a name behind the step stands on the first page already. */
function namedIn(rest: readonly string[]): Typed {
  const isName =
    rest.length > 0 && rest.length <= MOST_WORDS && rest.every((word) => /^\p{L}[\p{L}'’.-]{0,30}$/u.test(word));
  const [first = '', ...last] = isName ? rest : [];
  return { ...(first && { [inputOf('first')]: first }), ...(last.length > 0 && { [inputOf('last')]: last.join(' ') }) };
}

/** A form is filled in where nobody else reads along. */
export const onlyYou = ({ place }: Turn, card: Rendered, pointer: string = AROUND.nl.pointer): Said =>
  place === 'personal' ? forEveryone(card) : inPrivate(card, pointer);

/** Nobody has to find the step alone: whom to ask comes before the list. */
function firstAsk({ school: { structure }, by }: AtForm, language: Language): string {
  const whom = by.roles.includes(structure.askFirst) ? '' : rolesIn(language, structure, [structure.askFirst]);
  return AROUND[language].askFirst(whom);
}

function unknown(at: AtForm, near: string | undefined, language: Language): Promise<Rendered> {
  const words = AROUND[language];
  const mine = routesFor(at);
  const first = mine.filter((route) => shortName(route) === near);
  const others = mine.filter((route) => !first.includes(route));
  const title = first.length > 0 && near !== undefined ? words.near(near) : words.none;
  return chooseCard(at, { title, intro: firstAsk(at, language), language, routes: [...first, ...others] });
}
