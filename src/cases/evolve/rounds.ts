import { AGREED, interventionRule, reminderId } from '../due';
import type { CaseEvent } from '../event';
import { type Case, type Intervention, lastRound, type Round } from '../state';
import { baseOf } from './base';
import { BrokenHistory } from './broken';

type Of<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>;
type Running = Extract<Case, { status: 'running' }>;

const running = (state: Case, rounds: readonly Round[]): Running => ({ ...baseOf(state), status: 'running', rounds });
const roundsOf = (state: Case): readonly Round[] => ('rounds' in state ? state.rounds : []);

/** The first discussion begins the first round; one after *continueren* or a reopening completes the round that began then. */
export function discussed(state: Case, event: Of<'discussed'>): Running {
  const rounds = roundsOf(state);
  const begun = rounds.at(-1);
  const { on, record, interventions, evaluateBy } = event;
  const fresh = { begun: 'discussed' as const, discussedOn: on, record, ...(evaluateBy && { evaluateBy }) };
  if (begun === undefined) return running(state, [{ ...fresh, number: 1, interventions, updates: [] }]);
  const changed = new Set(interventions.map(({ id }) => id));
  const carriedOn = begun.interventions.filter(({ id }) => !changed.has(id));
  return running(state, [
    ...rounds.slice(0, -1),
    { ...begun, ...fresh, interventions: [...carriedOn, ...interventions] },
  ]);
}

export function updated(state: Running, { kind: _, ...update }: Of<'updated'>): Running {
  return inRound(state, (round) => ({ ...round, updates: [...round.updates, update] }));
}

/** What was put off or waived was about the day of before. */
export function adjusted(state: Running, { plan }: Of<'adjusted'>): Running {
  const changed = inRound(state, (round) => ({
    ...round,
    interventions: round.interventions.map((one) => (one.id === plan.id ? { ...open(one), ...plan } : one)),
  }));
  return askedAnew(changed, interventionRule(plan.id));
}

/** Likewise: an evaluation that nobody wanted is wanted again once a day is agreed. */
export const agreed = (state: Running, { evaluateBy }: Of<'agreed'>): Running =>
  askedAnew(
    inRound(state, (round) => ({ ...round, evaluateBy })),
    AGREED,
  );

function askedAnew(state: Running, rule: string): Running {
  const about = reminderId(state.id, rule, lastRound(state)?.number ?? 0);
  const { [about]: _, ...postponed } = state.postponed;
  return { ...state, postponed, waived: state.waived.filter((id) => id !== about) };
}

/** Looks back on the last round; what it does then decides whether another begins, with its tasks still to do, or the case is closed. */
export function evaluated(state: Running, event: Of<'evaluated'>): Case {
  const { by, at, on, answers, outcome, reason, parentsInformedOn, next } = event;
  const evaluation = {
    by,
    on,
    answers,
    outcome,
    reason,
    ...(parentsInformedOn !== undefined && { parentsInformedOn }),
    ...(next !== undefined && { next: next.id }),
  };
  const lookedBack = inRound(state, (round) => ({
    ...round,
    evaluation,
    interventions: round.interventions.map((one) => withHow(one, event.carriedOut[one.id])),
  }));
  const last = lookedBack.rounds.at(-1);
  if (last === undefined) throw new BrokenHistory(event, state);
  switch (event.does) {
    case 'continue':
      return { ...running(lookedBack, [...lookedBack.rounds, continued(last, event)]), ticked: [] };
    case 'close':
      return { ...lookedBack, status: 'closed', at, how: 'closed' };
    case 'escalate':
      return { ...lookedBack, status: 'closed', at, how: 'escalated', ...(next && { next: next.id }) };
    default:
      return event.does satisfies never;
  }
}

/** What still runs goes on until its own end; of what had ended by then it is known whether it was carried out. */
function continued(last: Round, { on, evaluateBy }: Of<'evaluated'>): Round {
  return {
    number: last.number + 1,
    begun: 'continued',
    discussedOn: on,
    record: {},
    interventions: last.interventions.map((one) => (one.until <= on ? one : open(one))),
    updates: [],
    ...(evaluateBy !== undefined && { evaluateBy }),
  };
}

/** A reopened case has a round of its own, so that the evaluation that closed it stays as it was. */
export function reopened(state: Case, { on }: Of<'reopened'>): Running {
  const rounds = roundsOf(state);
  const number = (rounds.at(-1)?.number ?? 0) + 1;
  const again = running(state, [
    ...rounds,
    { number, begun: 'reopened', discussedOn: on, record: {}, interventions: [], updates: [] },
  ]);
  return { ...again, ticked: [] };
}

/** Of which it is still to be said whether it was carried out. */
const open = ({ carriedOut: _, ...one }: Intervention): Intervention => one;

const withHow = (one: Intervention, carriedOut: Intervention['carriedOut']): Intervention =>
  carriedOut === undefined ? one : { ...one, carriedOut };

const inRound = (state: Running, change: (round: Round) => Round): Running => ({
  ...state,
  rounds: state.rounds.map((round, at, all) => (at === all.length - 1 ? change(round) : round)),
});
