import { pupilIdOf } from '../../../cases/identify';
import type { PupilId } from '../../../cases/ids';
import { className, dataOf, pupilData, type TypedPupil } from '../../../cases/pupils/data';
import { whySame } from '../../../cases/pupils/doubles';
import { isRefusal, type Refusal, refuse } from '../../../cases/refusal';
import type { Case, Subject } from '../../../cases/state';
import { pupilOf } from '../../../desk/pupil-reads';
import type { Pupil } from '../../../store/port';
import type { Route } from '../../../structure/route';
import { oneLine } from '../../cards/plain';
import type { Typed } from '../fields/given';
import { inputOf } from '../fields/ids';
import type { AtForm } from './at-form';
import { pupilIdFor } from './own-ids';
import { previousFor } from './previous';
import { mayTakeUp, ownPupils } from './pupils';

/** Whom a new case is about, with the pupil that has to be made for it and the case that it takes up. */
export interface About {
  readonly kind: 'about';
  readonly subject: Subject;
  readonly pupils?: readonly Pupil[];
  readonly previous?: Case;
  readonly reason?: string;
  /** What was typed for a pupil who is kept otherwise: another class, or the day of enrolment. */
  readonly changes?: Pick<TypedPupil, 'className' | 'enrolledOn'>;
}

/** What was typed looks like pupils that this person knows: they say whether it is one of them. */
export interface Offer {
  readonly kind: 'offer';
  readonly pupils: readonly Pupil[];
}

const NOT_KNOWN = 'Die kan ik niet kiezen. Kies uit de lijst, of vul roepnaam, achternaam en klas in.';
const BOTH =
  'Je koos een leerling én vulde gegevens in. Wie bedoel je? Laat één van de twee leeg: de keuze, of wat je invulde.';
const MOST_OFFERED = 5;
const LONGEST_ID = 100;
/** Chosen instead of a pupil that was offered. */
export const SOMEBODY_ELSE = 'nieuw';
export const INPUTS = {
  firstName: 'first',
  lastName: 'last',
  className: 'class',
  number: 'number',
  enrolledOn: 'enrolled',
} as const;

/** Reads the first page. What it may pick from is looked up again: the page is only a claim. */
export async function aboutFrom(
  at: AtForm,
  route: Route,
  typed: Typed,
  nonce: string,
): Promise<About | Offer | Refusal> {
  const given = (id: string): string => oneLine(typed[inputOf(id)] ?? '');
  const reason = (typed[inputOf('reason')] ?? '').trim();
  const chosen = given('previous');
  const previous = chosen === '' ? undefined : (await previousFor(at, route)).open.find(({ id }) => id === chosen);
  if (chosen !== '' && !previous) return refuse('not-found', NOT_KNOWN, { fields: ['previous'] });
  if (previous) return { kind: 'about', subject: previous.subject, previous };
  const { follows } = route;
  if (follows && !follows.unless.some((role) => at.by.roles.includes(role)))
    return refuse('needs-previous', 'Kies eerst op welke zaak dit volgt.', { fields: ['previous'] });
  const found =
    route.about === 'class' ? aboutClass(at, given('class')) : await aboutPupil(at, given, pupilIdFor(at.by.id, nonce));
  return found.kind === 'about' && reason !== '' ? { ...found, reason } : found;
}

function aboutClass(at: AtForm, typed: string): About | Refusal {
  const name = className(typed, 'class', at.school.classes);
  return isRefusal(name) ? name : { kind: 'about', subject: { kind: 'class', name } };
}

async function aboutPupil(at: AtForm, given: (id: string) => string, id: PupilId): Promise<About | Offer | Refusal> {
  const known = await mayTakeUp(at);
  const picked = given('pupil');
  if (picked !== '') {
    const found = takenUp(at, known, await today(at, picked), 'pupil', enrolled(given));
    const typed = ['first', 'last', 'class', 'number'].filter((id) => given(id) !== '');
    return isRefusal(found) || isOfPicked(found, known, given)
      ? found
      : refuse('wrong-value', BOTH, { fields: ['pupil', ...typed] });
  }
  const made = newPupil(at, given, id);
  if (isRefusal(made)) return made;
  const like = known.filter((one) => whySame(made, one) !== undefined);
  const same = given('same');
  if (same !== '' && same !== SOMEBODY_ELSE)
    return takenUp(at, like, same, 'same', { className: made.className, ...enrolled(given) });
  if (same === '') {
    // The same name in the same class, typed again by the same mentor, is the same pupil.
    const own = new Set((await ownPupils(at)).map((one) => one.id));
    const again = like.find((one) => own.has(one.id) && keyOf(one) === keyOf(made));
    if (again) return takenUp(at, like, again.id, 'pupil', enrolled(given));
    if (like.length > 0) return { kind: 'offer', pupils: like.slice(0, MOST_OFFERED) };
  }
  return { ...about(made), pupils: [made] };
}

/** Merged since the page was made: what was picked is another entry by now. */
async function today({ desk, school }: AtForm, picked: string): Promise<string> {
  if (picked.length > LONGEST_ID) return picked;
  return (await pupilOf(desk.options.store, school.key, pupilIdOf(picked)))?.id ?? picked;
}

const about = (pupil: Pupil): About => ({ kind: 'about', subject: { kind: 'pupil', pupil: pupil.id } });

/** A pupil who is known already, with what was typed besides: checked as for a new one. */
function takenUp(at: AtForm, from: readonly Pupil[], id: string, field: string, typed: TypedPupil): About | Refusal {
  const pupil = from.find((one) => one.id === id);
  if (!pupil) return refuse('not-found', NOT_KNOWN, { fields: [field] });
  const data = dataOf(pupil);
  const checked = pupilData({ ...data, ...typed }, at.desk.clock().today, known(at));
  if (isRefusal(checked)) return checked;
  const changes = {
    ...(checked.className !== data.className && { className: checked.className }),
    ...(checked.enrolledOn !== data.enrolledOn && { enrolledOn: checked.enrolledOn }),
  };
  return Object.keys(changes).length === 0 ? about(pupil) : { ...about(pupil), changes };
}

const known = ({ school }: AtForm) => ({ names: INPUTS, classes: school.classes });

/** The day of enrolment, where one was typed: an empty one takes nothing away. */
const enrolled = (given: (id: string) => string): Pick<TypedPupil, 'enrolledOn'> => {
  const typed = given(INPUTS.enrolledOn);
  return typed === '' ? {} : { enrolledOn: typed };
};

/** Chosen from the list and typed as well: only where both are the same pupil is it clear who is meant. */
function isOfPicked({ subject }: About, known: readonly Pupil[], given: (id: string) => string): boolean {
  const pupil = known.find(({ id }) => subject.kind === 'pupil' && id === subject.pupil);
  return (['firstName', 'lastName', 'className', 'number'] as const).every((key) => {
    const typed = given(INPUTS[key]);
    return typed === '' || typed.toLowerCase() === (pupil?.[key] ?? '').toLowerCase();
  });
}

const keyOf = ({ firstName, lastName, className: name }: Pupil): string =>
  [firstName, lastName, name].map((part) => part.toLowerCase()).join('|');

function newPupil(at: AtForm, given: (id: string) => string, id: PupilId): Pupil | Refusal {
  const hasNumbers = at.school.structure.words.pupilSystem !== undefined;
  const [firstName, lastName, name] = [given(INPUTS.firstName), given(INPUTS.lastName), given(INPUTS.className)];
  const typed = {
    firstName,
    lastName,
    className: name,
    ...(hasNumbers && { number: given(INPUTS.number) }),
    enrolledOn: given(INPUTS.enrolledOn),
  };
  const data = pupilData(typed, at.desk.clock().today, known(at));
  return isRefusal(data) ? data : { id, ...data, formerClasses: [], version: 0 };
}
