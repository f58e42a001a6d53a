import type { Pupil } from '../../store/port';
import { fold, slipsBetween } from '../../structure/nearest';
import type { PupilData } from './data';

/** Why two entries may be one pupil; the surest first. */
export type Why = 'number' | 'class' | 'name';

/** Two entries that may be one pupil. */
export interface LikelyDouble {
  readonly one: Pupil;
  readonly other: Pupil;
  readonly why: Why;
}

type Known = PupilData & Pick<Pupil, 'formerClasses'>;

/** Every two that may be one pupil, the surest first. Compared are only those that share a number, a class or a name. */
export function likelyDoubles(pupils: readonly Pupil[]): readonly LikelyDouble[] {
  const groups = new Map<string, Pupil[]>();
  for (const pupil of pupils) for (const key of keysOf(pupil)) groups.set(key, [...(groups.get(key) ?? []), pupil]);
  const found = new Map<string, LikelyDouble>();
  for (const group of groups.values())
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) {
        const [first, second] = one.id < other.id ? [one, other] : [other, one];
        const why = whySame(first, second);
        if (why !== undefined) found.set(`${first.id}|${second.id}`, { one: first, other: second, why });
      }
  return [...found.values()].sort((a, b) => ORDER[a.why] - ORDER[b.why]);
}

const ORDER: Readonly<Record<Why, number>> = { number: 0, class: 1, name: 2 };

/** Why these may be one pupil; nothing when they are not alike. Two different numbers are two pupils. */
export function whySame(one: Known, other: Known): Why | undefined {
  const [number, another] = [one.number && fold(one.number), other.number && fold(other.number)];
  if (number && another) return number === another ? 'number' : undefined;
  if (fullName(one) === fullName(other)) return shareClass(one, other) ? 'class' : 'name';
  return shareClass(one, other) && isNear(one, other) ? 'class' : undefined;
}

function keysOf(pupil: Pupil): string[] {
  const { number } = pupil;
  const keys = [...classesOf(pupil)].map((name) => `class ${name}`);
  return [...keys, `name ${fullName(pupil)}`, ...(number ? [`number ${fold(number)}`] : [])];
}

const classesOf = ({ className, formerClasses }: Known): ReadonlySet<string> =>
  new Set([className, ...formerClasses].map((name) => fold(name).replace(/[^\p{L}\p{N}]/gu, '')));

function shareClass(one: Known, other: Known): boolean {
  const classes = classesOf(other);
  return [...classesOf(one)].some((name) => classes.has(name));
}

const fullName = (pupil: Known): string => `${plain(pupil.firstName)} ${mainName(pupil.lastName)}`;

/** Letters only: "Anne-Fleur" is "anne fleur". */
const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** "van den Jansen" and "Jansen" are written by different people for one child. */
const SMALL = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  't',
  'ten',
  'ter',
  'te',
  'in',
  'op',
  'el',
  'al',
  'la',
  'le',
  'v',
  'd',
  'vd',
  'vdn',
]);

function mainName(lastName: string): string {
  const words = plain(lastName).split(' ');
  const main = words.filter((word) => !SMALL.has(word));
  return (main.length > 0 ? main : words).join(' ');
}

/** A slip or two, a short form of the first name, or first and last name in each other's place. */
function isNear(one: Known, other: Known): boolean {
  const [first, last] = [plain(one.firstName), mainName(one.lastName)];
  const [otherFirst, otherLast] = [plain(other.firstName), mainName(other.lastName)];
  const straight = alike(last, otherLast) && (alike(first, otherFirst) || isShortFor(first, otherFirst));
  return straight || (alike(first, otherLast) && alike(last, otherFirst));
}

function alike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  const most = length < 4 ? 0 : length < 7 ? 1 : 2;
  return Math.abs(one.length - other.length) <= most && slipsBetween(one, other) <= most;
}

const isShortFor = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && long.startsWith(short);
};
