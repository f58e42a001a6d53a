import { spoken } from '../../cases/days';
import { knownDays } from '../../planning/calendar';
import type { Region } from '../../planning/holidays/holiday';
import { holidaysHere } from '../../planning/holidays/own';
import { holidaysOf } from '../../planning/holidays/school-years';
import type { SchoolSettings, Weekday, Weeks } from './schema';

/** How settings are said to people. */

export const NOT_SET = 'nog niet ingesteld';

export const DAYS: Readonly<Record<Weekday, string>> = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
};
export const REGION_NAMES: Readonly<Record<Region, string>> = { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' };
export const WEEK_NAMES: Readonly<Record<Weeks, string>> = {
  every: 'elke week',
  even: 'in de even weken',
  odd: 'in de oneven weken',
};
export const NAMING_NAMES: Readonly<Record<SchoolSettings['naming'], string>> = {
  initials: 'zaaknummer, klas en initialen',
  number: 'alleen het zaaknummer',
};

export function meetingInWords({ meeting }: SchoolSettings): string {
  if (!meeting) return NOT_SET;
  const { day, block, weeks, hours } = meeting;
  const when = hours ? ` (${hours.from} tot ${hours.to})` : '';
  return `${DAYS[day]}${block ? `, ${block}` : ''}${when}, ${WEEK_NAMES[weeks]}`;
}

export function regionInWords({ region, ownDates }: SchoolSettings): string {
  if (!region) return NOT_SET;
  const own = ownDates.length === 0 ? '' : `, ${ownDates.length} eigen ${ownDates.length === 1 ? 'datum' : 'data'}`;
  const { until } = knownDays(holidaysHere(holidaysOf(region), ownDates));
  return `${REGION_NAMES[region]}${own}; vakanties bekend tot en met ${spoken(until)}`;
}

export const digestInWords = ({ digest }: SchoolSettings): string =>
  digest ? `${DAYS[digest.day]} om ${digest.time}` : NOT_SET;

/** Most schools have none. */
export const classesInWords = (classes: readonly string[]): string => classes.join(', ') || 'geen';

/** A list to choose from, of a fixed set of words. */
export const optionsOf = (names: Readonly<Record<string, string>>): { title: string; value: string }[] =>
  Object.entries(names).map(([value, title]) => ({ title, value }));

/** "de LeCo, de OCo of de mentor". */
export function oneOf(names: readonly string[]): string {
  const [last = '', ...rest] = [...names].reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} of ${last}`;
}
