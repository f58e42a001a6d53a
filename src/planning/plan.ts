import type { SchoolDates } from './calendar';
import { nationalHolidays } from './holidays/national';
import { holidaysHere } from './holidays/own';
import { holidaysOf, YEARS } from './holidays/school-years';

/** What the reminders of a school are planned with, each part as a text that is the same as long as nothing changed. */
export interface Plan {
  /** The days without school. */
  readonly dates: string;
  /** The hour on the clock at school. */
  readonly hour: string;
  /** The routes of the school's file. */
  readonly rules: string;
}

/** Why a reminder is asked on another day than it was planned for: the days without school, the school's rules, or both. */
export const BECAUSES = ['dates', 'rules', 'either'] as const;
export type Because = (typeof BECAUSES)[number];

/** What changed between two plans; `either` where both did, or where nobody knows what the one before was. */
export function becauseOf(before: Plan | undefined, { dates, rules }: Plan): Because {
  if (before === undefined || (before.dates !== dates && before.rules !== rules)) return 'either';
  return before.dates !== dates ? 'dates' : 'rules';
}

/**
 * All that the days without school follow from: what the school has set, and what the program knows. So an update of the program
 * that brings other holidays plans anew, as a school does that types its own.
 */
export function datesOf({ region, own = [] }: SchoolDates): string {
  const years = YEARS.flatMap((year) => nationalHolidays(Number(year.slice(0, 4)) + 1));
  return JSON.stringify([holidaysHere(region ? holidaysOf(region) : [], own), own, years]);
}
