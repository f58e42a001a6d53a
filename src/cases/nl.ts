import { spoken, spokenWeekday } from './days';
import type { Status } from './state';

/** What a person reads when something cannot be done: what was wrong, what is allowed, what to do. */

/** What somebody typed, short enough to be repeated. */
export const shown = (typed: unknown): string => {
  const text = typeof typed === 'string' ? typed : typeof typed === 'number' ? String(typed) : 'dit';
  return `‘${text.length > 40 ? `${text.slice(0, 40)}…` : text}’`;
};

/** A list as it is said: a, b of c. */
export const list = (items: readonly string[], word: 'en' | 'of'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

export const STATUS: Readonly<Record<Status, string>> = {
  draft: 'is nog een concept',
  submitted: 'is ingediend',
  returned: 'ligt weer bij de mentor om aan te vullen',
  accepted: 'is gecontroleerd en wacht op de bespreking',
  running: 'is besproken en loopt',
  closed: 'is afgesloten',
  withdrawn: 'is ingetrokken',
  discarded: 'is weggegooid',
};

export const NL = {
  notFound: 'Die zaak ken ik niet. Kijk het nummer na, of typ /mijn voor je eigen zaken.',
  stale: 'Deze kaart is verouderd: er is intussen iets aan de zaak veranderd. Kijk op de nieuwe kaart.',
  exists: 'Deze aanmelding is al begonnen. Typ /mijn om verder te gaan.',
  notNow: (status: Status) => `Dat kan nu niet: deze zaak ${STATUS[status]}.`,
  onlyFor: (who: string) => `Dit kan alleen ${who}.`,
  routeGone:
    'Deze stap staat niet meer in de ondersteuningsstructuur van de school. Wat je invulde is bewaard. Vraag je zorgcoördinator hoe je verder gaat.',
  routeUnknown: 'Die stap ken ik niet. Typ /aanmelden om te kiezen uit de stappen van de school.',
  fieldGone: (count: number) =>
    `Het formulier is intussen veranderd: ${count === 1 ? 'een vraag' : `${count} vragen`} op deze kaart ${count === 1 ? 'staat' : 'staan'} er niet (meer) op. Wat je eerder invulde is bewaard. Open het concept opnieuw via /mijn.`,
  notForm: 'Hier kon ik geen antwoorden uit lezen. Open de kaart opnieuw en probeer het nog eens.',
  noPage: (pages: number) => `Die pagina is er niet: het formulier heeft er ${pages}. Open het concept via /mijn.`,
  missing: (labels: readonly string[]) => `Nog in te vullen: ${list(labels, 'en')}.`,
  missingDate: (label: string) => `Vul bij ‘${label}’ ook in op welke dag dat was.`,
  wrongType: (label: string, wanted: string) => `Bij ‘${label}’ hoort ${wanted}. Vul het opnieuw in.`,
  tooLong: (label: string, length: number, max: number) =>
    `‘${label}’ is te lang: ${length} tekens, en er passen er ${max}. Maak het korter; de rest kun je in het gesprek vertellen.`,
  oneLine: (label: string) => `‘${label}’ past op één regel. Haal de regeleinden weg.`,
  unknownOption: (label: string, typed: unknown, options: readonly string[]) =>
    `${shown(typed)} kun je bij ‘${label}’ niet kiezen. Wel: ${list(options, 'of')}.`,
  tooMany: (label: string, most: number) => `Kies bij ‘${label}’ hoogstens ${most}.`,
  tooFew: (label: string, least: number) => `Bij ‘${label}’ moeten er minstens ${least} aangevinkt zijn.`,
  noDate: (label: string, typed: unknown) =>
    `Bij ‘${label}’ is ${shown(typed)} geen datum. Kies een dag in de kalender.`,
  noSuchDay: (label: string, day: string) => `Bij ‘${label}’: ${spoken(day)} bestaat niet. Kies een andere dag.`,
  future: (label: string, day: string) =>
    `Bij ‘${label}’ ligt ${spoken(day)} in de toekomst. Vul de dag in waarop het gebeurd is.`,
  past: (label: string, day: string) => `Bij ‘${label}’ is ${spoken(day)} al geweest. Kies vandaag of een latere dag.`,
  tooEarly: (label: string, day: string, from: string) =>
    `Bij ‘${label}’ is ${spoken(day)} te lang geleden. Kies een dag vanaf ${spoken(from)}.`,
  tooLate: (label: string, day: string, until: string) =>
    `Bij ‘${label}’ is ${spoken(day)} te ver weg. Kies een dag tot en met ${spoken(until)}.`,
  noSchool: (day: string, open: string) =>
    `Op ${spokenWeekday(day)} ${spoken(day)} is er geen school. Kies een schooldag, bijvoorbeeld ${spokenWeekday(open)} ${spoken(open)}.`,
  between: (label: string, from: string, until: string) =>
    `Kies bij ‘${label}’ een dag van ${spoken(from)} tot en met ${spoken(until)}: die termijn is afgesproken.`,
  before: (label: string, other: string, day: string) => `‘${label}’ kan niet vóór ${other} (${spoken(day)}) liggen.`,
  kept: (labels: readonly string[]) =>
    `${list(
      labels.map((label) => `‘${label}’`),
      'en',
    )} komt uit de vorige stap en blijft zoals het was. De rest kun je aanpassen.`,
  wrongSubject: (about: 'pupil' | 'class') =>
    about === 'pupil'
      ? 'Deze stap gaat over één leerling. Kies een leerling.'
      : 'Deze stap gaat over een klas. Kies een klas.',
  otherPupil: 'De vorige zaak gaat over een andere leerling of klas. Kies de zaak van deze leerling.',
  needsPrevious: (route: string, outcome: string) =>
    `Deze stap volgt op ${route}, geëvalueerd met ‘${outcome}’. Rond die eerst af, of vraag wie ervan mag afwijken.`,
  overrideReason: 'Je begint deze stap zonder de stap ervoor. Dat mag jij; schrijf op waarom.',
  noCheck: 'Deze stap wordt niet gecontroleerd; er is geen akkoord nodig.',
  noDiscussion: 'Deze stap wordt niet in een overleg besproken; er valt niets op de agenda te zetten.',
  discussed: 'Deze ronde is al besproken. De volgende keer is de evaluatie.',
  noInterventions: 'Bij deze stap worden geen interventies afgesproken. Zet wat is afgesproken in het verslag.',
  someIntervention: 'Spreek minstens één interventie af: doel, wie, hoe vaak en tot wanneer.',
  badIntervention: 'Een interventie is niet goed leesbaar. Vul doel, wat, wie, begin, ritme en einddatum opnieuw in.',
  sameIntervention: 'Twee interventies hebben hetzelfde kenmerk. Open de kaart opnieuw en vul ze nog eens in.',
  manyInterventions: (most: number) => `Spreek hoogstens ${most} interventies af: minder lukt vaker.`,
  agreeDay: (from: string, until: string) =>
    `Spreek af wanneer je evalueert: een dag van ${spoken(from)} tot en met ${spoken(until)}.`,
  noUpdate: (names: readonly string[]) =>
    names.length === 0
      ? 'Bij deze stap hoort geen tussentijdse update.'
      : `Die update ken ik niet. Wel: ${list(names, 'of')}.`,
  carriedOut: (goals: readonly string[]) => `Geef bij elke interventie aan of ze is uitgevoerd: ${list(goals, 'en')}.`,
  carriedOutHow: 'Kies bij elke interventie ja, deels of nee.',
  unknownIntervention: 'Op deze kaart staat een interventie die niet bij deze ronde hoort. Open de zaak opnieuw.',
  outcomes: (labels: readonly string[]) =>
    labels.length === 0
      ? 'Bij deze stap is geen besluit vastgelegd. Je kunt de zaak wel afsluiten, met een reden.'
      : `Dat besluit kan hier niet. Kies ${list(labels, 'of')}.`,
  parents: 'Vul in op welke dag de ouders over dit besluit zijn geïnformeerd.',
  nextStep: (routes: readonly string[]) => `Kies naar welke stap de leerling gaat: ${list(routes, 'of')}.`,
  noNext: 'Alleen bij opschalen hoort een volgende stap. Laat die leeg, of kies opschalen.',
  sameCase: 'De volgende stap wordt een nieuwe zaak en kan niet deze zelf zijn. Open de kaart opnieuw.',
  evaluateInstead: (labels: readonly string[]) =>
    `Deze zaak eindigt met een evaluatie. Kies daar ${list(labels, 'of')}.`,
  unknownTask: 'Die taak hoort niet bij deze stap. Open de zaak opnieuw.',
  samePerson: 'Dat is al de mentor van deze zaak. Kies een andere collega.',
  nobody: 'Kies de collega aan wie je de zaak overdraagt.',
  nothingToCorrect: 'Geef aan wat er verbeterd moet worden: er is nog niets veranderd.',
  words: (what: string) => `Schrijf ${what}, in een zin of twee.`,
} as const;
