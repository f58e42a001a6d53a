import type { Refusal } from '../../../cases/refusal';
import type { Pupil } from '../../../store/port';
import type { Route } from '../../../structure/route';
import { oneLine } from '../../cards/plain';
import type { Rendered } from '../../cards/view';
import type { AtForm } from './at-form';
import { renderFormStart } from './cards/form-start';
import { type FieldView, fieldView } from './field-view';
import { inputOf, type Typed } from './inputs';
import { previousFor } from './previous';
import { ownPupils, pupilName, subjectName } from './pupils';
import { SOMEBODY_ELSE } from './subject';
import { shortName, stepsOf } from './words';

export const READERS =
  'Ouders mogen dit lezen, en de leerling vanaf 16 jaar. Alleen de betrokkenen bij deze zaak zien dit.';

export interface Begun {
  /** From which the ids of the case and of a new pupil follow. */
  readonly nonce: string;
  readonly typed?: Typed;
  readonly refusal?: Refusal;
  /** Pupils that may have been meant by what was typed. */
  readonly offer?: readonly Pupil[];
}

/** The first page: whom it is about, and for a route that follows another, which case it takes up. */
export async function startPage(at: AtForm, route: Route, begun: Begun): Promise<Rendered> {
  const { nonce, typed = {}, refusal, offer = [] } = begun;
  const marked = new Set(refusal?.fields);
  const view = (id: string, label: string, rest: Partial<FieldView>): FieldView =>
    fieldView({ id: inputOf(id), label, marked: marked.has(id), value: typed[inputOf(id)] ?? '', ...rest });
  const text = (id: string, label: string, rest: Partial<FieldView> = {}) => view(id, label, { isText: true, ...rest });
  const head = {
    title: oneLine(route.name),
    step: `stap 1 van ${stepsOf(route)} · ${route.about === 'class' ? 'De klas' : 'De leerling'}`,
    about: [],
    notices: [...(refusal ? [{ text: refusal.say }] : []), ...(offer.length > 0 ? [{ text: OFFER }] : [])],
    why: [{ text: READERS }],
  };
  const fields = [
    ...sameFields(offer, view),
    ...(await followFields(at, route, view)),
    ...(route.about === 'class' ? [text('class', 'Welke klas? *')] : await pupilFields(at, route, view, text)),
  ];
  return renderFormStart(head, fields, { school: at.of.id, route: route.id, nonce });
}

/** Without a name: this is read aloud. */
const OFFER = 'Dit lijkt op een leerling die je al kent. Kies hieronder wie je bedoelt.';

function sameFields(offer: readonly Pupil[], view: View): FieldView[] {
  if (offer.length === 0) return [];
  const options = offer.map((pupil) => ({ title: oneLine(pupilName(pupil)), value: String(pupil.id) }));
  const other = { title: 'Nee, een andere leerling', value: SOMEBODY_ELSE };
  return [view('same', 'Bedoel je …?', { isOne: true, options: [...options, other] })];
}

type View = (id: string, label: string, rest: Partial<FieldView>) => FieldView;

async function pupilFields(
  at: AtForm,
  route: Route,
  view: View,
  text: (id: string, label: string, rest?: Partial<FieldView>) => FieldView,
): Promise<FieldView[]> {
  const mayBeginAnew = !route.follows || route.follows.unless.some((role) => at.by.roles.includes(role));
  if (!mayBeginAnew) return [];
  const pupils = await ownPupils(at);
  const options = pupils.map((pupil) => ({ title: oneLine(pupilName(pupil)), value: pupil.id }));
  return [
    ...(options.length > 0 ? [view('pupil', 'Een leerling die je eerder aanmeldde', { isList: true, options })] : []),
    text(
      'first',
      'Roepnaam',
      options.length > 0 ? { hint: 'Of een nieuwe leerling: vul roepnaam, achternaam en klas in.', hasHint: true } : {},
    ),
    text('last', 'Achternaam'),
    text('class', 'Klas', { placeholder: '3B' }),
    // Only a school that keeps its pupils in a system has numbers for them.
    ...(at.school.structure.words.pupilSystem ? [text('number', 'Leerlingnummer (mag leeg)')] : []),
  ];
}

/** What is taken up; whoever may begin without it says why. */
async function followFields(at: AtForm, route: Route, view: View): Promise<FieldView[]> {
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
    ...(options.length > 0 ? [view('previous', `Op welke ${named} volgt dit?`, { isList: true, options })] : []),
    ...(mayWithout
      ? [view('reason', `Zonder ${named}? Schrijf op waarom`, { isText: true, many: true, placeholder: 'Omdat …' })]
      : []),
  ];
}
