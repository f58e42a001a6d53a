import type { Refusal } from '../../../cases/refusal';
import type { Pupil } from '../../../store/port';
import type { Route } from '../../../structure/route';
import { asksEnrolment } from '../../../structure/route-facts';
import { oneLine } from '../../cards/plain';
import type { Rendered } from '../../cards/view';
import { withFaults } from '../fields/faults';
import type { Typed } from '../fields/given';
import { inputOf } from '../fields/ids';
import { type InputKind, type InputParts, type InputView, input } from '../fields/input';
import type { AtForm } from './at-form';
import { renderFormStart } from './cards/form-start';
import { previousFor } from './previous';
import { listedPupils, MOST_LISTED, pupilName, subjectName } from './pupils';
import { SOMEBODY_ELSE } from './subject';
import { shortName, stepsOf } from './words';

const INVOLVED = 'Alleen de betrokkenen bij deze zaak zien dit.';

/** Who may read a form; what is about a class is about nobody's child. */
export const readersOf = ({ about }: Route): string =>
  about === 'class' ? INVOLVED : `Ouders mogen dit lezen, en de leerling vanaf 16 jaar. ${INVOLVED}`;

export interface Begun {
  /** From which the ids of the case and of a new pupil follow. */
  readonly nonce: string;
  readonly typed?: Typed;
  /** What is said to who began in English. */
  readonly english?: string;
  readonly refusal?: Refusal;
  /** Pupils that may have been meant by what was typed. */
  readonly offer?: readonly Pupil[];
}

/** The first page: whom it is about, and for a route that follows another, which case it takes up. */
export async function startPage(at: AtForm, route: Route, begun: Begun): Promise<Rendered> {
  const { nonce, typed = {}, refusal, offer = [], english } = begun;
  const ask: Ask = (kind, id, label, more = {}) =>
    input({ id: inputOf(id), kind, label, value: typed[inputOf(id)] ?? '', ...more });
  const asked = [
    ...sameFields(offer, ask),
    ...(await followFields(at, route, ask)),
    ...(route.about === 'class' ? [ask('line', 'class', 'Welke klas? *')] : await pupilFields(at, route, ask)),
  ];
  const { inputs, above } = withFaults(asked, refusal);
  const head = {
    title: oneLine(route.name),
    step: `stap 1 van ${stepsOf(route)} · ${route.about === 'class' ? 'De klas' : 'De leerling'}`,
    about: [],
    notices: [...above, ...(offer.length > 0 ? [OFFER] : [])].map((text) => ({ text })),
    why: [english ?? '', readersOf(route)].filter(Boolean).map((text) => ({ text })),
  };
  return renderFormStart(head, inputs, { school: at.of.id, route: route.id, nonce });
}

/** Without a name: this is read aloud. */
const OFFER = 'Dit lijkt op een leerling die je al kent. Kies hieronder wie je bedoelt.';

type Ask = (kind: InputKind, id: string, label: string, more?: Partial<InputParts>) => InputView;

function sameFields(offer: readonly Pupil[], ask: Ask): InputView[] {
  if (offer.length === 0) return [];
  const options = offer.map((pupil) => ({ title: oneLine(pupilName(pupil)), value: String(pupil.id) }));
  const other = { title: 'Nee, een andere leerling', value: SOMEBODY_ELSE };
  return [ask('one', 'same', 'Bedoel je …?', { options: [...options, other] })];
}

async function pupilFields(at: AtForm, route: Route, ask: Ask): Promise<InputView[]> {
  const mayBeginAnew = !route.follows || route.follows.unless.some((role) => at.by.roles.includes(role));
  if (!mayBeginAnew) return [];
  const { pupils, more } = await listedPupils(at);
  const options = pupils.map((pupil) => ({ title: oneLine(pupilName(pupil)), value: pupil.id }));
  return [
    ...(options.length > 0
      ? [ask('choice', 'pupil', 'Een leerling die je eerder aanmeldde', { options, hint: more ? MORE : '' })]
      : []),
    ...(options.length > 0 ? [ask('read', 'new', 'Of een nieuwe leerling', { lines: [{ text: NEW_PUPIL }] })] : []),
    ask('line', 'first', 'Roepnaam'),
    ask('line', 'last', 'Achternaam'),
    ask('line', 'class', 'Klas', { placeholder: '3B' }),
    // Only a school that keeps its pupils in a system has numbers for them.
    ...(at.school.structure.words.pupilSystem ? [ask('line', 'number', 'Leerlingnummer (mag leeg)')] : []),
    ...(asksEnrolment(route) ? [ask('date', 'enrolled', 'Ingeschreven op (mag leeg)', { hint: ENROLLED })] : []),
  ];
}

const ENROLLED = 'Vanaf die dag tel ik wanneer iets klaar moet zijn.';
const MORE = `Dit zijn de laatste ${MOST_LISTED}. Staat de leerling er niet bij? Vul hieronder naam en klas in, dan herken ik die.`;
const NEW_PUPIL = 'Vul roepnaam, achternaam en klas in.';

/** What is taken up; whoever may begin without it says why. */
async function followFields(at: AtForm, route: Route, ask: Ask): Promise<InputView[]> {
  const { follows } = route;
  if (!follows) return [];
  const before = at.school.structure.routes.get(follows.route);
  const named = before ? shortName(before) : follows.route;
  const options = await Promise.all(
    (await previousFor(at, route)).open.map(async (state) => ({
      title: oneLine(`Zaak ${state.number ?? ''} · ${await subjectName(at, state)}`),
      value: state.id,
    })),
  );
  const mayWithout = follows.unless.some((role) => at.by.roles.includes(role));
  return [
    ...(options.length > 0 ? [ask('choice', 'previous', `Op welke ${named} volgt dit?`, { options })] : []),
    ...(mayWithout ? [ask('text', 'reason', `Zonder ${named}? Schrijf op waarom`, { placeholder: 'Omdat …' })] : []),
  ];
}
