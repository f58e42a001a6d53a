import type { TopicCategory } from '../../structure/schema';
import type { Asks } from '../query';

/** What the small words of a question say about the kind of answer that is wanted. */
export interface Frame {
  readonly asks: Asks;
  readonly compares: boolean;
  readonly asksLead: boolean;
  readonly asksMeaning: boolean;
  readonly asksEveryone: boolean;
  /** "Hoeveel docenten …": how many people there are. */
  readonly countsPeople: boolean;
  /** The word right after "hoeveel". */
  readonly counted?: string;
  readonly asksTwice: boolean;
  readonly asksMembers: boolean;
  readonly asksAbbreviation: boolean;
  readonly asksList: 'levels' | 'steps' | 'roles' | undefined;
  /** "Welke overleggen zijn er?" */
  readonly asksTopics: TopicCategory | undefined;
  readonly asksOwnTasks: boolean;
  /** "Wat doet de …": about the tasks of whoever is named. */
  readonly asksTasks: boolean;
  readonly allLevels: boolean;
  /** Where somebody sits, how old one must be, what it costs: no overview tells. */
  readonly asksElsewhere: boolean;
  /** "Zonder de LeCo", "wat doet hij niet": what is left out, which no list of tasks tells. */
  readonly negated: boolean;
}

const PATTERNS = {
  who: /\b(wie|wiens|iemand|anyone|someone|somebody|waar (?:kan|kunnen|moet|moeten|mag|mogen) .{1,40} (?:terecht|heen|naartoe)|who|whom|whose|welke (functie|functionaris|persoon|medewerker|collega|specialist)|which (role|person|colleague|staff))\b/,
  everyone: /\b(wie doet wat|who does what|wie doen wat|summari[sz]e|samenvat\w*|samenvatting)\b/,
  countsPeople: /\b(hoeveel|how many|aantal) (?!keer|x\b|times|weken|uur|dagen|minuten)\w+/,
  howLong:
    /\b(hoe ?lang|hoe lange|hoelang|how long|hoeveel (\w+ )?(weken|dagen|maanden|tijd|minuten|schoolweken|werkdagen)|how (many|much) (\w+ )?(weeks|days|months|time|minutes)|welke termijn|binnen welke (tijd|termijn)|what term|how soon|hoe snel|time ?frame)\b/,
  howMany:
    /\b(hoe ?vaak|hoe ?veel|hvl|aantal keer|how often|how many|how much|hoe hoog|hoe groot|(?:what|which|welk) percentage|vanaf hoe|maximum|maximaal|minimaal)\b/,
  when: /\b(wanneer|when)\b/,
  /** "Wanneer is het OT" asks for a day; "wanneer is een leerling …" for what makes him so. */
  whenIs:
    /\b(?:wanneer (?:is|zijn|vindt|vinden) (?:het|de|mijn|ons|onze|het volgende)|when (?:is|are) (?:the|our|my))\b/,
  date: /\b(welke (datum|data|week|weken|maand|maanden|dag|dagen)|op welke dag|hoe laat|(what|which) (dates?|weeks?|months?|days?|time))\b/,
  what: /\b(wat (is|zijn|betekent|houdt|wordt|bedoel\w*)|wa is|what (is|are|does|do)|waar staa[nt]\w* .{1,30} voor)\b/,
  meaning:
    /\b(betekent|betekenis|afkorting|staat .{0,40}\bvoor\b|wat is|wat zijn|wat bedoel\w*|wat houdt|what is|what are|meaning|stands? for|mean|means|definitie|definition|uitleg|wat wordt .{1,40} (bedoeld|verstaan))\b/,
  compares:
    /\b(verschil\w*|verskil\w*|vergelijk\w*|vergeleken|compared|anders|andere taken|hetzelfde|het zelfde|dezelfde|zelfde|overeenkomst\w*|tov|ten opzichte|versus|vs|nog niet|erbij|bijkom\w*|extra ten|difference\w*|differ\w*|different|compare\w*|comparison|same|changes?|verander\w*)\b/,
  lead: /\b(regie|regisseur|regisseert|regisseren|leidt|leid|de leiding|leiding|in charge|leads?|the lead|eindverantwoordelijk\w*|trekt de kar|kartrekker|aan het roer|voortouw|responsible for level|coordinat\w+ at level)\b/,
  listSteps: /\b(welke|wat voor|alle|which|what|all|overzicht|list|lijst\w*)\b.{0,20}\b(stappen|steps)\b/,
  listLevels:
    /\b(hoe heten|hoe noemen|namen van|welke|wat voor|alle|hoeveel|which|what|all|overzicht|how many)\b.{0,25}\b(niveaus|niveau's|regieniveaus|lagen|ondersteuningslagen|ondersteuningsniveaus|levels|layers|tiers|kleuren)\b/,
  listMeetings:
    /\b(welke|wat voor|alle|which|what|overzicht)\b.{0,20}\b(overleggen|overlegvormen|overlegmomenten|vergaderingen|meetings)\b/,
  listInterventions: /\b(welke|wat voor|alle|which|what|overzicht)\b.{0,20}\b(interventies|interventions)\b/,
  listRoles:
    /\b(welke|wat voor|alle|which|all|hoeveel)\b.{0,20}\b(functies|rollen|functionarissen|roles|externen|internen|(?:externe|interne) (?:partijen|partners|specialisten|mensen|functies|hulp\w*)|external (?:parties|partners|roles))\b/,
  twice: /\b(en|and) (wie|wat|waar|wanneer|hoe|welke|hoeveel|met wie|bij wie|aan wie|who|what|where|when|how|which)\b/,
  members: /\b(wie (zijn|zitten|maken deel|horen)|welke functies|who are|who sits|members of)\b/,
  abbreviation: /\b(afkorting|staat .{0,40}\bvoor|betekent|betekenis|stands? for|meaning of|abbreviation|voluit)\b/,
  ownTasks:
    /\b(mijn (\w+ )?(taak|taken|rol|verantwoordelijkheden)|wat moet ik|wat doe ik|my (\w+ )?(tasks?|role|duties)|what (do|should) i)\b/,
  tasks:
    /\b(wat (doet|doen|moet|kan|mag)|waarmee helpt|taak|taken|rol van|what (does|do|is the role)|tasks?|duties|role of)\b/,
  elsewhere:
    /\b(waar (is|zijn|zit|zitten|werkt|vind|vindt|vinden|ligt|liggen)(?! .{0,40}\b(terecht|betrokken|verantwoordelijk|voor|mee)\b)|where (is|are|can i find)|hoe (oud|duur|groot|ver)|how (old|big|expensive)|wat kost(en)?|welke leeftijd)\b/,
  negated:
    /\b(wie (doet|doen) (niks|niets)|(doet|doen|mag|mogen|hoeft|hoeven|moet) .{2,40}(?<! en| of)\b (niet|niks|niets)$|zonder (de |het |een )?\w+$|behalve|who does nothing|(does|do|may|should) .{2,40}\bnot( do)?$|without (the )?\w+$|except)\b/,
  allLevels:
    /\b((alle|elk|elke|ieder|iedere|per|verschillende|over de|all|each|every|different|across( the)?|elk van de|elk van onze|iedere van de|each of the|all of the) (de |the )?(\w+ )?(niv|niveau|nivo|niveaus|nivos|niveau's|nivs|lagen|laag|level|levels|regieniveaus?))\b/,
} as const;

const COUNTED = /\b(?:hoeveel|how many|how much|aantal) (?:verschillende |different )?([a-z]+)/;

/** Whether a word only asks who leads. */
export const asksToLead = (word: string): boolean => PATTERNS.lead.test(word);

/** Reads the frame of a question as `plain` gives it. */
export function readFrame(text: string): Frame {
  const has = (pattern: RegExp): boolean => pattern.test(text);
  return {
    asks: asksOf(has),
    compares: has(PATTERNS.compares),
    asksLead: has(PATTERNS.lead),
    asksMeaning: has(PATTERNS.meaning),
    asksEveryone: has(PATTERNS.everyone),
    countsPeople: has(PATTERNS.countsPeople),
    counted: COUNTED.exec(text)?.[1],
    asksTwice: has(PATTERNS.twice),
    asksMembers: has(PATTERNS.members),
    asksAbbreviation: has(PATTERNS.abbreviation),
    asksList: listOf(has),
    asksTopics: has(PATTERNS.listMeetings) ? 'meeting' : has(PATTERNS.listInterventions) ? 'intervention' : undefined,
    asksOwnTasks: has(PATTERNS.ownTasks),
    asksTasks: has(PATTERNS.tasks),
    allLevels: has(PATTERNS.allLevels),
    asksElsewhere: has(PATTERNS.elsewhere),
    negated: has(PATTERNS.negated),
  };
}

function asksOf(has: (pattern: RegExp) => boolean): Asks {
  if (has(PATTERNS.everyone)) return 'any';
  if (has(PATTERNS.date)) return 'date';
  if (has(PATTERNS.howLong)) return 'how-long';
  if (has(PATTERNS.howMany)) return 'how-many';
  if (has(PATTERNS.who)) return 'who';
  if (has(PATTERNS.whenIs)) return 'date';
  if (has(PATTERNS.when)) return 'when';
  return has(PATTERNS.what) ? 'what' : 'any';
}

function listOf(has: (pattern: RegExp) => boolean): Frame['asksList'] {
  if (has(PATTERNS.listSteps)) return 'steps';
  if (has(PATTERNS.listLevels)) return 'levels';
  return has(PATTERNS.listRoles) ? 'roles' : undefined;
}
