import type { SchoolCalendar } from '../cases/calendar';
import { addDays, isDay, isoWeek, later, weekday } from '../cases/days';
import { dayOf } from '../cases/identify';
import type { Day } from '../cases/ids';
import type { Measure, Moment } from '../structure/fact-schema';
import { doubtsBetween, freeBetween, landing } from './explain';
import { dayBeside, freeNames, measureInWords, monthInWords, notCounted } from './nl';

/** When something of the school's year is: a day, or the school days of a week or a month. */
export interface Placed {
  /** A school day, as `until` is. */
  readonly from: Day;
  readonly until: Day;
  /** How these days came about, whole sentences. */
  readonly why: string;
  /** What may yet change it. */
  readonly notes: readonly string[];
}

/** Where a moment of the structure falls in a calendar year; the most exact of what the document says counts. */
export function placesOf(when: Moment, year: number, calendar: SchoolCalendar): readonly Placed[] {
  const { before } = when;
  const placed = nominal(when, year, calendar);
  return before ? placed.map((one) => earlier(one, before, calendar)) : placed;
}

function nominal({ day, week, months = [] }: Moment, year: number, calendar: SchoolCalendar): readonly Placed[] {
  if (day !== undefined) {
    const counted = dateIn(year, day);
    return [stretch(counted, counted, calendar, 'De jaarplanning zegt')];
  }
  if (week !== undefined) return [inWeek(year, week, calendar)];
  return months.map((month) => {
    const first = dayOf(`${year}-${String(month).padStart(2, '0')}-01`);
    return stretch(first, lastOfMonth(first), calendar, `${monthInWords(first)} begint op`);
  });
}

/** Weeks are numbered as on the calendar; a year that has no week 53 has its last one instead. */
function inWeek(year: number, week: number, calendar: SchoolCalendar): Placed {
  const last = isoWeek(dayOf(`${year}-12-28`));
  const found = Math.min(week, last);
  const first = addDays(mondayOfFirstWeek(year), (found - 1) * 7);
  const said = found === week ? `Week ${week} begint op` : `${year} heeft geen week ${week}; week ${found} begint op`;
  return stretch(first, addDays(first, 4), calendar, said);
}

/** The school days of a stretch; when it has none, the next school day. */
function stretch(first: Day, last: Day, calendar: SchoolCalendar, said: string): Placed {
  const from = calendar.schoolDay(first);
  return {
    from,
    until: later(from, schoolDayUpTo(last, from, calendar)),
    why: `${said} ${landing(first, first, calendar)}.`,
    notes: doubtsBetween(first, from, calendar),
  };
}

/** What must be ready some days before: counted back in school days, so that nobody is asked for it in a holiday. */
function earlier(placed: Placed, by: Measure, calendar: SchoolCalendar): Placed {
  const day = by.unit === 'schooldagen' ? backBy(placed.from, by.number, calendar) : backTo(placed.from, by, calendar);
  const passed = notCounted(freeNames(freeBetween(day, addDays(placed.from, -1), calendar)));
  return {
    from: day,
    until: day,
    why: `${measureInWords(by)} vóór ${dayBeside(placed.from, day)} is ${dayBeside(day, day)}${passed && `; ${passed}`}. ${placed.why}`,
    notes: [...new Set([...doubtsBetween(day, placed.from, calendar), ...placed.notes])],
  };
}

function backBy(from: Day, count: number, calendar: SchoolCalendar): Day {
  let found = from;
  for (let left = Math.ceil(count); left > 0; left--) found = schoolDayUpTo(addDays(found, -1), undefined, calendar);
  return found;
}

const DAYS: Readonly<Partial<Record<Measure['unit'], number>>> = { weken: 7, maanden: 30 };
const backTo = (from: Day, { number, unit }: Measure, calendar: SchoolCalendar): Day =>
  schoolDayUpTo(addDays(from, -Math.ceil(number * (DAYS[unit] ?? 1))), undefined, calendar);

/** The last school day up to a day. There must have been school before. */
function schoolDayUpTo(day: Day, from: Day | undefined, calendar: SchoolCalendar): Day {
  let found = day;
  while (!calendar.isSchoolDay(found) && (from === undefined || found > from)) found = addDays(found, -1);
  return found;
}

/** 29 February is the last of the month in other years. */
function dateIn(year: number, monthAndDay: string): Day {
  const raw = `${year}-${monthAndDay}`;
  return isDay(raw) ? raw : addDays(dayOf(`${year}-03-01`), -1);
}

function lastOfMonth(first: Day): Day {
  const next = addDays(first, 31);
  return addDays(next, -Number(next.slice(8)));
}

/** Week 1 has 4 January in it. */
function mondayOfFirstWeek(year: number): Day {
  const fourth = dayOf(`${year}-01-04`);
  return addDays(fourth, -((weekday(fourth) + 6) % 7));
}
