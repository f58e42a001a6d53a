import type { PlacedIssue } from './issue';

interface Pitfall {
  readonly pattern: RegExp;
  readonly message: string;
  /** Without this in it a text cannot match; looking for it is many times as fast as the pattern. */
  readonly needs?: string;
  /** How many lines below the beginning of the match the mistake stands. */
  readonly below?: number;
}

/**
 * What YAML reads without complaint as something that nobody meant: text that falls away, or lines that become one.
 * One pattern per mistake, over the whole text, since start-up waits for it.
 */
const PITFALLS: readonly Pitfall[] = [
  {
    pattern: /\uFFFD|\0/,
    message:
      'Hier staat een letter die niet te lezen is: het bestand is niet als UTF-8 opgeslagen. Kies in de editor bij "Opslaan als" de codering UTF-8.',
  },
  {
    pattern: /^ *(?:- *)*(?:[\w-]+:)?[\u00A0\u2007\u202F\u3000\uFEFF]/m,
    message: 'Hier staat een harde spatie, zoals Word die maakt. Typ gewone spaties.',
  },
  {
    needs: '&',
    pattern: /^ *(?:- +)*(?:[\w-]+: +)?&\S/m,
    message:
      'Een & aan het begin van een tekst heeft in YAML een eigen betekenis: zet de hele tekst tussen aanhalingstekens.',
  },
  {
    needs: ' #',
    pattern: /^[^\n#"']*[^\s#"'] +#\d/m,
    message: 'Wat na een spatie en # staat, valt weg: zet de hele tekst tussen aanhalingstekens.',
  },
  {
    // A list cannot stand under a text, so the deeper dash becomes part of that text.
    pattern: /^( *)- +(?![\w-]+:(?:\s|$))[^\s"'|>[{#-][^\n]*\n\1 +- /m,
    below: 1,
    message:
      'Deze regel springt verder in dan de regel erboven en wordt daardoor één tekst ermee. Zet de streepjes recht onder elkaar.',
  },
];

/** The places in a file that YAML reads otherwise than they were meant; expects line ends as \n. */
export function pitfallsIn(file: string, text: string): PlacedIssue[] {
  return PITFALLS.flatMap(({ pattern, message, needs = '', below = 0 }) => {
    if (!text.includes(needs)) return [];
    const at = text.search(pattern);
    return at < 0 ? [] : [{ file, line: lineAt(text, at) + below, message }];
  });
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
