import type { Day } from '../../cases/ids';

/** The holidays of the Dutch school year, as the government sets them for three regions. */

export const REGIONS = ['noord', 'midden', 'zuid'] as const;
export type Region = (typeof REGIONS)[number];

export const HOLIDAYS = ['herfst', 'kerst', 'voorjaar', 'mei', 'mei-extra', 'zomer'] as const;
export type HolidayId = (typeof HOLIDAYS)[number];

/** fixed: for every school of the region; advisory: a school may choose otherwise; unconfirmed: no source that we trust. */
export type Certainty = 'fixed' | 'advisory' | 'unconfirmed';

/** Both days included. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

/** "2026-2027": from August to July, and the summer holiday that ends it. */
export type SchoolYear = `${number}-${number}`;

export interface Holiday extends Stretch {
  readonly holiday: HolidayId;
  readonly year: SchoolYear;
  readonly certainty: Certainty;
}

/** As people call them. */
export const HOLIDAY_NAMES: Readonly<Record<HolidayId, string>> = {
  herfst: 'herfstvakantie',
  kerst: 'kerstvakantie',
  voorjaar: 'voorjaarsvakantie',
  mei: 'meivakantie',
  'mei-extra': 'extra meiweek',
  zomer: 'zomervakantie',
};

/** In which months each may begin: elsewhere day and month were mixed up. */
export const BEGINS_IN: Readonly<Record<HolidayId, readonly number[]>> = {
  herfst: [9, 10, 11],
  kerst: [12, 1],
  voorjaar: [1, 2, 3],
  mei: [4, 5],
  'mei-extra': [4, 5],
  zomer: [6, 7],
};

/** The school year that a holiday belongs to which begins on this day. */
export function schoolYearOf(day: Day): SchoolYear {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 8 ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}

export const nextYear = (year: SchoolYear): SchoolYear => {
  const begins = Number(year.slice(0, 4)) + 1;
  return `${begins}-${begins + 1}`;
};

export const within = (day: Day, { from, until }: Stretch): boolean => from <= day && day <= until;
