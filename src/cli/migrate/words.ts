import { DIRECTORY } from '../../cases/identify';
import { type Counts, type Kept, KINDS } from '../../store/move/kept';
import { different, type Moved } from '../../store/move/move';

/** What is kept, as whoever runs the program calls it: one and several. */
const NAMES: Readonly<Record<Kept['kind'], readonly [one: string, several: string]>> = {
  event: ['gebeurtenis', 'gebeurtenissen'],
  case: ['aanmelding', 'aanmeldingen'],
  number: ['nummer', 'nummers'],
  pupil: ['leerling', 'leerlingen'],
  setting: ['instelling', 'instellingen'],
  handled: ['afgehandeld bericht', 'afgehandelde berichten'],
  reminder: ['herinnering', 'herinneringen'],
  outbox: ['bericht dat nog weg moet', 'berichten die nog weg moeten'],
  school: ['school', 'scholen'],
};

/** A school by the name of its folder; the list of which team is of which school has no such name. */
export function nameOf(school: string): string {
  const name = school.slice(school.indexOf('|') + 1);
  return name === DIRECTORY ? 'de lijst van teams en scholen' : name;
}

/** "12 aanmeldingen, 1 leerling"; what there is none of is left out. */
export const counted = (counts: Counts): string =>
  KINDS.filter((kind) => kind !== 'school' && counts[kind] > 0)
    .map((kind) => `${counts[kind].toLocaleString('nl')} ${NAMES[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ') || 'niets';

/** What there is not as much of on both sides. */
export const differences = (moved: Moved): string =>
  different(moved)
    .map((kind) => `${NAMES[kind][1]}: ${moved.from[kind]} in het bestand, ${moved.to[kind]} in Cosmos DB`)
    .join('; ');
