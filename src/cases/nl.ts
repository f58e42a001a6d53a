import { spoken, spokenWeekday } from './days';
import type { Status } from './state';

/** What a person reads when something cannot be done: what was wrong, what is allowed, what to do. */

/** What somebody typed, short enough to be repeated. */
export const shown = (typed: unknown): string => {
  const text = typeof typed === 'string' ? typed : typeof typed === 'number' ? String(typed) : 'dit';
  return `‘${text.length > 40 ? `${text.slice(0, 40)}…` : text}’`;
};

/** A list as it is said: a, b of c. */
export const list = (items: readonly string[], word: 'en' | 'of' | 'or'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** What begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A question of the form inside a sentence; a colon behind it was for the form. */
const asked = (label: string): string => `‘${bare(label)}’`;
const bare = (label: string): string => label.replace(/[\s:]+$/, '');

/** Ends the sentence, where what it ends with does not: a school's own words may be a question. */
const ended = (said: string): string => (/[.?!]$/.test(said) ? said : `${said}.`);
const choices = (items: readonly string[], word: 'en' | 'of'): string => ended(list(items.map(bare), word));

/** More than these would be read by nobody; each is marked where it is asked, too. */
const MOST_NAMED = 4;

function missing(labels: readonly string[]): string {
  const [only = '', ...others] = labels;
  if (others.length === 0) return `Vul nog in: ${ended(bare(only))}`;
  const more = labels.length - MOST_NAMED;
  const named = labels.slice(0, more > 1 ? MOST_NAMED : labels.length).map(asked);
  return `Vul nog in: ${list(more > 1 ? [...named, `nog ${more} vragen`] : named, 'en')}.`;
}

const NUMBER = new Intl.NumberFormat('nl-NL');
/** "één antwoord", "2 antwoorden". */
const some = (count: number, one: string, several: string): string =>
  count === 1 ? `één ${one}` : `${count} ${several}`;

export const NL = {
  notFound: 'Die zaak ken ik niet. Kijk het nummer na, of typ /mijn voor je eigen zaken.',
  erased:
    'Deze zaak is verwijderd, met alles wat erin stond. Vulde je net nog iets in, dan is dat niet bewaard. De beheerder van Steunwijzer weet er meer van.',
  stale: 'Deze kaart is verouderd: er is intussen iets aan de zaak veranderd. Kijk op de nieuwe kaart.',
  exists: 'Deze aanmelding is al begonnen. Typ /mijn om verder te gaan.',
  /** `how` finishes "deze zaak": "is afgesloten". */
  notNow: (how: string) => `Dat kan nu niet: deze zaak ${how}.`,
  onlyFor: (who: string) => `Dit kan alleen ${who}.`,
  routeGone:
    'Deze stap staat niet meer in de ondersteuningsstructuur van de school. Wat je invulde is bewaard. Vraag je zorgcoördinator hoe je verder gaat.',
  routeUnknown: 'Die stap ken ik niet. Typ /aanmelden om te kiezen uit de stappen van de school.',
  fieldGone: (count: number) =>
    `Het formulier is intussen veranderd: ${count === 1 ? 'een vraag op deze kaart staat' : `${count} vragen op deze kaart staan`} er niet meer op. Wat je eerder invulde is bewaard. Kijk op de nieuwe kaart.`,
  notForm: 'Hier kon ik geen antwoorden uit lezen. Open de kaart opnieuw en probeer het nog eens.',
  noPage: (pages: number) => `Die pagina is er niet: het formulier heeft er ${pages}. Typ /mijn en open het daar.`,
  missing,
  missingDate: (labels: readonly string[]) => `Vul bij ${list(labels.map(asked), 'en')} ook in op welke dag dat was.`,
  missingTick: (labels: readonly string[]) =>
    `Vink bij ${list(labels.map(asked), 'en')} ook aan dat het gebeurd is; de dag staat er al.`,
  missingWho: (labels: readonly string[]) => `Vul bij ${list(labels.map(asked), 'en')} in wie dat deed, en wanneer.`,
  wrongType: (label: string, wanted: string) => `Bij ${asked(label)} hoort ${wanted}. Vul dat opnieuw in.`,
  /** `label` when it answers a question of the form. */
  tooLong: (length: number, max: number, label?: string) =>
    `Je ${label === undefined ? 'tekst' : `antwoord bij ${asked(label)}`} is te lang: ${NUMBER.format(length)} tekens, en er passen er ${NUMBER.format(max)}. Maak het korter; de rest kun je in het gesprek vertellen.`,
  oneLine: (label: string) => `Schrijf bij ${asked(label)} alles op één regel, zonder enters.`,
  unknownOption: (label: string, typed: unknown, options: readonly string[]) =>
    `${shown(typed)} kun je bij ${asked(label)} niet kiezen. Wel: ${choices(options, 'of')}`,
  tooMany: (label: string, most: number) =>
    `Kies bij ${asked(label)} hoogstens ${some(most, 'antwoord', 'antwoorden')}.`,
  tooFew: (label: string, least: number) => `Vink bij ${asked(label)} minstens ${some(least, 'vakje', 'vakjes')} aan.`,
  noDate: (label: string, typed: unknown) =>
    `Bij ${asked(label)} is ${shown(typed)} geen datum. Kies een dag in de kalender.`,
  noSuchDay: (label: string, day: string) => `${spoken(day)} bestaat niet. Kies bij ${asked(label)} een andere dag.`,
  future: (label: string, day: string) =>
    `Bij ${asked(label)} ligt ${spoken(day)} in de toekomst. Vul de dag in waarop het is gebeurd.`,
  past: (label: string, day: string) =>
    `Bij ${asked(label)} is ${spoken(day)} al geweest. Kies vandaag of een latere dag.`,
  tooEarly: (label: string, day: string, from: string) =>
    `Bij ${asked(label)} is ${spoken(day)} te lang geleden. Kies een dag vanaf ${spoken(from)}.`,
  tooLate: (label: string, day: string, until: string) =>
    `Bij ${asked(label)} is ${spoken(day)} te ver weg. Kies een dag tot en met ${spoken(until)}.`,
  noSchool: (day: string, open: string) =>
    `Op ${spokenWeekday(day)} ${spoken(day)} is er geen school. Kies een schooldag, bijvoorbeeld ${spokenWeekday(open)} ${spoken(open)}.`,
  between: (label: string, from: string, until: string) =>
    `Kies bij ${asked(label)} een dag van ${spoken(from)} tot en met ${spoken(until)}: die termijn is afgesproken.`,
  before: (label: string, other: string, day: string) =>
    `${asked(label)} kan niet vóór ${other} (${spoken(day)}) liggen. Kies een latere dag.`,
  kept: (labels: readonly string[]) =>
    `${list(labels.map(asked), 'en')} ${labels.length === 1 ? 'komt uit de vorige stap en blijft zoals het was' : 'komen uit de vorige stap en blijven zoals ze waren'}. De rest kun je aanpassen.`,
  wrongSubject: (about: 'pupil' | 'class') =>
    about === 'pupil'
      ? 'Deze stap gaat over één leerling. Kies een leerling.'
      : 'Deze stap gaat over een klas. Kies een klas.',
  otherPupil: 'De vorige zaak gaat over een andere leerling of klas. Kies een zaak over dezelfde leerling of klas.',
  needsPrevious: (route: string, outcome: string) =>
    `Deze stap volgt op ${route}, geëvalueerd met ‘${outcome}’. Rond die eerst af, of vraag iemand die hiervan mag afwijken.`,
  takenUp: (route: string, number: number | undefined) =>
    `Die zaak is al opgepakt: ${route} ${number === undefined ? 'staat als concept klaar' : `is zaak ${number}`}. Ga daarmee verder, of sluit die eerst af.`,
  /** `how` finishes "dat", as in `notNow`. */
  wentOn: (route: string, number: number | undefined, status: Status, how: string) => {
    const which = number === undefined ? `het formulier voor ${route}` : `${route}, zaak ${number}`;
    const first =
      status === 'draft'
        ? 'gooi dat concept eerst weg'
        : status === 'running'
          ? 'sluit die eerst af'
          : 'trek die eerst in';
    return `Heropenen kan nu niet: het vervolg, ${which}, ${how}. Ga daar verder, of ${first} en heropen dan deze zaak.`;
  },
  overrideReason: 'Je begint deze stap zonder de stap ervoor. Dat mag, maar schrijf op waarom.',
  noCheck: 'Deze stap wordt niet gecontroleerd; er is geen akkoord nodig.',
  noDiscussion: 'Bij deze stap hoort geen overleg: op de agenda zetten of iets inbrengen hoeft niet.',
  noInterventions: 'Bij deze stap worden geen interventies afgesproken. Zet wat is afgesproken in het verslag.',
  someIntervention: 'Spreek minstens één interventie af: doel, wie, hoe vaak en tot wanneer.',
  badIntervention:
    'Deze interventie is nog niet compleet. Vul in: het doel, wat jullie doen, wie, vanaf wanneer, hoe vaak en tot wanneer.',
  sameIntervention: 'Dezelfde interventie staat er twee keer op. Open de kaart opnieuw en vul die één keer in.',
  manyInterventions: (most: number) =>
    `Spreek hoogstens ${some(most, 'interventie', 'interventies')} af; met minder lukt het vaker.`,
  agreeDay: (from: string, until: string) =>
    `Spreek af wanneer je evalueert: een dag van ${spoken(from)} tot en met ${spoken(until)}.`,
  hasTerm: 'Bij deze stap ligt de termijn van de evaluatie vast. Spreek een nieuwe dag af bij de evaluatie zelf.',
  noUpdate: (names: readonly string[]) =>
    names.length === 0
      ? 'Bij deze stap hoort geen tussentijdse update.'
      : `Die update ken ik niet. Wel: ${choices(names, 'of')}`,
  noUpdateThere: 'Die interventie hoort niet bij deze ronde. Open de zaak opnieuw.',
  notAsked: 'Dit wordt niet meer gevraagd: het is al gedaan, of het is niet meer nodig.',
  carriedOut: (goals: readonly string[]) => `Geef nog aan of dit is uitgevoerd: ${choices(goals, 'en')}`,
  carriedOutHow: 'Kies bij elke interventie ja, deels of nee.',
  unknownIntervention: 'Op deze kaart staat een interventie die niet bij deze ronde hoort. Open de zaak opnieuw.',
  outcomes: (labels: readonly string[]) =>
    labels.length === 0
      ? 'Bij deze stap heeft de school geen besluiten vastgelegd. Je kunt de zaak wel afsluiten, met een reden.'
      : `Kies een besluit dat bij deze stap hoort: ${choices(labels, 'of')}`,
  parents: 'Vul in op welke dag de ouders over dit besluit zijn geïnformeerd.',
  nextStep: (routes: readonly string[]) => `Kies wat de volgende stap is: ${choices(routes, 'of')}`,
  noNext: 'Alleen bij opschalen hoort een volgende stap. Laat die leeg, of kies opschalen.',
  sameCase: 'De volgende stap wordt een nieuwe zaak. Open de kaart opnieuw en probeer het nog eens.',
  evaluateInstead: (labels: readonly string[]) =>
    `Deze zaak eindigt met een evaluatie. Kies daar ${choices(labels, 'of')}`,
  unknownTask: 'Die taak hoort niet bij deze stap. Open de zaak opnieuw.',
  samePerson: 'Dat is al de mentor van deze zaak. Kies een andere collega.',
  nobody: 'Kies de collega aan wie je de zaak overdraagt.',
  nothingToCorrect: 'Er is nog niets veranderd. Pas eerst aan wat niet klopt.',
  words: (what: string) => `Schrijf nog ${what}. Een of twee zinnen is genoeg.`,
} as const;
