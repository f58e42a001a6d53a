import { words } from '../check/words';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { type Decider, signed } from './ground';

/** Ends a case that no evaluation can end: the route has no outcome for that, or the school no longer has the route. */
export const close: Decider<'close'> = (command, _state, context, route) => {
  const outcomes = route?.outcomes ?? [];
  if (outcomes.some(({ does }) => does !== 'continue'))
    return refuse('not-now', NL.evaluateInstead(outcomes.map(({ label }) => label)));
  const reason = words(command.reason, 'waarom de zaak klaar is', { field: 'reason', reason: 'needs-reason' });
  return isRefusal(reason) ? reason : [{ kind: 'closed', ...signed(context), reason }];
};
