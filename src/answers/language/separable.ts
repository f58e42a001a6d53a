import { lexicon } from './lexicon';
import { stem } from './stem';

const PREFIXES: ReadonlySet<string> = new Set(
  'aan af bij door in mee na om op over samen terug toe uit vast voor weg'.split(' '),
);
const REACH = 8;
/** Small words that can be a verb of their own; others ("een", "van") never take a prefix. */
const SMALL_VERBS =
  /^(?:zit|zitten|ga|gaat|gaan|kom|komt|komen|doe|doet|doen|geef|geeft|geven|neem|neemt|nemen|sta|staat|leg|legt|zet|stel|stelt|houd|houdt|loop|loopt|laat|breng|brengt|maak|maakt|vraag|vraagt|roep|kijk|kijkt|pak|pakt|haal|haalt|sluit|werk|werkt)$/;

/**
 * A verb whose prefix stands further on in the sentence, as one word: "brengt leerling in" gives "inbrengt" for "brengt".
 * @param known whether a stem is a word the engine knows; only then are the two joined
 */
export function joinedVerb(
  tokens: readonly string[],
  at: number,
  known: (stem: string) => boolean,
): string | undefined {
  const verb = tokens[at] ?? '';
  if (verb.length < 3 || verb.startsWith('ge') || PREFIXES.has(verb) || (light(verb) && !SMALL_VERBS.test(verb)))
    return undefined;
  for (let place = at + 1; place < Math.min(tokens.length, at + 1 + REACH); place++) {
    const prefix = tokens[place] ?? '';
    if (PREFIXES.has(prefix) && closes(tokens[place + 1]) && known(stem(prefix + verb))) return prefix + verb;
  }
  return undefined;
}

/** A prefix closes its clause; the same word before a noun is a preposition ("komt op school"). */
const closes = (next: string | undefined): boolean => next === undefined || AFTER_CLAUSE.has(next);

const AFTER_CLAUSE: ReadonlySet<string> = new Set(
  'en of als dan bij voor met door na om aan op in naar van tijdens over zodat omdat wanneer indien waar die dat and'.split(
    ' ',
  ),
);

const light = (word: string): boolean => lexicon().lightNl.has(word) || lexicon().lightEn.has(word);
