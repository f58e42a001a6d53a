import { isDay } from '../../cases/days';
import type { Day } from '../../cases/ids';

/** A day as people type it: 17-10-2026, 17/10/26, 17 oktober 2026, 2026-10-17. */

const MONTHS = ['jan', 'feb', 'maart|mrt', 'apr', 'mei', 'juni|jun', 'juli|jul', 'aug', 'sep', 'okt', 'nov', 'dec'].map(
  (start) => new RegExp(`^(?:${start})`),
);
const ISO = String.raw`\d{4}-\d{1,2}-\d{1,2}`;
const DUTCH = String.raw`\d{1,2}\s*(?:[-/.]\s*\d{1,2}|\s[a-z]{3,9}\.?)(?:\s*[-/.]?\s*\d{4}|\s*[-/.]\s*\d{2})?`;

/** What stands at the end of a line: one day, or two with t/m between; of the first, month and year may be left out. */
const DAYS = new RegExp(
  String.raw`(?:^|[\s:,])(?:(?<from>${ISO}|${DUTCH}|\d{1,2})\s*(?:t\/?m\.?|tot en met|–|-)\s+)?(?<until>${ISO}|${DUTCH})$`,
  'i',
);

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The days at the end of a line and what stands before them; a word for what is wrong with them. */
export type TypedDays =
  | { readonly kind: 'days'; readonly before: string; readonly from: Day; readonly until: Day }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-year' | 'no-such-day'; readonly typed: string };

export function typedDays(line: string): TypedDays {
  const found = DAYS.exec(line);
  const { from, until } = found?.groups ?? {};
  if (!found || until === undefined) return { kind: 'none' };
  const last = partsOf(until);
  if (!last?.year) return { kind: 'no-year', typed: until };
  if (!last.month) return { kind: 'no-such-day', typed: until };
  const first = from === undefined ? last : partsOf(from, last);
  const days = { from: made(first), until: made(last) };
  if (!days.from) return { kind: 'no-such-day', typed: from ?? until };
  if (!days.until) return { kind: 'no-such-day', typed: until };
  return { kind: 'days', before: line.slice(0, found.index).trim(), from: days.from, until: days.until };
}

function partsOf(typed: string, rest?: Parts): Parts | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const parts = /^(\d{1,2})(?:[\s\-/.]*(\d{1,2}|[a-z]+)\.?)?(?:[\s\-/.]*(\d{4}|\d{2}))?$/i.exec(typed);
  if (!parts) return undefined;
  const [, day, month, year] = parts;
  return {
    day: Number(day),
    month: month === undefined ? (rest?.month ?? 0) : monthOf(month),
    year: year === undefined ? yearBefore(month === undefined ? undefined : monthOf(month), rest) : fullYear(year),
  };
}

const monthOf = (typed: string): number =>
  /^\d/.test(typed) ? Number(typed) : MONTHS.findIndex((month) => month.test(typed.toLowerCase())) + 1;

const fullYear = (typed: string): number => (typed.length === 2 ? 2000 + Number(typed) : Number(typed));

/** "21-12 t/m 3-1-2027" begins the year before. */
function yearBefore(month: number | undefined, rest: Parts | undefined): number {
  if (!rest) return 0;
  return month !== undefined && month > rest.month ? rest.year - 1 : rest.year;
}

function made(parts: Parts | undefined): Day | undefined {
  if (!parts) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${String(parts.year).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}`;
  return isDay(day) ? day : undefined;
}
