import type { Outcome, Route } from '../../structure/route';
import { parentsAsked } from '../../structure/route-facts';
import { ASKED } from '../asked-as';
import { completed } from '../check/complete';
import { date } from '../check/date';
import { agreeable } from '../check/term';
import { words } from '../check/words';
import type { Context } from '../context';
import { allOf } from '../faults';
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
  const on = evaluatedOn(command, lastRound(state)?.discussedOn, route, context);
  const slip = pastDay(command, route, on, context);
  const found = allOf({
    outcome: outcome ?? notAllowed(route.outcomes),
    on,
    answers: completed(route.evaluation?.fields ?? [], command.answers, context.today),
    carriedOut: carriedOut(command.carriedOut, lastRound(state)?.interventions ?? []),
    reason: words(command.reason, 'waarom jullie dit besluiten', { field: 'reason', reason: 'needs-reason' }),
    informed: parentsInformed(command, route, context),
    follows: outcome && !isRefusal(on) && !slip ? whatFollows(command, { outcome, state, context, route, on }) : {},
    again: slip,
  });
  if (isRefusal(found)) return found;
  const { informed, follows, outcome: decided, again: _, ...said } = found;
  return [
    {
      kind: 'evaluated',
      ...signed(context),
      ...said,
      outcome: decided.id,
      does: decided.does,
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
  const on = date(command.on, ASKED.evaluatedOn, 'happened', context.today, 'on');
  if (isRefusal(on) || since === undefined || on >= since) return on;
  return refuse('date-out-of-range', NL.before(ASKED.evaluatedOn, recordingWords(route).moment, since), {
    fields: ['on'],
  });
}

/** The day on which parents heard of the decision, as far as the school's file asks it. */
function parentsInformed(command: Commands['evaluate'], route: Route, context: Context): Day | undefined | Refusal {
  const { parentsInformedOn: raw } = command;
  const field = 'parentsInformedOn';
  if (raw !== undefined) return date(raw, ASKED.parentsInformed, 'happened', context.today, field);
  return parentsAsked(route) === 'must' ? refuse('incomplete', NL.parents, { fields: [field] }) : undefined;
}

/**
 * A slip of the pen is told, also where the day belongs to another outcome than the one that was chosen. Where the whole
 * term has been by now, since what is written down was long ago, there is no other day to give.
 */
function pastDay(
  { evaluateBy }: Commands['evaluate'],
  route: Route,
  on: Day | Refusal,
  { today, calendar }: Context,
): Refusal | undefined {
  const term = isRefusal(on) ? undefined : agreeable(route, on, calendar);
  const isOver = term !== undefined && term.until < today;
  const day = isOver ? undefined : evaluateBy && date(evaluateBy, ASKED.nextEvaluation, 'to-come', today, 'evaluateBy');
  return day && isRefusal(day) ? day : undefined;
}
