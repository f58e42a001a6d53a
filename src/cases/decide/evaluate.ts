import type { Outcome, Route } from '../../structure/route';
import { parentsAsked } from '../../structure/route-facts';
import { answers } from '../check/answers';
import { incomplete } from '../check/complete';
import { date } from '../check/date';
import { words } from '../check/words';
import type { Context } from '../context';
import type { Day } from '../ids';
import { NL } from '../nl';
import { recordingWords } from '../recording-words';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { lastRound } from '../state';
import { carriedOut } from './carried-out';
import { type Commands, onRoute, signed } from './ground';
import { whatFollows } from './what-follows';

/** Looks back on a round and decides how the case goes on. */
export const evaluate = onRoute<'evaluate'>((command, state, context, route) => {
  const outcome = route.outcomes.find(({ id }) => id === command.outcome);
  if (outcome === undefined) return notAllowed(route.outcomes);
  const on = evaluatedOn(command, lastRound(state)?.discussedOn, route, context);
  if (isRefusal(on)) return on;
  const fields = route.evaluation?.fields ?? [];
  const changed = answers(fields, command.answers, context.today);
  if (isRefusal(changed)) return changed;
  const gap = incomplete(fields, changed, context.today);
  if (gap) return gap;
  const done = carriedOut(command.carriedOut, lastRound(state)?.interventions ?? []);
  if (isRefusal(done)) return done;
  const reason = words(command.reason, 'waarom jullie dit besluiten', { field: 'reason', reason: 'needs-reason' });
  if (isRefusal(reason)) return reason;
  const informed = parentsInformed(command, route, context);
  if (isRefusal(informed)) return informed;
  const follows = whatFollows(command, { outcome, state, context, route, on });
  if (isRefusal(follows)) return follows;
  return [
    {
      kind: 'evaluated',
      ...signed(context),
      on,
      answers: changed,
      carriedOut: done,
      outcome: outcome.id,
      does: outcome.does,
      reason,
      ...(informed !== undefined && { parentsInformedOn: informed }),
      ...follows,
    },
  ];
});

const notAllowed = (outcomes: readonly Outcome[]): Refusal =>
  refuse('outcome-not-allowed', NL.outcomes(outcomes.map(({ label }) => label)), { fields: ['outcome'] });

function evaluatedOn(
  command: Commands['evaluate'],
  since: Day | undefined,
  route: Route,
  context: Context,
): Day | Refusal {
  const on = date(command.on, 'Geëvalueerd op', 'happened', context.today, 'on');
  if (isRefusal(on) || since === undefined || on >= since) return on;
  return refuse('date-out-of-range', NL.before('Geëvalueerd op', recordingWords(route).moment, since), {
    fields: ['on'],
  });
}

/** The day on which parents heard of the decision, as far as the school's file asks it. */
function parentsInformed(command: Commands['evaluate'], route: Route, context: Context): Day | undefined | Refusal {
  const { parentsInformedOn: raw } = command;
  const field = 'parentsInformedOn';
  if (raw !== undefined) return date(raw, 'Ouders geïnformeerd op', 'happened', context.today, field);
  return parentsAsked(route) === 'must' ? refuse('incomplete', NL.parents, { fields: [field] }) : undefined;
}
