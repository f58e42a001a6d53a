import type { Route } from '../../structure/route';
import { answers } from '../check/answers';
import { incomplete } from '../check/complete';
import { date } from '../check/date';
import { interventions } from '../check/interventions';
import { evaluationDay } from '../check/term';
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
  const on = date(command.on, recordingWords(route).on, 'happened', context.today, 'on');
  if (isRefusal(on)) return on;
  const before = beforeItBegan(on, state, route);
  if (before) return before;
  const record = answers(route.record.fields, command.record, context.today);
  if (isRefusal(record)) return record;
  const gap = incomplete(route.record.fields, record, context.today);
  if (gap) return gap;
  const planned = interventions(command.interventions, wanted(state, route), context);
  if (isRefusal(planned)) return planned;
  const evaluateBy = evaluationDay(command.evaluateBy, route, on, context);
  if (isRefusal(evaluateBy)) return evaluateBy;
  return [
    {
      kind: 'discussed',
      ...signed(context),
      on,
      record,
      interventions: planned,
      ...(evaluateBy !== undefined && { evaluateBy }),
    },
  ];
});

/** A round that goes on has interventions already; what the discussion adds to them is free. */
const wanted = (state: Ready<'discuss'>, route: Route): Route['record']['interventions'] =>
  route.record.interventions === 'must' && (lastRound(state)?.interventions.length ?? 0) > 0
    ? 'may'
    : route.record.interventions;

/** What is written down later happened, but not before there was anything to discuss. */
function beforeItBegan(on: Day, state: Ready<'discuss'>, route: Route): Refusal | undefined {
  const round = lastRound(state)?.discussedOn;
  const since = round ?? dayAt(new Date(state.submittedAt ?? state.startedAt));
  if (on >= since) return undefined;
  const what = round === undefined ? 'het indienen' : 'het begin van deze ronde';
  return refuse('date-out-of-range', NL.before(recordingWords(route).on, what, since), { fields: ['on'] });
}

function tooEarly(state: Ready<'discuss'>, route: Route): Refusal | undefined {
  if (state.status === 'submitted' && route.check !== undefined)
    return refuse('not-now', NL.notNow(statusInWords(state.status, route)));
  return lastRound(state)?.begun === 'discussed' ? refuse('not-now', recordingWords(route).already) : undefined;
}
