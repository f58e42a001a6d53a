import type { Answers } from '../../../src/cases/answers';
import { agreeable } from '../../../src/cases/check/term';
import type { Command } from '../../../src/cases/command';
import { addDays } from '../../../src/cases/days';
import { interventionIdOf } from '../../../src/cases/identify';
import type { CaseId, Day } from '../../../src/cases/ids';
import type { TypedPupil } from '../../../src/cases/pupils/data';
import { type Case, lastRound } from '../../../src/cases/state';
import type { Member } from '../../../src/desk/desk';
import type { Field, Outcome } from '../../../src/structure/route';
import { tasksOf } from '../../../src/structure/route-facts';
import { COORDINATOR, filled, MENTOR, OTHER_MENTOR, PUPIL, route, SCHOOL } from '../../desk/office';

/** What is known when somebody does something: the case as it is, and the ids of the cases around it. */
export interface At {
  readonly today: Day;
  readonly state: Case | undefined;
  readonly idOf: (name: string) => CaseId;
}

/** One thing that somebody does: a command on the case of that name, or a change to its pupil. */
export type Step = { readonly on: string; readonly by: Member } & (
  | { readonly kind: 'order'; readonly make: (at: At) => Command }
  | { readonly kind: 'begin'; readonly route: string }
  | { readonly kind: 'pupil'; readonly typed: TypedPupil; readonly reason: string }
);

const order = (by: Member, on: string, make: Command | ((at: At) => Command)): Step => ({
  kind: 'order',
  on,
  by,
  make: typeof make === 'function' ? make : () => make,
});

/** Every text as long as it may be: a write of many pages, so that some kills fall inside it. */
function wordy(fields: readonly Field[], today: Day): Answers {
  const long = fields.flatMap((one) =>
    one.required && one.kind === 'text' ? [[one.id, { kind: 'text', text: 'x'.repeat(one.max) }]] : [],
  );
  return { ...filled(fields, today), ...Object.fromEntries(long) };
}

const fills = (on: string, routeId: string, by = MENTOR): Step[] =>
  route(routeId).pages.map(({ fields }, page) =>
    order(by, on, ({ state, today }) => {
      const kept: readonly string[] = state?.kept ?? [];
      return {
        kind: 'fill',
        page,
        answers: wordy(
          fields.filter(({ id }) => !kept.includes(id)),
          today,
        ),
      };
    }),
  );

const submits = (on: string): Step => order(MENTOR, on, { kind: 'submit' });

const handsIn = (on: string, routeId: string): Step[] => [
  { kind: 'begin', on, by: MENTOR, route: routeId },
  ...fills(on, routeId),
  submits(on),
];

const accepts = (on: string): Step => order(COORDINATOR, on, { kind: 'accept' });
const schedules = (on: string): Step =>
  order(COORDINATOR, on, ({ today }) => ({ kind: 'schedule', meeting: SCHOOL.calendar.schoolDay(addDays(today, 7)) }));

const discusses = (on: string, routeId: string): Step =>
  order(MENTOR, on, ({ today, state }) => {
    const found = route(routeId);
    const until = agreeable(found, today, SCHOOL.calendar)?.until;
    const id = interventionIdOf(`${on}-${state?.version}`);
    const intervention = { id, goal: 'Op tijd beginnen', what: 'Elke les een startkaart', by: MENTOR.id };
    const term = { start: today, rhythm: 'elke les', until: addDays(today, 30) };
    return {
      kind: 'discuss',
      on: today,
      record: wordy(found.record.fields, today),
      interventions: found.record.interventions === 'none' ? [] : [{ ...intervention, ...term }],
      ...(until && { evaluateBy: until }),
    };
  });

/** Looks back and decides what the route calls closing, going on or going up a step; then with the name of the next case. */
const evaluates = (on: string, routeId: string, does: Outcome['does'], next?: string): Step =>
  order(MENTOR, on, ({ today, state, idOf }) => {
    const found = route(routeId);
    const outcome = found.outcomes.find((one) => one.does === does);
    const to = outcome?.leadsTo[0];
    if (!outcome) throw new Error(`${routeId} has no outcome that does ${does}.`);
    const until = agreeable(found, today, SCHOOL.calendar)?.until;
    const planned = (state && lastRound(state)?.interventions) ?? [];
    return {
      kind: 'evaluate',
      on: today,
      answers: wordy(found.evaluation?.fields ?? [], today),
      carriedOut: Object.fromEntries(planned.map(({ id }) => [id, 'partly'])),
      outcome: outcome.id,
      reason: 'Daarom',
      parentsInformedOn: today,
      ...(does === 'continue' && until && { evaluateBy: until }),
      ...(next && to && { next: { id: idOf(next), route: to } }),
    };
  });

const ticks = (on: string, routeId: string): Step => {
  const [task] = tasksOf(SCHOOL.structure, route(routeId));
  return order(MENTOR, on, { kind: 'tick', task: task?.text ?? '', done: true });
};

/** What becomes of the pupils of one class, each a list of steps in order; together every kind of write of the desk. */
export const LIVES: readonly (readonly Step[])[] = [
  // PM2 goes on, leads to PM3, which leads to PM+; that one is closed, opened again and closed for good.
  [
    ...handsIn('pm2', 'pm2'),
    accepts('pm2'),
    schedules('pm2'),
    order(COORDINATOR, 'pm2', { kind: 'contribute', text: 'Vorig jaar hielp een vaste plek' }),
    discusses('pm2', 'pm2'),
    ticks('pm2', 'pm2'),
    evaluates('pm2', 'pm2', 'continue'),
    discusses('pm2', 'pm2'),
    evaluates('pm2', 'pm2', 'escalate', 'pm3'),
    ...fills('pm3', 'pm3'),
    submits('pm3'),
    accepts('pm3'),
    discusses('pm3', 'pm3'),
    evaluates('pm3', 'pm3', 'escalate', 'pm-plus'),
    ...fills('pm-plus', 'pm-plus'),
    submits('pm-plus'),
    accepts('pm-plus'),
    discusses('pm-plus', 'pm-plus'),
    order(MENTOR, 'pm-plus', ({ state }) => {
      const update = route('pm-plus').followUps.find(({ kind }) => kind === 'update');
      if (!update || !state) throw new Error('PM+ has an update.');
      return { kind: 'update', followUp: update.id, text: 'De kaart ligt er elke les' };
    }),
    evaluates('pm-plus', 'pm-plus', 'close'),
    order(COORDINATOR, 'pm-plus', { kind: 'reopen', reason: 'Toch weer' }),
    evaluates('pm-plus', 'pm-plus', 'close'),
  ],
  // Sent back, the pupil's name put right, handed in again, handed over, withdrawn.
  [
    ...handsIn('returned', 'pm2'),
    order(COORDINATOR, 'returned', { kind: 'return', missing: 'Wat is al geprobeerd?' }),
    { kind: 'pupil', on: 'returned', by: COORDINATOR, typed: { ...PUPIL, className: '3C' }, reason: 'Andere klas' },
    ...fills('returned', 'pm2'),
    submits('returned'),
    accepts('returned'),
    order(MENTOR, 'returned', { kind: 'hand-over', to: OTHER_MENTOR.id, note: 'Praat het liefst buiten' }),
    order(OTHER_MENTOR, 'returned', { kind: 'withdraw', reason: 'Verhuisd' }),
  ],
  // A class.
  [...handsIn('pm1', 'pm1'), discusses('pm1', 'pm1'), evaluates('pm1', 'pm1', 'close')],
  // A draft that is thrown away: it never has a number.
  [
    { kind: 'begin', on: 'draft', by: MENTOR, route: 'pm2' },
    ...fills('draft', 'pm2'),
    order(MENTOR, 'draft', { kind: 'discard' }),
  ],
  // The simplest one, which only takes a number.
  handsIn('waiting', 'pm0'),
];
