import { answers } from '../check/answers';
import { incomplete } from '../check/complete';
import { words } from '../check/words';
import { allOf } from '../faults';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { formOf, onRoute, signed } from './ground';

/**
 * Puts submitted answers right, with a reason. Also those that a case keeps from the one before it: parents have a right to
 * correction, whatever the step says of its hulpvraag.
 */
export const correct = onRoute<'correct'>((command, _state, context, route) => {
  const form = formOf(route);
  const given = answers(form, command.answers, context.today);
  if (isRefusal(given)) return given;
  if (Object.keys(given).length === 0) return refuse('incomplete', NL.nothingToCorrect);
  const touched = form.filter(({ id }) => given[id] !== undefined);
  const found = allOf({
    answers: incomplete(touched, given, context.today) ?? given,
    reason: words(command.reason, 'waarom je dit verbetert', { field: 'reason', reason: 'needs-reason' }),
  });
  return isRefusal(found) ? found : [{ kind: 'corrected', ...signed(context), ...found }];
});
