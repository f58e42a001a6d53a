import type { Knowledge } from '../answers/ask';
import { FIRST_NAMES } from '../answers/language/first-names';
import { lexicon } from '../answers/language/lexicon';
import { tokenize } from '../answers/language/plain';
import { stem } from '../answers/language/stem';
import { isLight, readWords } from '../answers/understand/words';
import { codesIn, schoolNames } from './school-names';

/**
 * Whether a question may be about a person who can be found by it, beyond what the engine declines already.
 *
 * It errs on the side of yes: a question that stays here costs one answer, a pupil's name that leaves cannot be called back.
 */
export function mayNameSomebody(knowledge: Knowledge, question: string): boolean {
  const text = question.normalize('NFC');
  return (
    TELLING.some((pattern) => pattern.test(text)) ||
    capitalised(text).some((word) => !isNoName(knowledge, word)) ||
    hasUnknownCode(knowledge, text) ||
    namesInSmallLetters(knowledge, text)
  );
}

/** Patterns that need no knowledge of the school. */
const TELLING: readonly RegExp[] = [
  // E-mail addresses, handles, links.
  /@|:\/\/|\bwww\./i,
  // Telephone numbers, pupil numbers, dates: five digits or more, also with marks between them.
  /\p{Nd}(?:[\s./-]?\p{Nd}){4}/u,
  // "leerling 412"
  /\b(?:leerling(?:nummer)?|lln|pupil|student|nummer|nr)[\s.:]{0,3}\d{2}/i,
  // Scripts without capitals, or whose names nobody here would recognise.
  /[^\p{Script=Latin}\P{L}]/u,
  // "J. de Vries", "A.B."
  /(?<!\p{L})\p{Lu}\.\s?\p{L}/u,
  /\b(?:mevrouw|mevr|mw|meneer|dhr|heer|juf|juffrouw|meester|mister|mr|mrs|miss)\b/i,
  /\bvan (?:der|den)\b|\b(?:genaamd|voornaam|achternaam|named)\b/i,
  // A class: "3B", "2 havo", "klas 1e".
  /(?<![\p{L}\d])[1-6] ?(?:[a-df-h]\d?|vmbo|havo|vwo|mavo|gym\w*|atheneum|bb|kb|tl|gl)(?![\p{L}\d])/iu,
  /\b(?:klas|uit) [1-6] ?[a-z]\b/i,
];

interface Capitalised {
  readonly word: string;
  readonly first: boolean;
}

function capitalised(text: string): Capitalised[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([word]) => /\p{Lu}/u.test(word) && word !== 'I')
    .map((match) => ({ word: match[0], first: /(?:^|[.!?\n])[^\p{L}\p{Nd}]*$/u.test(text.slice(0, match.index)) }));
}

/** Inside a sentence only the school's own names have capitals; the word that begins one may be any that is known. */
function isNoName(knowledge: Knowledge, { word, first }: Capitalised): boolean {
  const tokens = tokenize(word);
  const names = schoolNames(knowledge.structure).stems;
  if (tokens.length === 0 || tokens.some((token) => FIRST_NAMES.has(token))) return false;
  return tokens.every((token) => names.has(stem(token)) || (first && isKnown(knowledge, token)));
}

/** Known as it stands: a word that only looks like one after correction may well be a name. */
function isKnown(knowledge: Knowledge, token: string): boolean {
  const [word] = readWords(knowledge, [token]);
  return word?.known === true && word.text === token;
}

const ORDINARY_CODE =
  /^(?:\d+(?:e|de|ste|th|st|nd|rd|x)|(?:niv|nivo|niveau|level|laag|lj|leerjaar|jaar|week|wk|stap|step)\d+)$/;

/** "H4a", "BK1D": letters and digits in one word that is no step or abbreviation of this school. */
function hasUnknownCode(knowledge: Knowledge, text: string): boolean {
  const { codes } = schoolNames(knowledge.structure);
  return codesIn(text).some((code) => !ORDINARY_CODE.test(code) && !codes.has(code));
}

/** After these, without an article, comes a thing or a name. */
const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  `met van voor over aan bij door tussen namens en with about of for from by and heet called
  leerling leerlinge lln pupil student zoon dochter jongen meisje collega docent docente`.split(/\s+/),
);

/** A name by the word list ("hope", "bakker"), unless the school or the language of support has the word as well. */
const mayBeName = (knowledge: Knowledge, token: string): boolean =>
  knowledge.dictionary.isName(token) &&
  !isLight(token) &&
  !lexicon().spellings.has(token) &&
  !knowledge.index.spellings.has(token) &&
  !schoolNames(knowledge.structure).stems.has(stem(token));

/** "moeite met jesper": a first name as such, or a word that nobody knows where a name would stand. */
function namesInSmallLetters(knowledge: Knowledge, text: string): boolean {
  const tokens = tokenize(text);
  return tokens.some(
    (token, at) =>
      FIRST_NAMES.has(token) ||
      mayBeName(knowledge, token) ||
      (BEFORE_A_NAME.has(tokens[at - 1] ?? '') && /^[a-z]/.test(token) && !isKnown(knowledge, token)),
  );
}
