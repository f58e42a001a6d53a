import { capital, list } from '../nl';

const NO_CLASS = 'Vul de klas in, bijvoorbeeld 3B.';

/** What a person reads about the data of a pupil, where something cannot be done. */
export const PUPIL_NL = {
  unknown: 'Die leerling ken ik niet. Zoek opnieuw met /samenvoegen.',
  nobodyKeeps:
    'In de structuur van de school staat niet wie aanmeldingen controleert. Leerlingen samenvoegen kan daarom nog niet; vraag je beheerder om dat aan te vullen.',
  keepersOnly: 'wie aanmeldingen controleert',
  same: 'Dat is al een en dezelfde leerling. Kies twee verschillende.',
  changed: 'Er is intussen iets veranderd bij deze leerling. Kijk op de nieuwe kaart.',
  notMerged: 'Deze leerling is niet (meer) samengevoegd. Er valt niets te scheiden.',
  nothingChanged: 'Er is nog niets veranderd. Verander wat niet klopt, of laat het zo.',
  reason: 'waarom je dit verandert',
  mergeReason: 'waaraan je ziet dat dit dezelfde leerling is',
  separateReason: 'waarom dit toch twee leerlingen zijn',
  empty: 'Vul roepnaam, achternaam en klas in.',
  emptyAt: { firstName: 'Vul de roepnaam in.', lastName: 'Vul de achternaam in.', className: NO_CLASS },
  noLetter: 'Een naam heeft minstens één letter. Vul roepnaam en achternaam opnieuw in.',
  longName: (most: number) => `Een naam past in ${most} tekens. Maak hem korter.`,
  noClass: NO_CLASS,
  notClass: (named: readonly string[]) =>
    `Schrijf bij klas alleen de klas, kort en zonder naam: bijvoorbeeld 3B, H4a, 2 mavo of TL3.2${named.length === 0 ? '' : `; ook ${list(named.slice(0, 5), 'of')} mag`}. De klas staat ook in het kanaal. Heeft jullie klas zelf een naam? Een beheerder voegt die toe met /instellen.`,
  badNumber: 'Een leerlingnummer bestaat uit cijfers of letters, zonder spaties. Leeg mag ook.',
  notInDraft: (fields: readonly string[]) =>
    `Deze leerling staat ook in een zaak die al is ingediend. ${capital(list(fields, 'en'))} verandert daarom alleen wie aanmeldingen controleert; vraag het daar even.`,
} as const;
