import { countingWith, type Doubt, type Free, isWeekend, type Known, type SchoolCalendar } from '../cases/calendar';
import { later } from '../cases/days';
import type { Day } from '../cases/ids';
import { HOLIDAY_NAMES, HOLIDAYS, nextYear, type Region, type SchoolYear, within } from './holidays/holiday';
import { nationalOn } from './holidays/national';
import { type HolidayHere, holidaysHere, type OwnDate } from './holidays/own';
import { holidaysOf, KNOWN_FROM, YEARS } from './holidays/school-years';

/** What a school has said of its year. */
export interface SchoolDates {
  readonly region?: Region | undefined;
  readonly own?: readonly OwnDate[];
}

/**
 * A school's own calendar: weekends, national holidays, those of its region, and its own dates before all else. An unconfirmed
 * week is not free but a doubt; so is every day after the last school year of which the holidays are known.
 */
export function schoolCalendar({ region, own = [] }: SchoolDates): SchoolCalendar {
  const all = holidaysHere(region ? holidaysOf(region) : [], own);
  const sure = all.filter(({ certainty }) => certainty !== 'unconfirmed');
  const unsure = all.filter(({ certainty }) => certainty === 'unconfirmed');
  const freeDays = own.filter((one) => one.kind === 'free');
  const schoolDays = own.filter((one) => one.kind === 'school');
  const known = region && knownDays(sure);
  const isSaidToBeSchool = (day: Day): boolean => schoolDays.some((one) => within(day, one));

  function freeOn(day: Day): Free | undefined {
    const weekend: Free | undefined = isWeekend(day) ? { kind: 'weekend' } : undefined;
    if (isSaidToBeSchool(day)) return weekend;
    const holiday = sure.find((one) => within(day, one));
    if (holiday) return { kind: 'holiday', name: nameOf(holiday) };
    if (weekend) return weekend;
    const found = freeDays.find((one) => within(day, one)) ?? nationalOn(day);
    return found && { kind: 'day', name: found.name };
  }

  function doubtOn(day: Day): Doubt | undefined {
    if (!known) return { kind: 'no-region' };
    if (!within(day, known)) return { kind: 'beyond', known };
    const week = isSaidToBeSchool(day) ? undefined : unsure.find((one) => within(day, one));
    return week && { kind: 'unconfirmed', name: HOLIDAY_NAMES[week.holiday], from: week.from, until: week.until };
  }

  return countingWith(freeOn, doubtOn);
}

/** A second week in May is meivakantie to everybody. */
const nameOf = ({ holiday }: HolidayHere): string => HOLIDAY_NAMES[holiday === 'mei-extra' ? 'mei' : holiday];

/** Up to the last summer holiday of which the whole year is known: a school may type a year that the list lacks. */
export function knownDays(holidays: readonly HolidayHere[]): Known {
  const isWhole = (year: SchoolYear): boolean =>
    HOLIDAYS.every((id) => id === 'mei-extra' || holidays.some((one) => one.year === year && one.holiday === id));
  let [last] = YEARS.slice(-1);
  while (last !== undefined && isWhole(nextYear(last))) last = nextYear(last);
  const until = holidays
    .filter(({ holiday, year }) => holiday === 'zomer' && last !== undefined && year <= last)
    .reduce((latest, one) => later(latest, one.until), KNOWN_FROM);
  return { from: KNOWN_FROM, until };
}
