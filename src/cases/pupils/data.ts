import type { Pupil } from '../../store/port';
import { fold } from '../../structure/nearest';
import { date } from '../check/date';
import { allOf } from '../faults';
import type { Day } from '../ids';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { isClassName, namedClass } from './class-name';
import { PUPIL_NL } from './nl';

/** What is known of a pupil and can be put right. */
export type PupilData = Pick<
  Pupil,
  'firstName' | 'lastName' | 'className' | 'number' | 'enrolledOn' | 'leftOn' | 'leftTo'
>;

/** The same as somebody typed it; anything can be in it. What is left out is not asked for there. */
export type TypedPupil = Readonly<Partial<Record<keyof PupilData, unknown>>>;

/** Where the inputs of a card have other names: which one to mark. */
type Names = Readonly<Partial<Record<keyof PupilData, string>>>;

interface Known {
  readonly names?: Names;
  /** Classes of the school that have a name. */
  readonly classes?: readonly string[] | undefined;
}

const LONGEST = { name: 60, number: 20 };

/** Controls, half characters, and the invisible ones that would make two names out of one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** One line without what cannot be seen: how every name, class and number is kept. */
export const tidy = (raw: unknown): string =>
  typeof raw === 'string' ? raw.normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/gu, ' ').trim() : '';

/** A pupil's data as it is kept, or all that is wrong with it. `names` says what the card calls the inputs. */
export function pupilData(
  typed: TypedPupil,
  today: Day,
  { names = {}, classes = [] }: Known = {},
): PupilData | Refusal {
  const field = (key: keyof PupilData): string => names[key] ?? key;
  const number = tidy(typed.number);
  const dated = (key: 'enrolledOn' | 'leftOn', label: string) => {
    const day = tidy(typed[key]);
    return day === '' ? undefined : date(day, label, 'any', today, field(key));
  };
  const missing = ['firstName', 'lastName', 'className'] as const;
  const empty = missing.filter((key) => tidy(typed[key]) === '');
  const data = allOf({
    empty: empty.length > 0 ? refuse('incomplete', PUPIL_NL.empty, atEach(empty, field)) : '',
    firstName: empty.includes('firstName') ? '' : nameOf(typed.firstName, field('firstName')),
    lastName: empty.includes('lastName') ? '' : nameOf(typed.lastName, field('lastName')),
    className: empty.includes('className')
      ? ''
      : className(typed.className, field('className'), withoutNameOf(typed, classes)),
    number:
      /^[\p{L}\d-]*$/u.test(number) && number.length <= LONGEST.number
        ? number
        : refuse('wrong-value', PUPIL_NL.badNumber, { fields: [field('number')] }),
    enrolledOn: dated('enrolledOn', 'Dag van inschrijving'),
    leftOn: dated('leftOn', 'Datum van vertrek'),
  });
  if (isRefusal(data)) return data;
  return {
    firstName: data.firstName,
    lastName: data.lastName,
    className: data.className,
    ...(number !== '' && { number }),
    ...(data.enrolledOn && { enrolledOn: data.enrolledOn }),
    ...(data.leftOn && { leftOn: data.leftOn }),
    ...(typed.leftTo === SPECIAL && { leftTo: SPECIAL }),
  };
}

/** Each empty input says for itself what is missing there. */
const atEach = (empty: readonly (keyof typeof PUPIL_NL.emptyAt)[], field: (key: keyof PupilData) => string) => ({
  fields: empty.map(field),
  faults: empty.map((key) => ({ field: field(key), say: PUPIL_NL.emptyAt[key] })),
});

/** The channel shows the class: one that is called as this pupil is would name them there. */
function withoutNameOf({ firstName, lastName }: TypedPupil, classes: readonly string[]): readonly string[] {
  const own = [firstName, lastName].map((name) => fold(tidy(name)));
  return classes.filter(
    (name) =>
      !fold(name)
        .split(' ')
        .some((word) => own.includes(word)),
  );
}

/** One of a pupil's two names as it is kept. */
function nameOf(raw: unknown, field: string): string | Refusal {
  const name = tidy(raw);
  if (name.length > LONGEST.name) return refuse('too-long', PUPIL_NL.longName(LONGEST.name), { fields: [field] });
  return /[\p{L}\p{N}]/u.test(name) ? name : refuse('wrong-value', PUPIL_NL.noLetter, { fields: [field] });
}

/** All of it, in the order in which people say it. */
export const PUPIL_KEYS = ['firstName', 'lastName', 'className', 'number', 'enrolledOn', 'leftOn', 'leftTo'] as const;

/** The one thing that is kept of where a pupil went: it is kept longer then. */
export const SPECIAL = 'special';

/** A class as it is kept, or what is wrong with it. `classes` are those that the school gave a name. */
export function className(raw: unknown, field: string, classes: readonly string[] = []): string | Refusal {
  const name = tidy(raw);
  if (!/[\p{L}\p{N}]/u.test(name)) return refuse('incomplete', PUPIL_NL.noClass, { fields: [field] });
  const named = namedClass(name, classes);
  if (named !== undefined) return named;
  return isClassName(name) ? name : refuse('wrong-value', PUPIL_NL.notClass(classes), { fields: [field] });
}

/** The data of a pupil, without what only the store has to know. */
export const dataOf = ({
  firstName,
  lastName,
  className: name,
  number,
  enrolledOn,
  leftOn,
  leftTo,
}: Pupil): PupilData => ({
  firstName,
  lastName,
  className: name,
  ...(number !== undefined && { number }),
  ...(enrolledOn !== undefined && { enrolledOn }),
  ...(leftOn !== undefined && { leftOn }),
  ...(leftTo !== undefined && { leftTo }),
});

/** The classes that a pupil was in before, each once, the present one not among them. */
export const classesBefore = (present: string, ...lists: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(lists.flat().filter((one) => one !== present && one !== '')),
];
