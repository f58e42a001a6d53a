import type { CaseEvent } from '../../src/cases/event';
import { caseEvent } from '../../src/store/schema/event';
import { day, fieldId, followUpId, interventionId, outcomeId, routeId } from '../../src/store/schema/ids';
import { at, id, MENTOR, started } from './samples';

const signed = { by: MENTOR, at: at(2) };
const on = day.parse('2026-11-09');
const field = fieldId.parse('hulpvraag');
const route = routeId.parse('pm3');
const intervention = {
  id: interventionId.parse('i1'),
  goal: 'Elke dag op tijd',
  what: 'Wekelijks gesprek',
  by: MENTOR,
  start: on,
  rhythm: 'elke dinsdag',
  until: on,
};
const answers: Extract<CaseEvent, { kind: 'filled' }>['answers'] = Object.fromEntries([
  [field, { kind: 'text', text: 'Wat helpt?' }],
  ['keuze', { kind: 'choice', values: ['a'] }],
  ['dag', { kind: 'date', day: on }],
  ['ja', { kind: 'yes-no', yes: true }],
  ['lijst', { kind: 'checklist', values: [] }],
  ['ouders', { kind: 'contact', done: true, on }],
]);

/** Every kind of event with everything it can have. A kind that is missing here does not compile. */
const EVENTS: { readonly [Kind in CaseEvent['kind']]: Extract<CaseEvent, { kind: Kind }> } = {
  started: { ...started0(), previous: id.case('before'), reason: 'haast', answers },
  filled: { kind: 'filled', ...signed, page: 1, answers, className: '3B' },
  submitted: { kind: 'submitted', ...signed, number: 12 },
  discarded: { kind: 'discarded', ...signed },
  withdrawn: { kind: 'withdrawn', ...signed, reason: 'opgelost' },
  accepted: { kind: 'accepted', ...signed },
  returned: { kind: 'returned', ...signed, missing: 'datum' },
  scheduled: { kind: 'scheduled', ...signed, meeting: on },
  contributed: { kind: 'contributed', ...signed, text: 'inbreng' },
  discussed: { kind: 'discussed', ...signed, on, record: answers, interventions: [intervention], evaluateBy: on },
  updated: { kind: 'updated', ...signed, followUp: followUpId.parse('update'), text: 'gaat beter' },
  evaluated: {
    kind: 'evaluated',
    ...signed,
    on,
    answers,
    carriedOut: { [intervention.id]: 'partly' },
    outcome: outcomeId.parse('opschalen'),
    does: 'escalate',
    reason: 'te weinig',
    parentsInformedOn: on,
    evaluateBy: on,
    next: { id: id.case('next'), route },
  },
  postponed: { kind: 'postponed', ...signed, reminder: 'a/update/1', until: on },
  waived: { kind: 'waived', ...signed, reminder: 'a/update/1', reason: 'al besproken' },
  ticked: { kind: 'ticked', ...signed, task: 'Ouders bellen', done: true },
  'handed-over': { kind: 'handed-over', ...signed, to: id.person('other'), note: '' },
  corrected: { kind: 'corrected', ...signed, answers, reason: 'typefout' },
  closed: { kind: 'closed', ...signed, reason: 'stap vervalt' },
  agreed: { kind: 'agreed', ...signed, evaluateBy: on },
  adjusted: { kind: 'adjusted', ...signed, plan: intervention, reason: 'andere docent' },
  reopened: { kind: 'reopened', ...signed, on, reason: 'toch niet' },
  enrolled: { kind: 'enrolled', ...signed, on },
};

function started0(): Extract<CaseEvent, { kind: 'started' }> {
  const event = started('a');
  if (event.kind !== 'started') throw new Error('It is.');
  return event;
}

it.each(Object.values(EVENTS))('reads $kind as it was written', (event) => {
  expect(caseEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
});

it.each(Object.values(EVENTS))('does not read $kind without what it must have', (event) => {
  for (const key of ['kind', 'by', 'at']) {
    expect(caseEvent.safeParse({ ...event, [key]: undefined }).success).toBe(false);
  }
});
