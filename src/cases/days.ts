import { addDays as daysAfter } from 'date-fns/addDays';
import { addMonths as monthsAfter } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDay } from 'date-fns/getDay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';
import type { Day } from './ids';

/**
 * Counting with days of the calendar: a day is yyyy-mm-dd, and so sorts as it should. date-fns counts, in the machine's own
 * zone on the way in and on the way out, so that which zone that is makes no difference.
 */

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether it is written as a day; it need not exist: 2026-02-30. */
export const looksLikeDay = (raw: unknown): raw is string => typeof raw === 'string' && SHAPE.test(raw);

/** Whether it is a day of the calendar, written yyyy-mm-dd. */
export function isDay(raw: unknown): raw is Day {
  const [, year, month, date] = (typeof raw === 'string' && SHAPE.exec(raw)) || [];
  const moment = year !== undefined && new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return moment && moment.toISOString().slice(0, 10) === raw;
}

/** So many days later (or earlier). */
export const addDays = (day: Day, days: number): Day => made(daysAfter(parseISO(day), days));

/** How many days the second is after the first; before it the number is negative. */
export const daysFrom = (one: Day, other: Day): number => differenceInCalendarDays(parseISO(other), parseISO(one));

/** So many months later, on the same date, or on the month's last day where it has no such date. */
export const addMonths = (day: Day, months: number): Day => made(monthsAfter(parseISO(day), months));

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number => getDay(parseISO(day));

/** The number of a day's week: weeks begin on Monday, and week 1 is the one with the year's first Thursday (ISO 8601). */
export const isoWeek = (day: Day): number => getISOWeek(parseISO(day));

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

function made(date: Date): Day {
  const day = lightFormat(date, 'yyyy-MM-dd');
  if (!isDay(day)) throw new RangeError(`Not a day of the calendar: ${day}`);
  return day;
}
