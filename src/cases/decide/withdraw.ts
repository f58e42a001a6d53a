import { words } from '../check/words';
import { isRefusal } from '../refusal';
import { type Decider, signed } from './ground';

/** Takes a case back, until it is discussed. */
export const withdraw: Decider<'withdraw'> = (command, _state, context) => {
  const reason = words(command.reason, 'waarom je de aanmelding intrekt', { field: 'reason', reason: 'needs-reason' });
  return isRefusal(reason) ? reason : [{ kind: 'withdrawn', ...signed(context), reason }];
};
