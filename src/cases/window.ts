import type { Measure } from '../structure/fact-schema';
import { type SchoolCalendar, WORKING_DAYS } from './calendar';
import { addDays, addMonths } from './days';
import type { Day } from './ids';

/** The window in which a promise falls: one day, or from the first to the second number of the school's term. */
export interface Window {
  readonly from: Day;
  readonly until: Day;
}

/** The days that a term of the school's allows; none when it counts no time ("3 gesprekken"). */
export function windowOf(after: Measure, start: Day, calendar: SchoolCalendar): Window | undefined {
  const count = COUNT[after.unit];
  if (count === undefined) return undefined;
  return { from: count(start, after.number, calendar), until: count(start, after.upTo ?? after.number, calendar) };
}

type Count = (start: Day, number: number, calendar: SchoolCalendar) => Day;

/** Weeks are calendar weeks unless the document says school weeks (DESIGN 5.5). */
const COUNT: Readonly<Record<Measure['unit'], Count | undefined>> = {
  dagen: (start, number) => addDays(start, Math.ceil(number)),
  werkdagen: (start, number) => WORKING_DAYS.addSchoolDays(start, number),
  schooldagen: (start, number, calendar) => calendar.addSchoolDays(start, number),
  weken: (start, number) => addDays(start, Math.ceil(number * 7)),
  schoolweken: (start, number, calendar) => calendar.addSchoolWeeks(start, number),
  maanden: (start, number) => addMonths(start, Math.ceil(number)),
  jaar: (start, number) => addMonths(start, Math.ceil(number * 12)),
  keer: undefined,
  bijeenkomsten: undefined,
  gesprekken: undefined,
  criteria: undefined,
  procent: undefined,
  minuten: undefined,
  uur: undefined,
};
