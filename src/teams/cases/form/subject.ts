import type { PupilId } from '../../../cases/ids';
import { isRefusal, type Refusal, refuse } from '../../../cases/refusal';
import type { Case, Subject } from '../../../cases/state';
import type { Pupil } from '../../../store/port';
import type { Route } from '../../../structure/route';
import { oneLine } from '../../cards/plain';
import type { Typed } from '../fields/given';
import { inputOf } from '../fields/ids';
import type { AtForm } from './at-form';
import { pupilIdFor } from './own-ids';
import { previousFor } from './previous';
import { ownPupils } from './pupils';

/** Whom a new case is about, with the pupil that has to be made for it and the case that it takes up. */
export interface About {
  readonly subject: Subject;
  readonly pupils?: readonly Pupil[];
  readonly previous?: Case;
  readonly reason?: string;
}

const LONGEST = { name: 60, class: 20, number: 20 };

const NOT_KNOWN = 'Die kan ik niet kiezen. Kies uit de lijst, of vul roepnaam, achternaam en klas in.';

/** Reads the first page. What it may pick from is looked up again: the page is only a claim. */
export async function aboutFrom(at: AtForm, route: Route, typed: Typed, nonce: string): Promise<About | Refusal> {
  const given = (id: string): string => oneLine(typed[inputOf(id)] ?? '');
  const reason = (typed[inputOf('reason')] ?? '').trim();
  const chosen = given('previous');
  const previous = chosen === '' ? undefined : (await previousFor(at, route)).open.find(({ id }) => id === chosen);
  if (chosen !== '' && !previous) return refuse('not-found', NOT_KNOWN, { fields: ['previous'] });
  if (previous) return { subject: previous.subject, previous };
  const { follows } = route;
  if (follows && !follows.unless.some((role) => at.by.roles.includes(role)))
    return refuse('needs-previous', 'Kies eerst op welke zaak dit volgt.', { fields: ['previous'] });
  const why = reason === '' ? {} : { reason };
  if (route.about === 'class') {
    const name = className(given('class'));
    return isRefusal(name) ? name : { subject: { kind: 'class', name }, ...why };
  }
  const options = await ownPupils(at);
  const picked = given('pupil');
  if (picked !== '') {
    const pupil = options.find(({ id }) => id === picked);
    return pupil ? { subject: about(pupil.id), ...why } : refuse('not-found', NOT_KNOWN, { fields: ['pupil'] });
  }
  const made = newPupil(given, pupilIdFor(at.by.id, nonce), at.school.structure.words.pupilSystem !== undefined);
  if (isRefusal(made)) return made;
  // The same name in the same class, typed again by the same mentor, is the same pupil.
  const same = options.find((one) => keyOf(one) === keyOf(made));
  return same ? { subject: about(same.id), ...why } : { subject: about(made.id), pupils: [made], ...why };
}

const about = (pupil: PupilId): Subject => ({ kind: 'pupil', pupil });

const keyOf = ({ firstName, lastName, className }: Pupil): string =>
  [firstName, lastName, className].map((part) => part.toLowerCase()).join('|');

function newPupil(given: (id: string) => string, id: PupilId, hasNumbers: boolean): Pupil | Refusal {
  const [firstName, lastName, number] = [given('first'), given('last'), hasNumbers ? given('number') : ''];
  const empty = ['first', 'last', 'class'].filter((field) => given(field) === '');
  if (empty.length > 0) return refuse('incomplete', 'Vul roepnaam, achternaam en klas in.', { fields: empty });
  const long = ['first', 'last'].filter((field) => given(field).length > LONGEST.name);
  if (long.length > 0)
    return refuse('too-long', `Een naam past in ${LONGEST.name} tekens. Maak hem korter.`, { fields: long });
  const name = className(given('class'));
  if (isRefusal(name)) return name;
  if (!/^[\p{L}\d-]*$/u.test(number) || number.length > LONGEST.number)
    return refuse('wrong-value', 'Een leerlingnummer bestaat uit cijfers of letters, zonder spaties. Leeg mag ook.', {
      fields: ['number'],
    });
  return { id, firstName, lastName, className: name, formerClasses: [], version: 0, ...(number !== '' && { number }) };
}

function className(name: string): string | Refusal {
  if (name === '') return refuse('incomplete', 'Vul de klas in, bijvoorbeeld 3B.', { fields: ['class'] });
  if (name.length <= LONGEST.class) return name;
  return refuse('too-long', `Een klas past in ${LONGEST.class} tekens, bijvoorbeeld 3B.`, { fields: ['class'] });
}
