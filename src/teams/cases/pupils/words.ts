import { spoken } from '../../../cases/days';
import { list } from '../../../cases/nl';
import type { PupilChange } from '../../../cases/pupils/change';
import { LABELS } from '../../../cases/pupils/correct';
import { PUPIL_KEYS, type PupilData } from '../../../cases/pupils/data';
import type { Why } from '../../../cases/pupils/doubles';
import type { KnownPupil } from '../../../desk/pupil-reads';
import { oneLine, shorten } from '../../cards/plain';
import { pupilName } from '../form/pupils';

export const nameOf = ({ pupil }: Pick<KnownPupil, 'pupil'>): string => oneLine(pupilName(pupil));

export const WHY: Readonly<Record<Why, string>> = {
  number: 'Hetzelfde leerlingnummer',
  class: 'De namen lijken op elkaar, in dezelfde klas',
  name: 'Dezelfde naam, in een andere klas',
};

export const TO_SPECIAL = 'Verwezen naar speciaal onderwijs';

/** A pupil in a few lines, to lay two beside each other. */
export function pupilLines({ pupil, doubles, cases }: KnownPupil): string[] {
  const { className, formerClasses, number, enrolledOn, leftOn, leftTo } = pupil;
  return [
    `Klas: ${className}`,
    `Eerdere klassen: ${formerClasses.length > 0 ? formerClasses.join(', ') : 'geen'}`,
    `Leerlingnummer: ${number ?? 'niet ingevuld'}`,
    ...(enrolledOn === undefined ? [] : [`Ingeschreven op ${spoken(enrolledOn)}`]),
    ...(leftOn === undefined ? [] : [`Vertrokken op ${spoken(leftOn)}`]),
    ...(leftTo === undefined ? [] : [TO_SPECIAL]),
    casesInWords(cases),
    ...(doubles.length > 0 ? [`Eerder samengevoegd: ${doubles.length}`] : []),
  ].map(oneLine);
}

const GONE = ['discarded'];
const ENDED = ['closed', 'withdrawn'];

/** Drafts are counted as well: they go along, though nobody else may read them. */
export function casesInWords(cases: KnownPupil['cases']): string {
  const standing = cases.filter(({ status }) => !GONE.includes(status));
  const open = standing.filter(({ status }) => !ENDED.includes(status)).length;
  return `${standing.length === 1 ? '1 zaak' : `${standing.length} zaken`}, waarvan ${open} open`;
}

/** What was done to a pupil's data, after "Zorgcoördinator". */
export function didInWords(change: PupilChange, most = 200): string {
  const because = 'reason' in change && change.reason ? `: ${shorten(oneLine(change.reason), most)}` : '';
  switch (change.kind) {
    case 'corrected':
      return `veranderde ${changedInWords(change.from, change.to)}${because}`;
    case 'merged':
      return `voegde deze leerling samen met een andere${because}`;
    case 'joined':
      return `voegde een dubbele leerling hierbij${because}`;
    case 'separated':
    case 'released':
      return `scheidde twee leerlingen weer${because}`;
    default:
      return change satisfies never;
  }
}

function wasInWords(from: PupilData, key: keyof PupilData): string {
  if (key === 'leftTo') return from.leftTo === undefined ? 'nee' : 'ja';
  return from[key] ?? 'leeg';
}

function changedInWords(from: PupilData, to: PupilData): string {
  const changed = PUPIL_KEYS.filter((key) => from[key] !== to[key]);
  return list(
    changed.map((key) => `${LABELS[key]} (was ${wasInWords(from, key)})`),
    'en',
  );
}
