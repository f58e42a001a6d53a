/** Where js-yaml stopped reading, and why by its own words. */
export interface Stopped {
  readonly reason: string;
  /** From 1. */
  readonly line: number;
}

/** A mistake in the writing itself, in Dutch: on which line to look, and what to do there. */
export interface Explained {
  readonly line: number;
  readonly message: string;
}

const QUOTE_IT = 'zet de hele tekst tussen aanhalingstekens';

/** js-yaml's reasons that say by themselves what is wrong. What they all share is looked for in the text: `byLine`. */
const BY_REASON: readonly (readonly [RegExp, string])[] = [
  [/^tab characters/, 'hier staat een tab. Spring in met spaties, twee per keer'],
  [
    /^duplicated mapping key/,
    'deze naam staat hier twee keer in hetzelfde blok. Haal er een weg, of begin een nieuw blok met "-"',
  ],
  [/single document|found more$/, 'dit bestand is met "---" in stukken gedeeld. Haal die regel weg'],
  [/within a (?:single|double) quoted scalar$/, 'een aanhalingsteken dat open gaat, moet ook dicht'],
  [/within a flow collection$/, 'een haak die open gaat, [ of {, moet ook dicht'],
  [
    /^(?:unknown escape sequence|expected hexadecimal)/,
    'een \\ tussen dubbele aanhalingstekens heeft in YAML een eigen betekenis. Gebruik enkele aanhalingstekens',
  ],
  [
    /alias/,
    `een * aan het begin van een tekst heeft in YAML een eigen betekenis: ${QUOTE_IT}, of schrijf nog eens uit wat er moet staan`,
  ],
  [/anchor/, `een & aan het begin van een tekst heeft in YAML een eigen betekenis: ${QUOTE_IT}`],
  [/\btag\b/, `een ! aan het begin van een tekst heeft in YAML een eigen betekenis: ${QUOTE_IT}`],
  [/directive/i, 'een % aan het begin van een regel heeft in YAML een eigen betekenis. Haal de regel weg'],
  [
    /^found ','|node content|missed comma/,
    'tussen [ en ] of { en } hoort tussen twee namen één komma, en elke haak die open gaat moet dicht',
  ],
  [
    /block scalar|chomping|indentation width|line break is expected/,
    `een > of | aan het begin van een tekst heeft in YAML een eigen betekenis: ${QUOTE_IT}`,
  ],
  [
    /non-printable|null byte|valid JSON character/,
    'hier staat een onzichtbaar teken dat niet in een tekstbestand hoort. Typ de regel opnieuw, en sla het bestand op als UTF-8',
  ],
  [/^nesting exceeded/, 'hier zitten te veel blokken in elkaar'],
  [
    /complex keys/,
    'een naam vóór een dubbele punt kan geen lijst of blok zijn. Begint een tekst met [ of {? Zet de hele tekst dan tussen aanhalingstekens',
  ],
];

/**
 * Why a text is no YAML, for whoever edits it. Expects line ends as \n.
 * js-yaml stops where it cannot go on, which is often the line after the mistake, and calls most of it "bad indentation":
 * so the line itself, and the one above it, are looked at for what people do wrong.
 */
export function explainYaml(text: string, { reason, line }: Stopped): Explained {
  const lines = text.split('\n');
  const said = BY_REASON.find(([pattern]) => pattern.test(reason))?.[1];
  // Of a list or block before a colon js-yaml names the line where all of the text begins.
  const key = /complex keys/.test(reason) ? lines.findIndex((one) => /^\s*(?:-\s+)*[[{?]/.test(one)) + 1 : 0;
  if (said !== undefined) return { line: key || line, message: sentence(said) };
  // Blank lines and remarks are not what it stumbled over.
  const above = lines.slice(0, line - 1).findLastIndex((one) => !/^\s*(?:#.*)?$/.test(one)) + 1;
  for (const at of [line, above]) {
    const found = at > 0 ? byLine(lines[at - 1] ?? '') : undefined;
    if (found !== undefined) return { line: at, message: sentence(found) };
  }
  return { line, message: sentence(INDENTATION) };
}

const sentence = (said: string): string => `Dit is geen geldige YAML: ${said}.`;

const INDENTATION =
  'deze regel springt verkeerd in. Zet wat bij elkaar hoort precies recht onder elkaar, met spaties, en elke nieuwe regel van een lijst met "- " ervoor';

/** The value on a line, after its dashes and its key. */
const VALUE = /^\s*(?:-\s+)*(?:[\w-]+:(?:\s+|$))?(.*?)\s*$/;

function byLine(whole: string): string | undefined {
  // A line of a megabyte is no line that somebody typed, and patterns take long over it.
  const line = whole.slice(0, 500);
  const value = VALUE.exec(line)?.[1] ?? '';
  const [first = ''] = value;
  if (/^\s*(?:-\s+)*[\w-]+:[^\s/]/.test(line)) return 'na de dubbele punt hoort een spatie';
  if (/^\s*-[^\s-]/.test(line)) return 'na het streepje hoort een spatie';
  if (/^\s*(?:-\s+)*[\w-]+\s*[=;]/.test(line)) return 'na een naam hoort een dubbele punt en een spatie';
  if (/^\s*[•–—·‣]\s/.test(line)) return 'een regel van een lijst begint met een gewoon streepje en een spatie';
  if (/\t/.test(line)) return 'hier staat een tab. Spring in met spaties, twee per keer';
  if (first === '"' || first === "'") return quotes(value, first);
  if (first !== '' && '“”„‘’'.includes(first)) return 'gekrulde aanhalingstekens tellen niet: typ rechte (" of \')';
  if (first === '[' || first === '{') return brackets(value);
  if ('@`%,>|?!&*]}'.includes(first) && first !== '')
    return `een ${first} aan het begin van een tekst heeft in YAML een eigen betekenis: ${QUOTE_IT}`;
  if (/:(?:\s|$)/.test(value) && !/^[\w-]+:\s*$/.test(value))
    return `een dubbele punt met een spatie midden in een tekst splitst de tekst: ${QUOTE_IT}`;
  return undefined;
}

function quotes(value: string, quote: string): string | undefined {
  const closing = quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const quoted = closing.exec(value)?.[0];
  if (quoted === undefined) return 'een aanhalingsteken dat open gaat, moet ook dicht';
  const rest = value.slice(quoted.length).trim();
  if (rest === '' || rest.startsWith('#')) return undefined;
  return `na het sluitende aanhalingsteken staat nog tekst. Staan er aanhalingstekens in de tekst, gebruik dan om het geheel de andere soort (' of ")`;
}

function brackets(value: string): string | undefined {
  const count = (pattern: RegExp): number => value.match(pattern)?.length ?? 0;
  if (count(/[[{]/g) !== count(/[\]}]/g)) return 'elke haak die open gaat, [ of {, moet ook dicht';
  if (/[\]}](?:\s+#.*)?$/.test(value)) return undefined;
  return `een ${value[0]} aan het begin van een tekst maakt er een lijst of blok van: ${QUOTE_IT}`;
}
