import { interventions } from '../check/interventions';
import { words } from '../check/words';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { type Intervention, lastRound } from '../state';
import { type Decider, signed } from './ground';

/** Puts right what was agreed to do: somebody else does it, or otherwise, or until another day; with a reason. */
export const adjust: Decider<'adjust'> = (command, state, context) => {
  const checked = interventions([command.plan], 'may', context);
  if (isRefusal(checked)) return checked;
  const [plan] = checked;
  const was = lastRound(state)?.interventions.find(({ id }) => id === plan?.id);
  if (!plan || !was) return refuse('wrong-value', NL.noUpdateThere, { fields: ['intervention'] });
  if (isSame(plan, was)) return refuse('incomplete', NL.nothingToCorrect);
  const reason = words(command.reason, 'waarom je dit aanpast', { field: 'reason', reason: 'needs-reason' });
  return isRefusal(reason) ? reason : [{ kind: 'adjusted', ...signed(context), plan, reason }];
};

const isSame = (plan: Omit<Intervention, 'carriedOut'>, was: Intervention): boolean =>
  (['goal', 'what', 'by', 'start', 'rhythm', 'until'] as const).every((key) => plan[key] === was[key]);
