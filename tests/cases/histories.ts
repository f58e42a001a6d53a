import type { Answers } from '../../src/cases/answers';
import type { Command } from '../../src/cases/command';
import type { Context } from '../../src/cases/context';
import { decide } from '../../src/cases/decide';
import type { CaseEvent } from '../../src/cases/event';
import { replay } from '../../src/cases/evolve';
import type { Status } from '../../src/cases/state';
import {
  caseId,
  context,
  day,
  FIRST,
  field,
  followUp,
  instant,
  intervention,
  type Name,
  outcome,
  person,
  pupil,
  routeId,
} from './made-up';

/** What happened before, as events, for every status that a case can have. */

export const ID = caseId('zaak-1');

export const ANSWERS: Answers = {
  [field('vraag')]: { kind: 'text', text: 'Hoe kan ik bereiken dat Rosa op tijd begint?' },
  [field('toestemming')]: { kind: 'contact', done: true, on: day('2026-10-28') },
  [field('samen')]: { kind: 'contact', done: true },
};

export const PLAN = {
  id: intervention('i1'),
  goal: 'Begint binnen vijf minuten',
  what: 'Startkaart op tafel',
  by: person('uitvoerder'),
  start: day('2026-11-09'),
  rhythm: 'elke les',
  until: day('2026-12-18'),
};

const signed = (name: Name, on = '2026-11-02') => ({ by: person(name), at: instant(`${on}T09:00:00.000Z`) });

export const STARTED: Extract<CaseEvent, { kind: 'started' }> = {
  kind: 'started',
  ...signed('mentor'),
  id: ID,
  route: FIRST.id,
  subject: { kind: 'pupil', pupil: pupil('rosa') },
  mentor: person('mentor'),
  answers: {},
  kept: [],
};
export const FILLED: Extract<CaseEvent, { kind: 'filled' }> = {
  kind: 'filled',
  ...signed('mentor'),
  page: 1,
  answers: ANSWERS,
};
export const SUBMITTED: CaseEvent = { kind: 'submitted', ...signed('mentor'), number: 12 };
export const ACCEPTED: CaseEvent = { kind: 'accepted', ...signed('zoco') };
export const RETURNED: CaseEvent = { kind: 'returned', ...signed('zoco'), missing: 'De datum van het gesprek' };
export const DISCUSSED: Extract<CaseEvent, { kind: 'discussed' }> = {
  kind: 'discussed',
  ...signed('voorzitter'),
  on: day('2026-11-02'),
  record: { [field('kern')]: { kind: 'text', text: 'Begint laat door drukte aan het begin' } },
  interventions: [PLAN],
  evaluateBy: day('2026-12-14'),
};
export const CLOSED: Extract<CaseEvent, { kind: 'evaluated' }> = {
  kind: 'evaluated',
  ...signed('zoco', '2026-12-14'),
  on: day('2026-12-14'),
  answers: {},
  carriedOut: { [PLAN.id]: 'yes' },
  outcome: outcome('klaar'),
  does: 'close',
  reason: 'Doel gehaald',
  parentsInformedOn: day('2026-12-14'),
};
export const ESCALATED: CaseEvent = {
  ...CLOSED,
  outcome: outcome('omhoog'),
  does: 'escalate',
  next: { id: caseId('zaak-2'), route: routeId('tweede') },
};

const submitted = [STARTED, FILLED, SUBMITTED];
export const HISTORY: Readonly<Record<Status, readonly CaseEvent[]>> = {
  draft: [STARTED, FILLED],
  submitted,
  returned: [...submitted, RETURNED],
  accepted: [...submitted, ACCEPTED],
  running: [...submitted, ACCEPTED, DISCUSSED],
  closed: [...submitted, ACCEPTED, DISCUSSED, CLOSED],
  withdrawn: [...submitted, { kind: 'withdrawn', ...signed('mentor'), reason: 'Verhuisd' }],
  discarded: [STARTED, FILLED, { kind: 'discarded', ...signed('mentor') }],
};

type Existing = Exclude<Command['kind'], 'start'>;

/** A command of every kind that nothing is wrong with. */
export const VALID: { readonly [Kind in Existing]: Extract<Command, { kind: Kind }> } = {
  fill: { kind: 'fill', page: 0, answers: { [field('vraag')]: { kind: 'text', text: 'Wat heeft Rosa nodig?' } } },
  submit: { kind: 'submit' },
  discard: { kind: 'discard' },
  withdraw: { kind: 'withdraw', reason: 'Is opgelost' },
  accept: { kind: 'accept' },
  return: { kind: 'return', missing: 'Wat is al geprobeerd?' },
  schedule: { kind: 'schedule', meeting: day('2026-12-21') },
  contribute: { kind: 'contribute', text: 'Vorig jaar hielp een vaste plek' },
  discuss: {
    kind: 'discuss',
    on: day('2026-11-02'),
    record: { [field('kern')]: { kind: 'text', text: 'Kern' } },
    interventions: [PLAN],
    evaluateBy: day('2026-12-14'),
  },
  update: { kind: 'update', followUp: followUp('tussendoor'), text: 'De kaart ligt er elke les' },
  evaluate: {
    kind: 'evaluate',
    on: day('2026-12-14'),
    answers: { [field('veranderd')]: { kind: 'text', text: 'Begint nu vanzelf' } },
    carriedOut: { [PLAN.id]: 'yes' },
    outcome: outcome('klaar'),
    reason: 'Doel gehaald',
    parentsInformedOn: day('2026-12-14'),
  },
  close: { kind: 'close', reason: 'Verslag is gemaakt' },
  postpone: { kind: 'postpone', reminder: `${ID}/tussendoor/1`, until: day('2026-12-15') },
  waive: { kind: 'waive', reminder: `${ID}/tussendoor/1`, reason: 'Komt in de evaluatie' },
  tick: { kind: 'tick', task: 'Formulier in Presentis', done: true },
  agree: { kind: 'agree', evaluateBy: day('2026-12-21') },
  'hand-over': { kind: 'hand-over', to: person('collega'), note: 'Rosa praat het liefst buiten' },
  correct: {
    kind: 'correct',
    answers: { [field('vraag')]: { kind: 'text', text: 'Verbeterd' } },
    reason: 'Op verzoek van ouders',
  },
  adjust: { kind: 'adjust', plan: { ...PLAN, by: person('collega') }, reason: 'De docent is vertrokken' },
  reopen: { kind: 'reopen', reason: 'Het begint opnieuw' },
};

export const KINDS: readonly Existing[] = [
  'fill',
  'submit',
  'discard',
  'withdraw',
  'accept',
  'return',
  'schedule',
  'contribute',
  'discuss',
  'update',
  'evaluate',
  'close',
  'postpone',
  'waive',
  'tick',
  'hand-over',
  'correct',
  'adjust',
  'agree',
  'reopen',
];

/** Something as it comes in from a card: of no type at all. */
export const fromCard = (raw: unknown) => JSON.parse(JSON.stringify(raw));

/** The day on which everything above has happened. */
export const LATER = day('2026-12-14');

/** Given these events, when somebody wants this, then: the events that follow, or the refusal. */
export const given = (...events: readonly CaseEvent[]) => ({
  when: (command: Command, name: Name, extra: Partial<Context> = {}) =>
    decide(command, replay(events), context(name, { today: LATER, ...extra })),
});
