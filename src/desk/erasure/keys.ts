import type { KeptSetting } from '../../store/port';
import type { Fate } from './fate';
import { messageWithout } from './messages';
import { lapsed } from './request';
import { sittingWithout } from './sittings';
import { placeIn } from './standing';
import { beginsWithCase, beginsWithPupil, isTracedCase, isTracedPupil, type Traced } from './whose';

/** One kind of key under which a school keeps something. */
export interface KeyKind {
  /** How the key begins; of one that stands alone, all of it. */
  readonly key: string;
  /** What it is, as an AVG officer reads it. */
  readonly what: string;
  /** `pupil`: something about a pupil can stand in it, so it is in their file. `staff`, `school`: nothing can. */
  readonly about: 'pupil' | 'staff' | 'school';
  /** What becomes of one of these; all stay where there is nothing of a pupil. */
  readonly fate?: (rest: string, kept: KeptSetting, traced: Traced) => Fate;
}

const STAYS: Fate = { kind: 'stays' };
const GOES: Fate = { kind: 'goes' };
const goesIf = (is: boolean): Fate => (is ? GOES : STAYS);

const ofCase: KeyKind['fate'] = (rest, _kept, traced) => goesIf(beginsWithCase(traced, rest));

/**
 * Every kind of key that is kept, what it holds and how it is erased: the one place that knows. A key that is not here fails the
 * tests: whoever keeps something new says here what becomes of it.
 */
export const KEY_KINDS: readonly KeyKind[] = [
  { key: 'bespreking/', what: 'Een bespreking of evaluatie die nog wordt opgeschreven', about: 'pupil', fate: ofCase },
  {
    key: 'read-log/',
    what: 'Wie een zaak heeft bekeken: wie, wanneer, waarom dat mocht',
    about: 'pupil',
    fate: ofCase,
  },
  {
    key: 'pupil-change/',
    what: 'Wat er aan de gegevens van een leerling is veranderd: wie, wanneer, waarom',
    about: 'pupil',
    // A pupil that one of these was once merged into keeps, in its own history, what the double gave it.
    fate: (rest, { value }, traced) =>
      goesIf(
        beginsWithPupil(traced, rest) ||
          ['double', 'into', 'from'].some((at) => isTracedPupil(traced, fieldOf(value, at))),
      ),
  },
  {
    key: 'card-',
    what: 'Waar de kaart van een zaak in het kanaal staat',
    about: 'pupil',
    fate: (rest, { value }, traced) => {
      if (!isTracedCase(traced, decoded(rest))) return STAYS;
      const standing = placeIn(value);
      return standing ? { kind: 'goes', standing } : GOES;
    },
  },
  { key: 'reminder-posts/', what: 'In welke berichten een herinnering staat', about: 'pupil', fate: ofCase },
  {
    key: 'reminder-message/',
    what: 'Een bericht met herinneringen: waar het staat en welke erin staan',
    about: 'pupil',
    fate: (_rest, { value }, traced) => messageWithout(value, traced),
  },
  {
    key: 'vervolg/',
    what: 'Welke zaak een andere vervolgt',
    about: 'pupil',
    fate: (rest, { value }, traced) =>
      goesIf(
        beginsWithCase(traced, rest) ||
          isTracedCase(traced, value) ||
          rest.split('/').some((part) => isTracedPupil(traced, part)),
      ),
  },
  {
    key: 'overleg/',
    what: 'Waar iemand in een overleg is gebleven: nummers van zaken, geen tekst',
    about: 'pupil',
    fate: (_rest, { value }, traced) => {
      const without = sittingWithout(value, traced);
      return without === undefined ? STAYS : { kind: 'changes', value: without };
    },
  },
  {
    key: 'avg/',
    what: 'Een verzoek om inzage of verwijdering, en het bewijs daarvan',
    about: 'pupil',
    fate: (_rest, { value }, traced) => {
      const without = lapsed(value, traced);
      return without === undefined ? STAYS : { kind: 'changes', value: without };
    },
  },
  {
    key: 'opruimen/',
    what: 'Dat een dossier na de bewaartermijn nog even blijft: wie dat besloot, waarom, tot wanneer',
    about: 'pupil',
    fate: (rest, _kept, traced) => goesIf(isTracedPupil(traced, rest) || isTracedCase(traced, rest)),
  },
  { key: 'settings', what: 'Wat de school heeft ingesteld', about: 'school' },
  { key: 'settings-change-', what: 'Wat er aan de instellingen is veranderd: wie en wanneer', about: 'school' },
  { key: 'service-url', what: 'Waar Teams te bereiken is', about: 'school' },
  { key: 'planned-with', what: 'Met welke vakanties en regels de herinneringen zijn gepland', about: 'school' },
  { key: 'warned/', what: 'Waarvoor de beheerders al zijn gewaarschuwd', about: 'school' },
  { key: 'unreachable/', what: 'Waar berichten niet aankomen', about: 'staff' },
  { key: 'chat-', what: 'In welke chat een collega te bereiken is', about: 'staff' },
  { key: 'digest-readers', what: 'Welke collega’s het weekoverzicht willen', about: 'staff' },
  { key: 'person-', what: 'Een collega: naam in Teams, teams en gekozen school', about: 'staff' },
  { key: 'team-', what: 'Een team: van welke school het is, en zijn kanalen', about: 'school' },
  { key: 'baton', what: 'Wie er aan de beurt is om te verzenden, en hoeveel er pas is verzonden', about: 'school' },
];

const isPrefix = ({ key }: KeyKind): boolean => /[/-]$/.test(key);

/** Of which kind a key is; nothing for one that nobody told of here. */
export const kindOfKey = (key: string): KeyKind | undefined =>
  KEY_KINDS.find((kind) => (isPrefix(kind) ? key.startsWith(kind.key) : key === kind.key));

/** What becomes of one setting. One of an unknown kind that names such a case or pupil in its key goes, to be safe. */
export function fateOf(kept: KeptSetting, traced: Traced): Fate {
  const kind = kindOfKey(kept.key);
  if (!kind)
    return goesIf(kept.key.split(/[/-]/).some((part) => isTracedCase(traced, part) || isTracedPupil(traced, part)));
  return kind.fate?.(kept.key.slice(kind.key.length), kept, traced) ?? STAYS;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
