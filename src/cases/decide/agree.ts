import { ASKED } from '../asked-as';
import { date } from '../check/date';
import { agreeable } from '../check/term';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { lastRound } from '../state';
import { onRoute, signed } from './ground';

/** Sets the day by which the round that runs is evaluated, where the route gives no term for it. */
export const agree = onRoute<'agree'>((command, state, { today, calendar, ...context }, route) => {
  const round = lastRound(state);
  if (round && agreeable(route, round.discussedOn, calendar)) return refuse('not-now', NL.hasTerm);
  const evaluateBy = date(command.evaluateBy, ASKED.agreedEvaluation, 'to-come', today, 'evaluateBy');
  if (isRefusal(evaluateBy)) return evaluateBy;
  return round?.evaluateBy === evaluateBy ? [] : [{ kind: 'agreed', ...signed({ today, ...context }), evaluateBy }];
});
