import type { Answers } from '../../../cases/answers';
import { isFree, isWithMentor } from '../../../cases/pupils/correct';
import type { TypedPupil } from '../../../cases/pupils/data';
import type { Refusal } from '../../../cases/refusal';
import type { Case } from '../../../cases/state';
import { casesOf, pupilOfCase } from '../../../desk/pupil-reads';
import type { PupilResult } from '../../../desk/pupils';
import type { Pupil } from '../../../store/port';
import { asksEnrolment } from '../../../structure/route-facts';
import { type Given, notTyped, textIn, typedIn } from '../fields/given';
import { inputOf } from '../fields/ids';
import { type InputView, input } from '../fields/input';
import type { AtForm } from './at-form';
import { INPUTS } from './subject';

/** The first page of a draft or of what was sent back: its mentor can still put right how pupil or class is called. */

type Key = keyof typeof INPUTS;
const LABELS: Readonly<Record<Key, string>> = {
  firstName: 'Roepnaam',
  lastName: 'Achternaam',
  className: 'Klas',
  number: 'Leerlingnummer (mag leeg)',
  enrolledOn: 'Ingeschreven op (mag leeg)',
};
/** More is refused anyway, and must not come back on the card. */
const SHOWN = 200;

/** What of the pupil may be changed here, with what was just typed or what is known. */
export async function pupilFields(
  at: AtForm,
  state: Case,
  { typed = {} }: { readonly typed?: Given },
): Promise<InputView[]> {
  if (hasFreeClass(state)) return [classField(state.subject.name, typed)];
  const found = await changeable(at, state);
  return (found?.keys ?? []).map((key) =>
    input({
      id: inputOf(INPUTS[key]),
      kind: key === 'enrolledOn' ? 'date' : 'line',
      label: LABELS[key],
      value: (typedIn(typed).typed[inputOf(INPUTS[key])] ?? found?.pupil[key] ?? '').slice(0, SHOWN),
    }),
  );
}

function classField(name: string, typed: Given): InputView {
  const id = inputOf(INPUTS.className);
  const value = (typedIn(typed).typed[id] ?? name).slice(0, SHOWN);
  return input({ id, kind: 'line', label: 'Welke klas?', value });
}

/** A class stands in the case itself; what goes on from another case stays about the same class. */
const hasFreeClass = (state: Case): state is Case & { readonly subject: { readonly kind: 'class' } } =>
  state.status === 'draft' && state.subject.kind === 'class' && state.previous === undefined;

/** What a page gives to the case. */
export interface OnPage {
  readonly answers: Answers;
  readonly className?: string;
}

/** Puts right what was typed on the page; it has no answers of the form. An older card changes nothing: its press is refused. */
export async function correctedOn(at: AtForm, state: Case, given: Given, expected: number): Promise<OnPage | Refusal> {
  const { typed, strange } = typedIn(given);
  if (strange.length > 0) return notTyped(strange);
  if (hasFreeClass(state) && Object.keys(given).length > 0)
    return { answers: {}, className: textIn(typed, inputOf(INPUTS.className)) };
  const found = Object.keys(typed).length > 0 && expected === state.version && (await changeable(at, state));
  if (!found) return { answers: {} };
  // Clients leave an emptied input out.
  const values = Object.fromEntries(found.keys.map((key) => [key, textIn(typed, inputOf(INPUTS[key]))]));
  const result = await correctIn(at, state, found.pupil, values);
  return result.kind === 'refused' ? result.refusal : { answers: {} };
}

/** A pupil who was taken up is in another class by now, or was enrolled on a day: so it is from here on, where this mentor may say so. */
export async function moveTo(at: AtForm, state: Case, changes: TypedPupil): Promise<void> {
  const found = await changeable(at, state);
  const free = Object.fromEntries(Object.entries(changes).filter(([key]) => found?.keys.some((one) => one === key)));
  if (found && Object.keys(free).length > 0) await correctIn(at, state, found.pupil, free);
}

const correctIn = (
  { desk, school, by, turn }: AtForm,
  state: Case,
  pupil: Pupil,
  typed: TypedPupil,
): Promise<PupilResult> =>
  desk.changePupils({
    school,
    by,
    activity: `${turn.activity}|pupil`,
    command: { kind: 'correct', pupil: pupil.id, typed, draft: state.id },
    expected: new Map([[pupil.id, pupil.version]]),
  });

async function changeable({ desk, school, by }: AtForm, state: Case) {
  if (!isWithMentor(state.status)) return undefined;
  const { store } = desk.options;
  const pupil = await pupilOfCase(store, school.key, state);
  if (!pupil) return undefined;
  const cases = await casesOf(store, school.key, pupil.id);
  const hasNumbers = school.structure.words.pupilSystem !== undefined;
  const route = school.structure.routes.get(state.route);
  const all: readonly Key[] = [
    'firstName',
    'lastName',
    'className',
    ...(hasNumbers ? (['number'] as const) : []),
    ...(route && asksEnrolment(route) ? (['enrolledOn'] as const) : []),
  ];
  return { pupil, keys: all.filter((key) => isFree(key, cases, by.id)) };
}
