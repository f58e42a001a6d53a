/** What can go wrong below the port. `log` is for whoever runs the program, `say` for the person whose command it was. */
const TEXTS = {
  STORE_BUSY: {
    log: 'Too many wanted the store at once (locked, or throttled) for too long; nothing was written.',
    say: 'Het is nu even te druk om dit te bewaren. Er is niets veranderd; probeer het zo nog eens.',
  },
  STORE_FULL: {
    log: 'The disk is full (or the file may not grow); nothing was written.',
    say: 'Ik kan nu niets bewaren: de schijf is vol. Er is niets veranderd; waarschuw de beheerder.',
  },
  STORE_UNREACHABLE: {
    log: 'The database does not answer; nothing was written.',
    say: 'Ik kan nu even niet bij wat er bewaard is. Er is niets veranderd; probeer het zo nog eens.',
  },
  STORE_UNCERTAIN: {
    log: 'The database took a write and its answer was lost: the write may have been carried out.',
    say: 'Ik weet niet zeker of dit bewaard is. Kijk het zo even na; staat het er niet, doe het dan nog eens.',
  },
  STORE_DENIED: {
    log: 'The database does not let this program in: look at its key, or at the rights of its identity.',
    say: 'Ik mag niet bij wat er bewaard is. Waarschuw de beheerder.',
  },
  STORE_READ_ONLY: {
    log: 'The file or its folder may not be written to; nothing was written.',
    say: 'Ik mag nu niets bewaren: de opslag is alleen te lezen. Er is niets veranderd; waarschuw de beheerder.',
  },
  STORE_CANNOT_OPEN: {
    log: 'The store cannot be opened: its file, or the container in the database, is not to be had.',
    say: 'Ik kan niet bij wat er bewaard is: het gaat niet open. Waarschuw de beheerder.',
  },
  STORE_MADE_OTHERWISE: {
    log: 'The container has another partition key than the store needs, or another rule for when documents end.',
    say: 'Ik kan niet bij wat er bewaard is: de database is anders ingericht dan nodig. Waarschuw de beheerder.',
  },
  STORE_DAMAGED: {
    log: 'The file is not a store, or it is damaged: put back a backup.',
    say: 'Wat er bewaard is, is beschadigd. Waarschuw de beheerder.',
  },
  STORE_NEWER: {
    log: 'The store was made by a newer version of the program: start that one, or put back a backup.',
    say: 'Wat er bewaard is, is van een nieuwere versie van Steunwijzer dan deze. Start die versie.',
  },
  STORE_CORRUPT_ROW: {
    log: 'Something that was kept does not have the shape it should have.',
    say: 'Een deel van wat hierover bewaard is, kan ik niet lezen. Waarschuw de beheerder.',
  },
  STORE_BAD_WRITE: {
    log: 'The program wanted to write something that it could not read back; nothing was written.',
    say: 'Dit kan ik zo niet bewaren. Er is niets veranderd; waarschuw de beheerder.',
  },
  STORE_TOO_LARGE: {
    log: 'One command wanted to write more than fits in one transaction; nothing was written.',
    say: 'Dit is te veel om in één keer te bewaren. Er is niets veranderd; maak de teksten korter.',
  },
  STORE_CLOSED: {
    log: 'The store was used after it was closed.',
    say: 'Steunwijzer stopt net; probeer het zo nog eens.',
  },
  STORE_FAILED: {
    log: 'The store failed; nothing was written.',
    say: 'Het bewaren is mislukt. Er is niets veranderd; probeer het zo nog eens.',
  },
} as const;

export type StoreErrorCode = keyof typeof TEXTS;

/** Where it went wrong: ids and counts only, for they end up in the log. Never what somebody wrote. */
export type Whereabouts = Readonly<Record<string, string | number>>;

/** Something the store could not do. `message` and `where` may be logged as they are; `say` goes to the person. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** One sentence or two for the person whose command it was. */
  readonly say: string;

  constructor(
    readonly code: StoreErrorCode,
    readonly where: Whereabouts = {},
    options?: ErrorOptions,
  ) {
    super(TEXTS[code].log, options);
    this.say = TEXTS[code].say;
  }
}

/** What to look at when the database does not open; a person who typed something would not know. */
const DATABASE: Partial<Record<StoreErrorCode, string>> = {
  STORE_UNREACHABLE:
    'De database antwoordt niet. Klopt het adres in COSMOS_ENDPOINT, en is het van hier te bereiken (in Azure: door de private verbinding)?',
  STORE_DENIED:
    'De database laat dit programma niet binnen. Klopt COSMOS_KEY? Zonder sleutel: heeft de identiteit de rol Cosmos DB Built-in Data ' +
    'Contributor (een nieuwe werkt pas na enkele minuten), en komt het verzoek uit het netwerk dat erbij mag?',
  STORE_CANNOT_OPEN:
    'In het account van COSMOS_ENDPOINT staat de database of de container niet. Een identiteit mag ze niet maken: dat doet infra/, of een start met COSMOS_KEY.',
  STORE_MADE_OTHERWISE:
    'De container in Cosmos DB is anders gemaakt dan nodig: partitiesleutel /school, en Time to Live aan zonder termijn (−1). Anders verdwijnt ' +
    'er te veel, of te weinig. Zet dat goed; een partitiesleutel verandert niet meer, dus maak dan een nieuwe container met infra/.',
};

/** Why the store did not open, in a sentence for whoever starts the program. */
export function whyNotOpen({ code, say }: StoreError, inCosmos: boolean): string {
  const known = inCosmos ? DATABASE[code] : undefined;
  return known ?? `${say} (Het gaat om ${inCosmos ? 'COSMOS_ENDPOINT' : 'DATA_DIR'}.)`;
}
