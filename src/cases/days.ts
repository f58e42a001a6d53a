import type { Day } from './ids';

/** Counting with days of the calendar, apart from time zones: a day is yyyy-mm-dd, and so sorts as it should. */

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether it is written as a day; it need not exist: 2026-02-30. */
export const looksLikeDay = (raw: unknown): raw is string => typeof raw === 'string' && SHAPE.test(raw);

/** Whether it is a day of the calendar, written yyyy-mm-dd. */
export function isDay(raw: unknown): raw is Day {
  const [, year, month, date] = (typeof raw === 'string' && SHAPE.exec(raw)) || [];
  return year !== undefined && written(Date.UTC(Number(year), Number(month) - 1, Number(date))) === raw;
}

/** So many days later (or earlier). */
export const addDays = (day: Day, days: number): Day => made(at(day) + days * 86_400_000);

/** So many months later, on the same date, or on the month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const from = new Date(at(day));
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return made(first.setUTCDate(Math.min(from.getUTCDate(), last)));
}

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number => new Date(at(day)).getUTCDay();

/** Which of two days comes first. */
export const sooner = (one: Day, other: Day): Day => (isBefore(one, other) ? one : other);
export const later = (one: Day, other: Day): Day => (isBefore(one, other) ? other : one);
const isBefore = (one: Day, other: Day): boolean => one < other;

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** As people write it: 9 november 2026. A day in no month stays as it was written, so that it is seen. */
export function spoken(day: string): string {
  const [, year, month, date] = SHAPE.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');

/** As people call it: maandag. */
export const spokenWeekday = (day: string): string => (isDay(day) ? (WEEKDAYS[weekday(day)] ?? '') : '');

const at = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const written = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function made(moment: number): Day {
  const day = written(moment);
  if (!isDay(day)) throw new RangeError(`Not a day of the calendar: ${day}`);
  return day;
}
