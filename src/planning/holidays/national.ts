import { easter } from 'date-easter';
import { addDays, weekday } from '../../cases/days';
import { dayOf } from '../../cases/identify';
import type { Day } from '../../cases/ids';
import type { Certainty } from './holiday';

/** A day that is free in the whole country. */
export interface National {
  readonly day: Day;
  readonly name: string;
  readonly certainty: Certainty;
}

/**
 * The free days of a calendar year, after the Algemene termijnenwet, article 3 (https://nl.wikipedia.org/wiki/Algemene_termijnenwet).
 * Goede Vrijdag is only put on a par with them there, and on 5 May most schools are closed but not all: free unless the
 * school says otherwise. The Friday after Hemelvaartsdag is a school's own choice, so it stands in its own free days.
 */
export function nationalHolidays(year: number): readonly National[] {
  const { month, day } = easter(year);
  const sunday = on(year, month, day);
  const king = on(year, 4, 27);
  return [
    { day: on(year, 1, 1), name: 'Nieuwjaarsdag', certainty: 'fixed' },
    { day: addDays(sunday, -2), name: 'Goede Vrijdag', certainty: 'advisory' },
    { day: sunday, name: 'Eerste paasdag', certainty: 'fixed' },
    { day: addDays(sunday, 1), name: 'Tweede paasdag', certainty: 'fixed' },
    { day: weekday(king) === 0 ? addDays(king, -1) : king, name: 'Koningsdag', certainty: 'fixed' },
    { day: on(year, 5, 5), name: 'Bevrijdingsdag', certainty: 'advisory' },
    { day: addDays(sunday, 39), name: 'Hemelvaartsdag', certainty: 'fixed' },
    { day: addDays(sunday, 49), name: 'Eerste pinksterdag', certainty: 'fixed' },
    { day: addDays(sunday, 50), name: 'Tweede pinksterdag', certainty: 'fixed' },
    { day: on(year, 12, 25), name: 'Eerste kerstdag', certainty: 'fixed' },
    { day: on(year, 12, 26), name: 'Tweede kerstdag', certainty: 'fixed' },
  ];
}

/** What is celebrated on a day, in the whole country. */
export const nationalOn = (day: Day): National | undefined =>
  nationalHolidays(Number(day.slice(0, 4))).find((one) => one.day === day);

const two = (number: number): string => String(number).padStart(2, '0');
const on = (year: number, month: number, day: number): Day =>
  dayOf(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
