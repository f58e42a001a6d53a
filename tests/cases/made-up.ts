import type { Context } from '../../src/cases/context';
import type { CaseId, Day, Instant, InterventionId, PersonId, PupilId } from '../../src/cases/ids';
import type { Field, FieldId, FollowUpId, OutcomeId, Route, RouteId } from '../../src/structure/route';
import type { RoleId } from '../../src/structure/structure';

/** Routes and people of a school that does not exist: the core knows no step by name, so any will do. */

export const caseId = (raw: string): CaseId => raw as CaseId;
export const day = (raw: string): Day => raw as Day;
export const instant = (raw: string): Instant => raw as Instant;
export const person = (raw: string): PersonId => raw as PersonId;
export const pupil = (raw: string): PupilId => raw as PupilId;
export const intervention = (raw: string): InterventionId => raw as InterventionId;
export const role = (raw: string): RoleId => raw as RoleId;
export const routeId = (raw: string): RouteId => raw as RouteId;
export const field = (raw: string): FieldId => raw as FieldId;
export const outcome = (raw: string): OutcomeId => raw as OutcomeId;
export const followUp = (raw: string): FollowUpId => raw as FollowUpId;

const source = { document: 'gids', where: 'blz. 1' };
const reading = { certainty: 'zeker' as const, otherwise: [] };
const roles = (...names: string[]): RoleId[] => names.map(role);

const option = (label: string) => ({ value: label.toLowerCase(), label });

export const VRAAG: Field = {
  id: field('vraag'),
  label: 'Hulpvraag',
  kind: 'text',
  lines: 'many',
  max: 300,
  required: true,
};
export const TITEL: Field = {
  id: field('titel'),
  label: 'In één zin',
  kind: 'text',
  lines: 'one',
  max: 80,
  required: false,
};
export const SOORT: Field = {
  id: field('soort'),
  label: 'Waar gaat het over?',
  kind: 'choice',
  options: ['Leren', 'Gedrag', 'Welbevinden'].map(option),
  most: 2,
  required: false,
};
export const SINDS: Field = { id: field('sinds'), label: 'Sinds wanneer?', kind: 'date', required: false };
export const EERDER: Field = { id: field('eerder'), label: 'Eerder hulp?', kind: 'yes-no', required: false };
export const CRITERIA: Field = {
  id: field('criteria'),
  label: 'Criteria',
  kind: 'checklist',
  options: ['Aanwezig', 'Bereid', 'Haalbaar'].map(option),
  least: 2,
  required: false,
};
const contact = (
  id: string,
  label: string,
  what: 'consult' | 'inform' | 'consent' | 'together',
  required: boolean,
): Field => ({
  id: field(id),
  label,
  kind: 'contact',
  what,
  who: roles('ouders'),
  required,
});
export const TOESTEMMING = contact('toestemming', 'Toestemming van ouders', 'consent', true);
export const SAMEN = contact('samen', 'Samen met de leerling ingevuld', 'together', true);

const KERN: Field = { id: field('kern'), label: 'Kern', kind: 'text', lines: 'many', max: 300, required: true };
const VERANDERD: Field = {
  id: field('veranderd'),
  label: 'Wat is er veranderd?',
  kind: 'text',
  lines: 'many',
  max: 300,
  required: true,
};

/** All features at once: check, discussion, update, an agreed term, three outcomes. */
export const FIRST: Route = {
  id: routeId('eerste'),
  name: 'Eerste trede',
  aliases: [],
  about: 'pupil',
  startedBy: roles('mentor', 'coach'),
  pages: [
    { id: 'vraag', title: 'De vraag', fields: [VRAAG, TITEL, SOORT, SINDS, EERDER, CRITERIA] },
    { id: 'samen', title: 'Samen', fields: [TOESTEMMING, SAMEN] },
  ],
  check: { by: roles('zoco'), withinSchoolDays: 5, what: ['formulier'] },
  discussion: { where: 'OT', recordedBy: roles('voorzitter'), members: roles('mentor', 'ortho') },
  record: { fields: [KERN], interventions: 'must' },
  followUps: [
    {
      id: followUp('tussendoor'),
      kind: 'update',
      after: { number: 4, unit: 'weken' },
      by: roles('mentor', 'teamleider'),
      with: [],
      text: 'Update na 4 weken',
      source,
      reading,
    },
    {
      id: followUp('evaluatie'),
      kind: 'evaluation',
      after: { number: 6, upTo: 8, unit: 'weken' },
      by: roles('mentor'),
      with: roles('ouders'),
      text: 'Evaluatie na 6 tot 8 weken',
      source,
      reading,
    },
  ],
  evaluation: { fields: [VERANDERD], by: roles('mentor', 'zoco') },
  outcomes: [
    { id: outcome('door'), label: 'Continueren', does: 'continue', leadsTo: [] },
    { id: outcome('klaar'), label: 'Afsluiten', does: 'close', leadsTo: [] },
    { id: outcome('omhoog'), label: 'Opschalen', does: 'escalate', leadsTo: [routeId('tweede')] },
  ],
  open: [],
  source,
  reading,
};

/** Follows the first, and takes its question along; where escalating leads is not in the document. */
export const SECOND: Route = {
  ...FIRST,
  id: routeId('tweede'),
  name: 'Tweede trede',
  follows: { route: FIRST.id, outcome: outcome('omhoog'), keeps: [VRAAG.id], unless: roles('zoco') },
  followUps: FIRST.followUps.map((one) =>
    one.kind === 'evaluation' ? { ...one, after: { number: 6, unit: 'weken' } } : one,
  ),
  record: { fields: [KERN], interventions: 'may' },
  outcomes: FIRST.outcomes.map((one) => (one.does === 'escalate' ? { ...one, leadsTo: [] } : one)),
};

/** As little as a document can say: nobody checks, discusses or evaluates, and nothing follows. */
export const BARE: Route = {
  id: routeId('kaal'),
  name: 'Klasbespreking',
  aliases: [],
  about: 'class',
  startedBy: roles('mentor'),
  pages: [{ id: 'vraag', title: 'De vraag', fields: [VRAAG] }],
  record: { fields: [], interventions: 'none' },
  followUps: [],
  outcomes: [],
  open: [],
  source,
  reading,
};

/** Discussed without a check; its only outcome is to go on. */
export const ENDLESS: Route = {
  ...BARE,
  id: routeId('eindeloos'),
  name: 'Doorlopend',
  about: 'pupil',
  discussion: { where: 'Team', recordedBy: roles('voorzitter'), members: roles('ortho') },
  record: { fields: [], interventions: 'may' },
  outcomes: [{ id: outcome('door'), label: 'Continueren', does: 'continue', leadsTo: [] }],
};

/** Discussed, and the mentor writes it down: a function of the mentor's own counts for the own cases only. */
export const OWN: Route = {
  ...BARE,
  id: routeId('eigen'),
  name: 'Eigen overleg',
  discussion: { where: 'Klas', recordedBy: roles('mentor'), members: roles('mentor') },
  outcomes: [{ id: outcome('klaar'), label: 'Afsluiten', does: 'close', leadsTo: [] }],
};

export const ROUTES: readonly Route[] = [FIRST, SECOND, BARE, ENDLESS, OWN];

export const PEOPLE = {
  mentor: ['mentor'],
  collega: ['mentor', 'coach'],
  zoco: ['zoco'],
  voorzitter: ['voorzitter'],
  ortho: ['ortho'],
  teamleider: ['teamleider'],
  uitvoerder: ['docent'],
  docent: ['docent'],
} as const;
export type Name = keyof typeof PEOPLE;
export const NAMES: readonly Name[] = [
  'mentor',
  'collega',
  'zoco',
  'voorzitter',
  'ortho',
  'teamleider',
  'uitvoerder',
  'docent',
];

export const TODAY = day('2026-11-02');

/** What somebody of this school decides with; `extra` for another day, routes that changed, a case before. */
export function context(name: Name, extra: Partial<Context> = {}): Context {
  const today = extra.today ?? TODAY;
  return {
    by: person(name),
    roles: PEOPLE[name].map(role),
    now: instant(`${today}T09:00:00.000Z`),
    today,
    routes: new Map(ROUTES.map((route) => [route.id, route])),
    nextNumber: 12,
    ...extra,
  };
}
