import { fold } from '../../structure/nearest';

/**
 * A class stands in channels and calendars where no name may stand. So not every text is one: it is short, and made of the
 * bits that Dutch schools call their classes by (3B, H4a, TL3.2, 2 mavo, 1 vmbo-t, PrO 2b). A name has no place in that.
 */

const LONGEST = 14;
const MOST_DIGITS = 4;
/** "3/4" is two years at once; more bits are no class any more. */
const MOST_BITS = 6;

/** What a class may be called by when it stands alone, without a year. */
const KINDS: ReadonlySet<string> = new Set(
  (
    'mavo havo vwo vmbo gym gymnasium ath atheneum brugklas kader basis bb kb gl tl bbl kbl kgt gtl tgl pro po prakt praktijk ' +
    'praktijkschool entree ent mbo isk oko eoa lwoo vso schakel schakelklas kopklas onderbouw bovenbouw technasium'
  ).split(' '),
);
/** What stands beside one of those or beside a year. */
const BESIDE: ReadonlySet<string> = new Set([
  ...KINDS,
  ...'klas groep gr leerjaar jaar lj brug cluster tto lyceum lyc vm hv vh mh ha at tech bas kad gt bk'.split(' '),
]);

const BITS = /[\p{L}]+|\d+/gu;

/** Whether this is what a school may call a class, and nothing more than that. */
export function isClassName(name: string): boolean {
  if (name.length > LONGEST || !/^[\p{L}\d](?:[\p{L}\d]|[ ./_+-](?! ))*$/u.test(name)) return false;
  const bits = name.match(BITS) ?? [];
  const hasYear = bits.some((bit) => /\d/.test(bit));
  const digits = bits.join('').replace(/\D/g, '').length;
  if (bits.length > MOST_BITS || digits > MOST_DIGITS) return false;
  if (!hasYear && !bits.some((bit) => KINDS.has(bit.toLowerCase()))) return false;
  return name.split(/[ ./_+-]/).every(isPart);
}

/** Between spaces and strokes: a year with its letters ("3B", "H4a", "1BKGT"), a letter, or a word for a kind of class. */
function isPart(part: string): boolean {
  const bits = part.match(BITS) ?? [];
  const joined = bits.length > 1;
  return bits.every((bit) => {
    if (/\d/.test(bit) || bit.length === 1 || BESIDE.has(bit.toLowerCase())) return true;
    // "4VA1" and "3bk" hold short letters in one case; "3Bo" or "2Jan" begin like a name.
    const oneCase = bit === bit.toUpperCase() || bit === bit.toLowerCase();
    return joined && oneCase && bit.length <= (bit === bit.toUpperCase() ? 4 : 3);
  });
}

/** A class that the school gave a name ("Kangoeroes"), as it writes that name; nothing for what it did not list. */
export const namedClass = (typed: string, classes: readonly string[]): string | undefined =>
  classes.find((name) => fold(name) === fold(typed));
