import type { Pupil } from '../../store/port';
import { date } from '../check/date';
import type { Day } from '../ids';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { isClassName, namedClass } from './class-name';
import { PUPIL_NL } from './nl';

/** What is known of a pupil and can be put right. */
export type PupilData = Pick<Pupil, 'firstName' | 'lastName' | 'className' | 'number' | 'enrolledOn' | 'leftOn'>;

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

/** A pupil's data as it is kept, or what is wrong with it. `names` says what the card calls the inputs. */
export function pupilData(
  typed: TypedPupil,
  today: Day,
  { names = {}, classes = [] }: Known = {},
): PupilData | Refusal {
  const field = (key: keyof PupilData): string => names[key] ?? key;
  const [firstName, lastName] = [tidy(typed.firstName), tidy(typed.lastName)];
  const keys = ['firstName', 'lastName', 'className'] as const;
  const empty = keys.filter((key) => tidy(typed[key]) === '');
  if (empty.length > 0) return refuse('incomplete', PUPIL_NL.empty, { fields: empty.map(field) });
  const wrong = (say: string, of: readonly (keyof PupilData)[]) =>
    refuse('wrong-value', say, { fields: of.map(field) });
  const nameKeys = ['firstName', 'lastName'] as const;
  const long = nameKeys.filter((key) => tidy(typed[key]).length > LONGEST.name);
  if (long.length > 0) return refuse('too-long', PUPIL_NL.longName(LONGEST.name), { fields: long.map(field) });
  const wordless = nameKeys.filter((key) => !/[\p{L}\p{N}]/u.test(tidy(typed[key])));
  if (wordless.length > 0) return wrong(PUPIL_NL.noLetter, wordless);
  const name = className(typed.className, field('className'), classes);
  if (isRefusal(name)) return name;
  const number = tidy(typed.number);
  if (!/^[\p{L}\d-]*$/u.test(number) || number.length > LONGEST.number) return wrong(PUPIL_NL.badNumber, ['number']);
  const dated = (key: 'enrolledOn' | 'leftOn', label: string) => {
    const day = tidy(typed[key]);
    return day === '' ? undefined : date(day, label, 'any', today, field(key));
  };
  const enrolledOn = dated('enrolledOn', 'Dag van inschrijving');
  if (enrolledOn !== undefined && isRefusal(enrolledOn)) return enrolledOn;
  const leftOn = dated('leftOn', 'Datum van vertrek');
  if (leftOn !== undefined && isRefusal(leftOn)) return leftOn;
  return {
    firstName,
    lastName,
    className: name,
    ...(number !== '' && { number }),
    ...(enrolledOn && { enrolledOn }),
    ...(leftOn && { leftOn }),
  };
}

/** All of it, in the order in which people say it. */
export const PUPIL_KEYS = ['firstName', 'lastName', 'className', 'number', 'enrolledOn', 'leftOn'] as const;

/** A class as it is kept, or what is wrong with it. `classes` are those that the school gave a name. */
export function className(raw: unknown, field: string, classes: readonly string[] = []): string | Refusal {
  const name = tidy(raw);
  if (!/[\p{L}\p{N}]/u.test(name)) return refuse('incomplete', PUPIL_NL.noClass, { fields: [field] });
  const named = namedClass(name, classes);
  if (named !== undefined) return named;
  return isClassName(name) ? name : refuse('wrong-value', PUPIL_NL.notClass(classes), { fields: [field] });
}

/** The data of a pupil, without what only the store has to know. */
export const dataOf = ({ firstName, lastName, className: name, number, enrolledOn, leftOn }: Pupil): PupilData => ({
  firstName,
  lastName,
  className: name,
  ...(number !== undefined && { number }),
  ...(enrolledOn !== undefined && { enrolledOn }),
  ...(leftOn !== undefined && { leftOn }),
});

/** The classes that a pupil was in before, each once, the present one not among them. */
export const classesBefore = (present: string, ...lists: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(lists.flat().filter((one) => one !== present && one !== '')),
];
