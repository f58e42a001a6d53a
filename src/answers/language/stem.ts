/**
 * What inflected forms of one Dutch word have in common. Made for matching questions with documents, not for linguistics:
 * the Dutch stemmers on npm are Porter's, which keeps "interventie" and "interventies" apart.
 * Both sides pass through here, so a stem may be no word at all as long as every form of the word gives the same one.
 */

const SEPARABLE = '(?:aan|achter|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|tegen|toe|uit|vast|voor|weg)';
const PARTICIPLE_INSIDE = new RegExp(`^(${SEPARABLE})ge([a-z]{3,})$`);
const PARTICIPLE = /^ge([a-z]{4,})$/;
const VERB_ENDING = /(?:eerd|eert|eren|eer)(?:de|den|t)?$/;
const WEAK_PARTICIPLE = /((?<=.{5})el|(?<!e)er|en|ag|uur|aan|[gmvzb])d$/;

/** Strong verbs and other forms that no rule joins: form -> the word that the rules do join. */
const IRREGULAR: Readonly<Record<string, string>> = {
  besproken: 'bespreken',
  gesproken: 'spreken',
  besprak: 'bespreken',
  afgesproken: 'afspreken',
  advies: 'adviseren',
  adviezen: 'adviseren',
  kinderen: 'kind',
  lln: 'leerling',
  ll: 'leerling',
  llen: 'leerling',
  lkr: 'leraar',
  ondertekend: 'ondertekenen',
  getekend: 'tekenen',
  besloten: 'besluiten',
  besluit: 'besluiten',
  afgesloten: 'afsluiten',
  sluit: 'sluiten',
  gekeken: 'kijken',
  gepland: 'plannen',
  gelezen: 'lezen',
  gelopen: 'lopen',
  gehouden: 'houden',
  gevraagd: 'vragen',
  gezet: 'zetten',
  gekozen: 'kiezen',
  koos: 'kiezen',
  gegeven: 'geven',
  doorgegeven: 'doorgeven',
  opgegeven: 'opgeven',
  gebracht: 'brengen',
  ingebracht: 'inbrengen',
  inbreng: 'inbrengen',
  betrokken: 'betrekken',
  geholpen: 'helpen',
  hulp: 'helpen',
  verwezen: 'verwijzen',
  doorverwezen: 'doorverwijzen',
  gebleven: 'blijven',
  gekregen: 'krijgen',
  gevonden: 'vinden',
  gebonden: 'binden',
  verboden: 'verbieden',
  aangeboden: 'aanbieden',
  biedt: 'bieden',
  aanbod: 'aanbieden',
  aangenomen: 'aannemen',
  opgenomen: 'opnemen',
  deelgenomen: 'deelnemen',
  deelname: 'deelnemen',
  ingediend: 'indienen',
  geschreven: 'schrijven',
  beschreven: 'beschrijven',
  ingeschreven: 'inschrijven',
  gekomen: 'komen',
  overgenomen: 'overnemen',
  begonnen: 'beginnen',
  begin: 'beginnen',
  onderzocht: 'onderzoeken',
  onderzoek: 'onderzoeken',
  verzocht: 'verzoeken',
  bezocht: 'bezoeken',
  vroeg: 'vragen',
  gestuurd: 'sturen',
  uitgestuurd: 'uitsturen',
  weggestuurd: 'wegsturen',
  gedaan: 'doen',
  gaat: 'gaan',
  overleden: 'overlijden',
};

/** Words that a rule would join with another word, with their stem: "laten" is no form of "laat" (late). */
const APART: ReadonlyMap<string, string> = new Map([
  ['laten', 'laten'],
  ['presentis', 'presentis'],
]);

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** The stem of one plain word (as `tokenize` gives it). Words of three letters or fewer stay as they are. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const made = APART.get(word) ?? (word.length <= 3 && !irregular(word) ? word : shorten(word));
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(word, made);
  return made;
}

function shorten(word: string): string {
  let stemmed = (irregular(word) ?? word).replace(PARTICIPLE_INSIDE, withoutGe).replace(PARTICIPLE, '$1');
  stemmed = stemmed.length > 5 ? stemmed.replace(WEAK_PARTICIPLE, '$1') : stemmed;
  stemmed = stemmed.length > 6 ? stemmed.replace(VERB_ENDING, 'er') : stemmed;
  stemmed = stripDiminutive(stemmed);
  stemmed = stripPlural(stemmed);
  stemmed = stripDerivation(stemmed);
  return soundOf(stemmed);
}

/** Own entries only: "constructor" is a word too. */
const irregular = (word: string): string | undefined => (Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined);

const withoutGe = (_word: string, prefix: string, rest: string): string => prefix + (irregular(`ge${rest}`) ?? rest);

const stripDiminutive = (word: string): string => (word.length > 6 ? word.replace(/(?:[tp])?jes?$/, '') : word);

function stripPlural(word: string): string {
  if (word.length <= 4) return word.length === 4 && /[^aeiou]en?$/.test(word) ? word.replace(/en?$/, '') : word;
  const cut = word.replace(/(?:ieen|ien)$/, 'ie').replace(/(?:en|es|e|s)$/, '');
  return cut.length >= 3 ? cut : word;
}

/** Verb and noun of one idea: evalueren/evaluatie, begeleiden/begeleiding, melden/melding. */
function stripDerivation(word: string): string {
  if (word.length <= 5) return word.replace(/([^aeiou])t$/, '$1');
  const cut = word
    .replace(/(?:aties|atie|ati)$/, '')
    .replace(/ing$/, '')
    .replace(/([^aeiou])t$/, '$1')
    .replace(/([a-z]{4})er$/, '$1');
  return cut.length >= 3 ? cut : word;
}

/** How the end sounds: long vowels, double consonants and v/f, z/s change between forms of one word (leraar/leraren). */
function soundOf(word: string): string {
  return word
    .replace(/aa|ee|oo|uu/g, (pair) => pair.charAt(0))
    .replace(/([bcdfgklmnprst])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/dt$/, 'd');
}
