import type { TopicCategory } from '../../structure/schema';
import type { Query } from '../query';
import type { Language } from '../reply';

/** Where a question about a role looks: level numbers, steps, and which side of the school. */
interface Where {
  readonly numbers: readonly number[];
  readonly steps: readonly string[];
  readonly group?: string;
}

type ListName = Extract<Query, { kind: 'list' }>['of'];

/** The words around an answer. What the school says itself stays as the school wrote it. */
const nl = {
  lead: 'Regie',
  group: { intern: 'intern', extern: 'extern' },
  level: (word: string, number: number) => `${capital(word)} ${number}`,
  allLevels: 'alle niveaus',
  /** What there are several of, after their number. */
  listed: (of: ListName, own: string) => (of === 'roles' ? 'functies' : own),
  roles: 'Functies',
  tasks: 'Taken',
  topics: {
    school: 'De school',
    team: 'Teams',
    meeting: 'Overleggen',
    intervention: 'Interventies',
    record: 'Documenten',
    attendance: 'Verzuim',
    presence: 'Aanwezigheid',
    calendar: 'Jaarkalender',
    admission: 'Toelating',
    transfer: 'Doorstroom',
    goal: 'Doelen',
    safety: 'Veiligheid',
    other: 'Overig',
  } satisfies Record<TopicCategory, string>,
  abbreviation: 'Afkorting',
  outcomes: 'Uitkomsten',
  about: (name: string) => `Over ${name}`,
  alike: 'Wat gelijk is',
  difference: (sides: string) => `Verschil: ${sides}`,
  notExplained: (term: string, document: string) => `${term} staat in ${document}, maar wordt daar niet uitgelegd.`,
  isNot: (thing: string) => `Onze ondersteuningsstructuur kent geen ${thing}.`,
  noTask: (role: string, place: string | undefined) =>
    `Voor ${inSentence(role)} staat er ${place === undefined ? '' : `bij ${place} `}niets in de ondersteuningsstructuur.`,
  silent: 'Dat staat niet in onze ondersteuningsstructuur.',
  unread: 'Dat begrijp ik niet. Vraag het in een paar andere woorden, dan zoek ik het op.',
  empty: 'Stel je vraag in een paar woorden, dan zoek ik het op in de ondersteuningsstructuur.',
  personal: 'Over personen en dossiers zeg ik niets: ik ken alleen de afspraken over wie wat doet.',
  ownCases: (number: string | undefined) =>
    `Je eigen zaken staan in /mijn en ${number === undefined ? '/zaak' : `/zaak ${number}`}, alleen voor wie erbij betrokken is.`,
  instructions: 'Daar help ik niet bij. Ik weet wie wat doet in de ondersteuning van leerlingen.',
  danger: 'Ga hier nu mee naar een collega, ook als je twijfelt.',
  dangerLines: (role: string) =>
    `Op school: ${inSentence(role)}. Acuut gevaar: bel 112. Gaat het over zelfdoding: bel 113 of 0800-0113, dag en nacht, ook als je je zorgen maakt om een ander.`,
  thanks: 'Graag gedaan!',
  aboutMe:
    'Ik ben Steunwijzer. Ik ken de ondersteuningsstructuur van deze school: wie doet wat, op welk niveau, in welke stap en binnen welke termijn.',
  askFirst: (role: string) => `Vraag het aan: ${role}.`,
  nearest: (names: string) => `Wel weet ik iets over: ${names}.`,
  counterpart: (asked: string, other: string) => `${asked} heet in dit document waarschijnlijk ${other}.`,
  whichRole: 'Welke functie heb je?',
  doYouMean: 'Bedoel je …?',
  tasksOf: (role: string) => `Taken van ${role}`,
  ask: {
    level: (word: string, number: number) => `wie doet wat op ${word} ${number}?`,
    compareLevels: (word: string, a: number, b: number) => `verschil tussen ${word} ${a} en ${word} ${b}`,
    roleAtAll: (role: string) => `wat doet de ${inSentence(role)} op alle niveaus?`,
    role: (role: string) => `wat doet de ${inSentence(role)}?`,
    roleAt: (role: string, word: string, number: number) => `wat doet de ${inSentence(role)} op ${word} ${number}?`,
    roleThere: (role: string, word: string, { numbers, steps, group }: Where) =>
      `${['wat doet de', inSentence(role), numbers.length > 0 ? `op ${word} ${numbers.join(' en ')}` : '', steps.length > 0 ? `bij ${steps.join(' en ')}` : '', group ?? ''].filter(Boolean).join(' ')}?`,
    step: (step: string) => `wat is ${step}?`,
    group: (word: string, number: number, group: string) => `wie doet wat op ${word} ${number} ${group}?`,
    topic: (title: string) => title,
    members: (team: string) => `wie zit er in het ${team}?`,
  },
  label: {
    compare: (word: string, number: number) => `Vergelijk met ${word} ${number}`,
    all: 'Toon alle niveaus',
    next: (step: string) => `Verder: ${step}`,
    to: (word: string, number: number) => `Naar ${word} ${number}`,
  },
};

const en: typeof nl = {
  ...nl,
  lead: 'Lead',
  group: { intern: 'internal', extern: 'external' },
  level: (_word, number) => `Level ${number}`,
  allLevels: 'all levels',
  listed: (of) => of,
  roles: 'Roles',
  tasks: 'Tasks',
  abbreviation: 'Abbreviation',
  outcomes: 'Outcomes',
  about: (name) => `About ${name}`,
  alike: 'What is alike',
  difference: (sides) => `Difference: ${sides}`,
  notExplained: (term, document) => `${term} is used in ${document}, but not explained there.`,
  isNot: (thing) => `Our support structure has no ${thing}.`,
  noTask: (role, place) =>
    `The support structure says nothing about ${inSentence(role)}${place === undefined ? '' : ` at ${place}`}.`,
  silent: 'Our support structure does not say that.',
  unread: 'I do not understand that. Ask it in a few other words, and I will look it up.',
  empty: 'Ask your question in a few words, and I will look it up in the support structure.',
  personal: 'I say nothing about persons or files: I only know the agreements on who does what.',
  ownCases: (number) =>
    `Your own cases are in /mijn and ${number === undefined ? '/zaak' : `/zaak ${number}`}, only for those involved.`,
  instructions: 'I cannot help with that. I know who does what in supporting pupils.',
  danger: 'Take this to a colleague now, also when in doubt.',
  dangerLines: (role) =>
    `At school: ${inSentence(role)}. Immediate danger: call 112. About suicide: call 113 or 0800-0113, day and night, also when you worry about somebody else.`,
  thanks: "You're welcome!",
  aboutMe:
    'I am Steunwijzer. I know the support structure of this school: who does what, at which level, in which step and within which term.',
  askFirst: (role) => `Please ask: ${role}.`,
  nearest: (names) => `I do know about: ${names}.`,
  counterpart: (asked, other) => `In this document ${asked} is probably called ${other}.`,
  whichRole: 'What is your role?',
  doYouMean: 'Do you mean …?',
  tasksOf: (role) => `Tasks of ${role}`,
  ask: {
    level: (_word, number) => `who does what at level ${number}?`,
    compareLevels: (_word, a, b) => `difference between level ${a} and level ${b}`,
    roleAtAll: (role) => `what does the ${inSentence(role)} do at all levels?`,
    role: (role) => `what does the ${inSentence(role)} do?`,
    roleAt: (role, _word, number) => `what does the ${inSentence(role)} do at level ${number}?`,
    roleThere: (role, _word, { numbers, steps, group }) =>
      `${['what does the', inSentence(role), 'do', numbers.length > 0 ? `at level ${numbers.join(' and ')}` : '', steps.length > 0 ? `in ${steps.join(' and ')}` : '', group === undefined ? '' : `${group}ally`].filter(Boolean).join(' ')}?`,
    step: (step) => `what is ${step}?`,
    group: (_word, number, group) => `who does what at level ${number} ${group}ally?`,
    topic: (title) => title,
    members: (team) => `who is in the ${team}?`,
  },
  label: {
    compare: (_word, number) => `Compare with level ${number}`,
    all: 'Show all levels',
    next: (step) => `Next: ${step}`,
    to: (_word, number) => `To level ${number}`,
  },
};

export type Texts = typeof nl;

export const textsIn = (language: Language): Texts => (language === 'en' ? en : nl);

/** The remark on a line whose reading is in doubt, per DESIGN: it stays until somebody of the school confirms it. */
export const DOUBT: Readonly<Record<Language, string>> = {
  nl: '(volgens onze lezing; laat controleren)',
  en: '(our reading; please have it checked)',
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A function's name inside a sentence: small, unless it is an abbreviation or a proper name (LeCo, GGD). */
export const inSentence = (name: string): string =>
  /^\p{Lu}[\p{Ll}\d ]+$/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
