import { WORKING_DAYS } from '../../src/cases/calendar';
import { agreeable } from '../../src/cases/check/term';
import type { Command } from '../../src/cases/command';
import { addDays } from '../../src/cases/days';
import { duesOf } from '../../src/cases/due';
import type { Day } from '../../src/cases/ids';
import { type Case, lastRound } from '../../src/cases/state';
import type { Field, Route } from '../../src/structure/route';
import { fromCard, PLAN } from './histories';
import { caseId, routeId } from './made-up';

/** What somebody could sensibly do next on any route: worked out from the route alone, as a card would. */

/** A good answer to any field. */
function filledIn(field: Field, today: Day): unknown {
  switch (field.kind) {
    case 'text':
      return { kind: 'text', text: `Over ${field.label}` };
    case 'choice':
      return { kind: 'choice', values: field.options.slice(0, 1).map(({ value }) => value) };
    case 'checklist':
      return { kind: 'checklist', values: field.options.slice(0, field.least).map(({ value }) => value) };
    case 'date':
      return { kind: 'date', day: today };
    case 'yes-no':
      return { kind: 'yes-no', yes: true };
    case 'contact':
      return { kind: 'contact', done: true, on: today };
    default:
      return field satisfies never;
  }
}

const form = (fields: readonly Field[], today: Day) =>
  Object.fromEntries(fields.map((one) => [one.id, filledIn(one, today)]));

/** One command for each thing that the route knows, in an order that leads to an end. */
export function moves(route: Route, state: Case, today: Day): readonly Command[] {
  const kept: readonly string[] = state.kept;
  const fields = route.pages.flatMap((page) => page.fields).filter(({ id }) => !kept.includes(id));
  const evaluateBy = agreeable(route, today)?.until;
  const planned = lastRound(state)?.interventions ?? [];
  const [asked = ''] = duesOf(state, route).map(({ id }) => id);
  const wanted = route.record.interventions !== 'none';
  const evaluations = route.outcomes.map(({ id, does, leadsTo }) => ({
    kind: 'evaluate',
    on: today,
    answers: form(route.evaluation?.fields ?? [], today),
    carriedOut: Object.fromEntries(planned.map((one) => [one.id, 'partly'])),
    outcome: id,
    reason: 'Daarom',
    parentsInformedOn: today,
    ...(does === 'continue' && { evaluateBy }),
    ...(does === 'escalate' && leadsTo[0] && { next: { id: caseId('volgende'), route: leadsTo[0] } }),
    ends: does !== 'continue',
  }));
  return fromCard([
    ...evaluations.filter(({ ends }) => ends),
    { kind: 'close', reason: 'Klaar' },
    {
      kind: 'discuss',
      on: today,
      record: form(route.record.fields, today),
      interventions: wanted ? [{ ...PLAN, id: `i-${today}`, start: today, until: addDays(today, 30) }] : [],
      evaluateBy,
    },
    { kind: 'accept' },
    { kind: 'submit' },
    { kind: 'fill', page: 0, answers: form(fields, today) },
    ...evaluations.filter(({ ends }) => !ends),
    { kind: 'contribute', text: 'Mijn inbreng' },
    { kind: 'update', followUp: route.followUps[0]?.id ?? 'geen', text: 'Gaat beter' },
    { kind: 'postpone', reminder: asked, until: addDays(today, 1) },
    { kind: 'schedule', meeting: WORKING_DAYS.schoolDay(addDays(today, 7)) },
    { kind: 'waive', reminder: asked, reason: 'Niet nodig' },
    { kind: 'return', missing: 'De datum' },
    { kind: 'tick', task: 'Taak', done: state.ticked.length === 0 },
    { kind: 'correct', answers: form(fields.slice(0, 1), today), reason: 'Verbeterd' },
    ...planned.slice(0, 1).map(({ carriedOut: _, ...plan }) => ({
      kind: 'adjust',
      plan: { ...plan, by: other(plan.by) },
      reason: 'Vertrokken',
    })),
    { kind: 'hand-over', to: other(state.mentor), note: 'Let op' },
    { kind: 'reopen', reason: 'Toch niet' },
    { kind: 'withdraw', reason: 'Niet nodig' },
    { kind: 'discard' },
    { kind: 'start', id: 'nog-een', route: routeId('eerste'), subject: state.subject },
  ]);
}

const other = (name: string): string => (name === 'collega' ? 'mentor' : 'collega');

export const ENDED: ReadonlySet<Case['status']> = new Set(['closed', 'withdrawn', 'discarded']);
