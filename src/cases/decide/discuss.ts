import type { Route } from '../../structure/route';
import { ASKED } from '../asked-as';
import { completed } from '../check/complete';
import { date } from '../check/date';
import { interventions } from '../check/interventions';
import { evaluationDay } from '../check/term';
import type { Context } from '../context';
import { allOf } from '../faults';
import { dayAt } from '../identify';
import type { Day } from '../ids';
import { NL } from '../nl';
import { recordingWords, statusInWords } from '../recording-words';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { lastRound } from '../state';
import type { Ready } from '../when';
import { onRoute, signed } from './ground';

/** Records a discussion: what came out of it, who does what, and when it is evaluated. */
export const discuss = onRoute<'discuss'>((command, state, context, route) => {
  const early = tooEarly(state, route);
  if (early) return early;
  const on = recordedDay(command.on, state, route, context);
  const found = allOf({
    on,
    record: completed(route.record.fields, command.record, context.today),
    interventions: interventions(command.interventions, wanted(state, route), context),
    // Counted from the day of the discussion.
    evaluateBy: isRefusal(on)
      ? undefined
      : evaluationDay(command.evaluateBy, { route, start: on, context, label: ASKED.firstEvaluation }),
  });
  if (isRefusal(found)) return found;
  const { evaluateBy, ...agreed } = found;
  return [{ kind: 'discussed', ...signed(context), ...agreed, ...(evaluateBy !== undefined && { evaluateBy }) }];
});

/** A round that goes on has interventions already; what the discussion adds to them is free. */
const wanted = (state: Ready<'discuss'>, route: Route): Route['record']['interventions'] =>
  route.record.interventions === 'must' && (lastRound(state)?.interventions.length ?? 0) > 0
    ? 'may'
    : route.record.interventions;

/** What is written down later happened, but not before there was anything to discuss. */
function recordedDay(raw: unknown, state: Ready<'discuss'>, route: Route, { today }: Context): Day | Refusal {
  const label = recordingWords(route).on;
  const on = date(raw, label, 'happened', today, 'on');
  if (isRefusal(on)) return on;
  const round = lastRound(state)?.discussedOn;
  const since = round ?? dayAt(new Date(state.submittedAt ?? state.startedAt));
  if (on >= since) return on;
  const what = round === undefined ? 'het indienen' : 'het begin van deze ronde';
  return refuse('date-out-of-range', NL.before(label, what, since), { fields: ['on'] });
}

function tooEarly(state: Ready<'discuss'>, route: Route): Refusal | undefined {
  if (state.status === 'submitted' && route.check !== undefined)
    return refuse('not-now', NL.notNow(statusInWords(state.status, route)));
  return lastRound(state)?.begun === 'discussed' ? refuse('not-now', recordingWords(route).already) : undefined;
}
