import type { Answer, Answers } from '../../src/cases/answers';
import type { CaseBase, Intervention, Round } from '../../src/cases/state';
import type { Given } from '../../src/papers/form/given';
import type { Field, Route } from '../../src/structure/route';
import type { Role } from '../../src/structure/structure';

/** The only way to an id in these tests: a brand has no other maker yet. */
export const id = <Branded extends string>(text: string): Branded => text as Branded;

const source = { document: 'gids', where: 'blz. 1' };
const reading = { certainty: 'zeker', otherwise: [] } as const;

const options = (...labels: string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }));
const asked = (name: string, label: string, hint?: string) => ({
  id: id<Field['id']>(name),
  label,
  hint,
  required: true,
});

export const FIELDS: readonly Field[] = [
  { ...asked('hulpvraag', 'Wat is je hulpvraag?', 'Begin bij de leerling.'), kind: 'text', lines: 'many', max: 5000 },
  { ...asked('vak', 'Bij welk vak?'), kind: 'text', lines: 'one', max: 80 },
  { ...asked('gebied', 'Waar gaat het om?'), kind: 'choice', most: 1, options: options('Leren', 'Gedrag') },
  { ...asked('criteria', 'Wat is er gedaan?'), kind: 'checklist', least: 0, options: options('Gesprek', 'Huisbezoek') },
  { ...asked('sinds', 'Sinds wanneer?'), kind: 'date' },
  { ...asked('eerder', 'Eerder besproken?'), kind: 'yes-no' },
];

const CONTACTS: readonly Field[] = [
  { ...asked('overleg', 'Overlegd'), kind: 'contact', what: 'consult', who: [id('zorgmeester')] },
  { ...asked('toestemming', 'Toestemming'), kind: 'contact', what: 'consent', who: [id('ouders'), id('leerling')] },
];

/** A route of a school that does not exist: the papers know no step by name. */
export const ROUTE: Route = {
  id: id('halte-twee'),
  name: 'halte 2',
  aliases: [],
  about: 'pupil',
  startedBy: [],
  pages: [
    { id: 'vraag', title: 'De hulpvraag', why: 'Ouders mogen dit lezen.', fields: FIELDS },
    { id: 'samen', title: 'Samen', fields: CONTACTS },
  ],
  discussion: { where: 'Nestberaad', recordedBy: [], members: [] },
  record: {
    fields: [{ ...asked('opbrengst', 'Opbrengst'), kind: 'text', lines: 'many', max: 5000 }],
    interventions: 'must',
  },
  followUps: [],
  evaluation: { fields: [{ ...asked('veranderd', 'Wat veranderde?'), kind: 'text', lines: 'many', max: 500 }], by: [] },
  outcomes: [
    { id: id('door'), label: 'Doorgaan', does: 'continue', leadsTo: [] },
    { id: id('klaar'), label: 'Afsluiten', does: 'close', leadsTo: [] },
  ],
  open: [],
  source,
  reading,
};

/** Answers by the names of fields as they stand in a school's file. */
export const answersOf = (byName: Readonly<Record<string, Answer>>): Answers =>
  Object.fromEntries(Object.entries(byName));

export const ANSWERS = answersOf({
  hulpvraag: { kind: 'text', text: 'Sam begint niet.\nWat heeft Sam nodig?' },
  gebied: { kind: 'choice', values: ['gedrag'] },
  criteria: { kind: 'checklist', values: ['gesprek'] },
  sinds: { kind: 'date', day: id('2026-09-14') },
  eerder: { kind: 'yes-no', yes: false },
  overleg: { kind: 'contact', done: true, on: id('2026-10-29') },
});

export const CASE: CaseBase = {
  id: id('3f6c'),
  number: 12,
  route: ROUTE.id,
  subject: { kind: 'pupil', pupil: id('p1') },
  mentor: id('29:mentor'),
  // After midnight at school, before it in UTC.
  startedAt: id('2026-10-24T22:30:00Z'),
  answers: ANSWERS,
  kept: [],
  contributions: [],
  ticked: [],
  postponed: {},
  waived: [],
  version: 3,
  changed: 3,
};

export const INTERVENTION: Intervention = {
  id: id('i1'),
  goal: 'Binnen 5 minuten beginnen',
  what: 'Startkaart',
  by: id('zorgmeester'),
  start: id('2026-11-10'),
  rhythm: 'elke dinsdag',
  until: id('2026-12-21'),
  carriedOut: 'partly',
};

export const ROUND: Round = {
  number: 1,
  begun: 'discussed',
  discussedOn: id('2026-11-09'),
  record: answersOf({ opbrengst: { kind: 'text', text: 'Een vaste plek.' } }),
  interventions: [INTERVENTION],
  evaluateBy: id('2026-12-21'),
  updates: [{ followUp: id('u'), by: id('29:mentor'), at: id('2026-11-30T10:00:00Z'), text: 'Het gaat beter.' }],
  evaluation: {
    by: id('29:mentor'),
    on: id('2026-12-18'),
    answers: answersOf({ veranderd: { kind: 'text', text: 'Sam begint.' } }),
    outcome: id('klaar'),
    reason: 'Het doel is gehaald.',
    parentsInformedOn: id('2026-12-19'),
  },
};

const role = (name: string, label: string): Role => ({
  id: id(name),
  name: label,
  aliases: [],
  english: [],
  party: false,
  source,
  reading,
});
const roles = [role('zorgmeester', 'Zorgmeester'), role('ouders', 'Ouders'), role('leerling', 'Leerling')];

export const GIVEN: Given = {
  structure: {
    name: 'De Ooievaar',
    words: { level: 'trede', levelAliases: [], step: 'halte', supportTeam: 'nestberaad', pupilSystem: 'Presentis' },
    roles: new Map(roles.map((one) => [one.id, one])),
  },
  pupil: { firstName: 'Sam', lastName: 'de Vries', className: 'M3B', number: '104512' },
  functionOf: (person) => (person === '29:mentor' ? 'mentor M3B' : undefined),
  madeAt: id('2026-12-20T09:00:00Z'),
};
