/**
 * Turns of phrase whose words mean something else together than one by one. Most only frame a question ("hoe gaat dat in
 * zijn werk") and go; some ask for something that has a word of its own ("wie is aan zet" asks who leads).
 * Patterns are for text as `plain` gives it.
 */

const EMPTY_PHRASES: readonly string[] = [
  '(?<=\\()(?:dus |maar )?niet [^()]{2,40}(?=\\))',
  "in (?:z'?n|zijn|hun|haar) werk",
  "(?:(?:z'?n|zijn|hun|haar|mijn|the|their|his|her|its) )?(?:aandeel|steentje|job)",
  '(?:goed )?(?:in beeld|aan bod|aan de orde|om de hoek(?: kijken)?|om het hoekje)',
  'op (?:een|1) (?:rij(?:tje)?|presenteerblaadje)',
  'in (?:een notendop|het kort|grote lijnen|a nutshell|short)',
  'op hoofdlijnen',
  'van a tot z',
  'van begin tot (?:het )?eind(?:e)?',
  'from (?:a to z|start to finish|beginning to end)',
  'aan de (?:slag|bak)',
  'te werk',
  'om handen',
  'stap voor stap',
  'step by step',
  'iets (?:voor |over )?(?:afgesproken|vastgelegd|geregeld)',
  'wat is er (?:over )?afgesproken(?: over)?',
  'zo (?:snel|spoedig) mogelijk',
  'op (?:onze|deze|jullie|mijn) school',
  'bij ons op school',
  "aan (?:mijn|m'n|het) bureau",
  'even (?:voor mij |voor me )?(?:op een rij(?:tje)?|uitleggen)',
];

/** What asks for something by another name: pattern -> the words for it. */
const PARAPHRASES: readonly (readonly [string, string])[] = [
  ['^wei(?= (?:doet|heeft|is|moet|kan|leidt|gaat|zit|regelt|helpt)(?![a-z]))', 'wie'],
  ['(?:voert|voeren|neemt|houdt|draagt) (?:hier )?(?:de )?regie', 'heeft de regie'],
  ['aan (?:zet|de beurt|het stuur|de knoppen)', 'regie'],
  ['(?:verstaat|verstaan|bedoelt|bedoelen) (?:(?:de|onze) school |jullie |we |wij |men )?(?:onder|met)', 'is'],
  ['van (?:laag naar hoog|hoog naar laag|boven naar beneden|onder naar boven)', 'alle niveaus'],
  ['from (?:low to high|high to low|top to bottom|bottom to top)', 'all levels'],
  ['(?:ken(?:nen|t)?|hebben|heeft|hanteren|gebruiken) (?:jullie|we|wij|de school|onze school)', 'zijn er'],
];

const EMPTY = new RegExp(`\\b(?:${EMPTY_PHRASES.join('|')})(?![a-z'])`, 'g');
const REWRITTEN = PARAPHRASES.map(
  ([pattern, words]) => [new RegExp(`\\b(?:${pattern})(?![a-z'])`, 'g'), words] as const,
);

/** A question in plain words. */
export function withoutIdioms(text: string): string {
  const rewritten = REWRITTEN.reduce((sum, [pattern, words]) => sum.replace(pattern, words), text);
  return rewritten.replace(EMPTY, ' ').replace(/ {2,}/g, ' ').trim();
}
