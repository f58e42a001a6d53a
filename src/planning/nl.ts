import type { Doubt, Free } from '../cases/calendar';
import { spoken, weekday } from '../cases/days';
import type { Day } from '../cases/ids';
import { capital, list } from '../cases/nl';
import type { Round } from '../cases/state';
import type { Measure } from '../structure/fact-schema';

/** How the calendar speaks. */

const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
const ONE: Readonly<Partial<Record<Measure['unit'], string>>> = {
  dagen: 'dag',
  werkdagen: 'werkdag',
  schooldagen: 'schooldag',
  weken: 'week',
  schoolweken: 'schoolweek',
  maanden: 'maand',
};

/** "4 weken", "1 schooldag". */
export const measureInWords = ({ number, unit }: Measure): string =>
  `${String(number).replace('.', ',')} ${number === 1 ? (ONE[unit] ?? unit) : unit}`;

/** "19 oktober", with its year when that is another than that of the day it stands beside. */
export const dateBeside = (day: Day, beside: Day): string =>
  day.slice(0, 4) === beside.slice(0, 4) ? spoken(day).slice(0, -5) : spoken(day);

/** "maandag 26 oktober". */
export const dayBeside = (day: Day, beside: Day): string => `${WEEKDAYS[weekday(day)]} ${dateBeside(day, beside)}`;

/** "Dat ..." */
export function freeInWords(free: Free): string {
  switch (free.kind) {
    case 'weekend':
      return 'valt in het weekend';
    case 'holiday':
      return `valt in de ${free.name}`;
    case 'day':
      return `is een vrije dag (${free.name})`;
    default:
      return free satisfies never;
  }
}

/** As it is named in a list: "de herfstvakantie en Koningsdag". */
export const freeNames = (all: readonly Free[]): readonly string[] => [
  ...new Set(
    all.flatMap((free) => (free.kind === 'weekend' ? [] : [free.kind === 'holiday' ? `de ${free.name}` : free.name])),
  ),
];

export const notCounted = (names: readonly string[]): string =>
  names.length === 0 ? '' : `${list(names, 'en')} ${names.length === 1 ? 'telt' : 'tellen'} niet mee`;

export function doubtInWords(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'no-region':
      return 'Vakanties tellen hierbij nog niet mee: die weet ik pas als de beheerder een vakantieregio kiest (/instellen).';
    case 'beyond':
      return `Ik ken de vakanties tot en met ${spoken(doubt.known.until)}; een datum daarna kan nog veranderen.`;
    case 'unconfirmed':
      return `Of er van ${spoken(doubt.from)} tot en met ${spoken(doubt.until)} school is (${doubt.name}), weet ik niet zeker. De beheerder kan het invullen (/instellen).`;
    default:
      return doubt satisfies never;
  }
}

/** From what a round's terms are counted, unless it was discussed: its route says how that is called. */
export const BEGUN: Readonly<Record<Exclude<Round['begun'], 'discussed'>, string>> = {
  continued: 'het besluit om door te gaan van',
  reopened: 'de heropening van',
};

/** From what is counted what the enrolment of a pupil asks, the first time and after that. */
export const THE_ENROLMENT = 'de inschrijving op';
export const THE_TIME_BEFORE = 'de vorige keer op';

export const OUR_READING = 'Het document zegt niet wanneer deze termijn begint; dat we zo tellen, is onze lezing.';

export const OUR_TERM = 'Die termijn is onze afspraak, tot de school iets anders instelt.';

/** Of an update that was told long before it was asked. */
export const toldEarly = (day: Day): string =>
  `De update van ${spoken(day)} kwam vóór de helft van deze termijn; dat hij daarom niet als deze geldt, is onze lezing.`;

/** "November", at the beginning of a sentence. */
export function monthInWords(day: Day): string {
  const [, month = ''] = spoken(day).split(' ');
  return capital(month);
}
