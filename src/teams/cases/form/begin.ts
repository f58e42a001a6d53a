import type { Language } from '../../../answers/reply';
import type { Rendered } from '../../cards';
import { PRIVATELY } from '../../not-here';
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
const POINTER: Readonly<Record<Language, string>> = {
  nl: `${PRIVATELY}; daar gaan we verder.`,
  en: 'We do not do that in a channel or a group. I have sent you a private message; we go on there.',
};
const CHOOSE_IN_ENGLISH = 'Which step is it?';

/** Said once, to who begins in English; all that is kept of a pupil is in the language of the file. */
function inEnglish({ school: { structure } }: AtForm): string {
  const whom = rolesInWords(structure, [structure.askFirst]);
  const help = whom === '' ? 'a Dutch-speaking colleague' : `a Dutch-speaking colleague or ${whom}`;
  return `The form itself is in Dutch: it goes into the pupil’s file, and parents may read it. Please write in Dutch. Need a hand? Ask ${help}, or type “help” here and ask me in English.`;
}

/** What `/aanmelden …` is answered with: the first page, the steps to choose from, or who may begin. */
export async function begin(at: AtForm, typed: string, language: Language = 'nl'): Promise<Said> {
  const only = (card: Rendered): Said => onlyYou(at.turn, card, POINTER[language]);
  const english = language === 'en' ? inEnglish(at) : undefined;
  const { routes } = at.school.structure;
  if (routes.size === 0)
    return sentence(`De structuur van ${at.of.name} heeft nog geen formulieren. Vraag je zorgcoördinator om hulp.`);
  if (routesFor(at).length === 0) return sentence(nobody(at));
  if (typed === '') return only(chooseCard(at, english ? CHOOSE_IN_ENGLISH : CHOOSE, english ?? firstAsk(at)));
  const found = findRoute(typed, [...routes.values()]);
  if (found.kind === 'unknown') return only(unknown(at, found.near && shortName(found.near)));
  const not = await whyNot(at, found.route);
  if (not !== undefined) return toYou(at.turn, not);
  const draft = await stillOpen(at, found.route);
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
export const onlyYou = ({ place }: Turn, card: Rendered, pointer: string = POINTER.nl): Said =>
  place === 'personal' ? forEveryone(card) : inPrivate(card, pointer);

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
