import { TERMS, yearsAt } from '../../cases/retention/terms';
import { KEY_KINDS } from '../../desk/erasure/keys';
import type { Kind } from '../../store/cosmos/ids';
import { HANDLED_FOR_HOURS } from '../../store/limits';
import { RETENTION_YEARS } from '../../structure/retention';
import type { Structure } from '../../structure/structure';
import { type Row, table } from './table';

interface Purpose {
  readonly what: string;
  readonly why: string;
  readonly howLong: string;
}

/** The school's own terms stand in their place: `at`. */
const WITH_PUPIL = '@file';
/** Of a pupil or of a class. */
const WITH_CASE = '@case';
const AS_LONG = 'zolang de school Steunwijzer gebruikt';

/** Each kind of document in the store: one that is new does not compile until it is told of here. */
const KINDS: Readonly<Record<Exclude<Kind, 'setting'>, Purpose>> = {
  pupil: {
    what: 'Leerling: roepnaam, achternaam, klas en vorige klassen; waar de school dat vraagt leerlingnummer en dag van inschrijving; dag van vertrek, en of dat naar speciaal onderwijs was',
    why: 'weten over wie een zaak gaat; opruimen na vertrek',
    howLong: WITH_PUPIL,
  },
  event: {
    what: 'Wat er in een zaak gebeurt: antwoorden van het formulier, inbreng, afspraken, updates, evaluaties, met wie en wanneer',
    why: 'de leerling passend ondersteunen en kunnen laten zien wie wat besloot',
    howLong: WITH_CASE,
  },
  case: {
    what: 'Samenvatting van een zaak: nummer, stap, klas en initialen, data, wie de mentor is en wie afspraken uitvoeren',
    why: 'lijsten en agenda',
    howLong: WITH_CASE,
  },
  number: { what: 'Welk nummer bij welke zaak hoort', why: 'een zaak vinden zonder naam', howLong: WITH_CASE },
  reminder: {
    what: 'Wat wanneer gevraagd wordt: nummers en data',
    why: 'geen termijn vergeten',
    howLong: 'tot het gedaan is',
  },
  outbox: {
    what: 'Berichten die nog weg moeten: nummers, geen tekst',
    why: 'geen bericht verliezen',
    howLong: 'tot het verstuurd of gemeld is',
  },
  handled: {
    what: 'Kenmerken van berichten die al zijn beantwoord',
    why: 'niets dubbel doen',
    howLong: `${HANDLED_FOR_HOURS} uur`,
  },
  school: { what: 'Dat de school er is, en het laatste zaaknummer', why: 'nummers uitgeven', howLong: AS_LONG },
};

const ABOUT = {
  pupil: { why: 'het verloop van een zaak', howLong: WITH_CASE },
  staff: { why: 'collega’s kunnen bereiken', howLong: AS_LONG },
  school: { why: 'de inrichting van de school', howLong: AS_LONG },
} as const;

/** What is kept to account for what was done, not for the case itself. */
const ACCOUNTING: ReadonlyMap<string, string> = new Map([
  ['read-log/', 'kunnen laten zien wie keek'],
  ['pupil-change/', 'kunnen laten zien wie wat veranderde'],
  ['avg/', 'kunnen laten zien dat aan een verzoek is voldaan'],
  ['opruimen/', 'kunnen laten zien waarom een dossier nog blijft'],
]);

/** What outlives the pupil's file. */
const LONGER: ReadonlyMap<string, string> = new Map([
  ['avg/', 'het bewijs blijft: nummer en datum, zonder naam'],
  ['opruimen/', 'tot het dossier weg is'],
]);

/** All that is kept, with why and how long: every kind of document, and every kind of setting by the table that erases them. */
export const keptTable = (structure: Structure): string =>
  table(
    ['Wat', 'Waarvoor', 'Hoe lang'],
    [
      ...Object.values(KINDS).map(({ what, why, howLong }): Row => [what, why, at(howLong, structure)]),
      ...KEY_KINDS.map(
        ({ key, what, about }): Row => [
          what,
          ACCOUNTING.get(key) ?? ABOUT[about].why,
          at(LONGER.get(key) ?? ABOUT[about].howLong, structure),
        ],
      ),
    ],
  );

function at(howLong: string, structure: Structure): string {
  if (howLong !== WITH_PUPIL && howLong !== WITH_CASE) return howLong;
  const years = yearsAt(structure);
  const ofClass =
    howLong === WITH_CASE && hasClassCases(structure)
      ? `; van een klas ${years.class} jaar na het einde van de zaak`
      : '';
  return `${years.file} jaar na vertrek van de leerling${ofClass} (termijnen hieronder), of eerder op verzoek`;
}

/** Where nobody can begin a case about a class, there is none to keep. */
export const hasClassCases = ({ routes }: Structure): boolean =>
  [...routes.values()].some(({ about }) => about === 'class');

/** The terms as they are at this school, and between which the school may choose. */
export function termsTable(structure: Structure): string {
  const here = { ...yearsAt(structure), absence: TERMS.absence.years };
  const ids = ['file', 'special', ...(hasClassCases(structure) ? (['class'] as const) : []), 'absence'] as const;
  const rows = ids.map((id): Row => {
    const { from, of, because, notHere } = TERMS[id];
    const own = id === 'absence' ? 'nee' : between(RETENTION_YEARS[id]);
    return [String(here[id]), from, of, because, own, notHere ?? ''];
  });
  return table(
    ['Jaren', 'Na', 'Van wat', 'Waarop het berust', 'Zelf te kiezen (school.yaml, retention)', 'Let op'],
    rows,
  );
}

const between = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  `van ${least} tot en met ${most} jaar`;
