import type { Rendered } from '../../cards';
import { forEveryone, inPrivate, type Said, sentence } from '../../reaction';
import type { Turn } from '../../turn';
import type { Typed } from '../fields/given';
import { inputOf } from '../fields/ids';
import { rolesInWords } from '../roles-in-words';
import type { AtForm } from './at-form';
import { renderFormNote } from './cards/form-note';
import { chooseCard } from './choose';
import { findRoute } from './find-route';
import { routesFor, whyNot } from './may-begin';
import { startPage } from './start-page';
import { stillOpen } from './still-open';
import { shortName } from './words';

const CHOOSE = 'Bij welke stap wil je aanmelden?';
const MOST_WORDS = 5;
const POINTER = 'Dat doen we niet in een kanaal of groep. Ik heb je een privébericht gestuurd; daar gaan we verder.';

/** What `/aanmelden …` is answered with: the first page, the steps to choose from, or who may begin. */
export async function begin(at: AtForm, typed: string): Promise<Said> {
  const { routes } = at.school.structure;
  if (routes.size === 0)
    return sentence(`De structuur van ${at.of.name} heeft nog geen formulieren. Vraag je zorgcoördinator om hulp.`);
  if (routesFor(at).length === 0) return sentence(nobody(at));
  if (typed === '') return onlyYou(at.turn, chooseCard(at, CHOOSE, firstAsk(at)));
  const found = findRoute(typed, [...routes.values()]);
  if (found.kind === 'unknown') return onlyYou(at.turn, unknown(at, found.near && shortName(found.near)));
  const not = await whyNot(at, found.route);
  if (not !== undefined) return toYou(at.turn, not);
  const draft = await stillOpen(at, found.route);
  if (draft) return onlyYou(at.turn, draft);
  // A name has no place in a channel, so what was typed there is not looked at.
  const named = at.turn.place === 'personal' && found.route.about === 'pupil' ? namedIn(found.rest) : {};
  return onlyYou(at.turn, await startPage(at, found.route, { nonce: at.desk.newId(), typed: named }));
}

/** "/aanmelden PM2 Noor van den Bakker": a name behind the step stands on the first page already. */
function namedIn(rest: readonly string[]): Typed {
  const isName =
    rest.length > 0 && rest.length <= MOST_WORDS && rest.every((word) => /^\p{L}[\p{L}'’.-]{0,30}$/u.test(word));
  const [first = '', ...last] = isName ? rest : [];
  return { ...(first && { [inputOf('first')]: first }), ...(last.length > 0 && { [inputOf('last')]: last.join(' ') }) };
}

/** A form is filled in where nobody else reads along. */
export const onlyYou = ({ place }: Turn, card: Rendered): Said =>
  place === 'personal' ? forEveryone(card) : inPrivate(card, POINTER);

/** What says something of somebody's own cases is not for a channel either. */
const toYou = (turn: Turn, said: string): Said =>
  turn.place === 'personal' ? sentence(said) : onlyYou(turn, renderFormNote('Over aanmelden', [said]));

/** Nobody has to find the step alone: whom to ask comes before the list. */
function firstAsk({ school: { structure }, by }: AtForm): string {
  const whom = by.roles.includes(structure.askFirst) ? '' : rolesInWords(structure, [structure.askFirst]);
  return whom === '' ? 'Kies wat het beste past.' : `Twijfel je, of zit je vast? Praat dan eerst met ${whom}.`;
}

function unknown(at: AtForm, near: string | undefined): Rendered {
  const mine = routesFor(at);
  const first = mine.filter((route) => shortName(route) === near);
  const others = mine.filter((route) => !first.includes(route));
  const said =
    first.length > 0
      ? `Die stap ken ik niet; ${near} lijkt er het meest op. Bedoel je die?`
      : 'Die stap ken ik niet, en geen lijkt er duidelijk op. Deze kun je beginnen:';
  return chooseCard(at, said, firstAsk(at), [...first, ...others]);
}

function nobody(at: AtForm): string {
  const roles = new Set([...at.school.structure.routes.values()].flatMap(({ startedBy }) => startedBy));
  const who = rolesInWords(at.school.structure, [...roles]);
  return `Aanmelden doet ${who}. Ik zie die functie niet bij jou. Klopt dat niet? Vraag het de beheerder.`;
}
