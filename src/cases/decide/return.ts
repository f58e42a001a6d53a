import { words } from '../check/words';
import { isRefusal } from '../refusal';
import { onRoute, signed } from './ground';

/** Back to the mentor, with what is missing. */
export const giveBack = onRoute<'return'>((command, _state, context) => {
  const missing = words(command.missing, 'wat er nog ontbreekt', { field: 'missing', reason: 'needs-reason' });
  return isRefusal(missing) ? missing : [{ kind: 'returned', ...signed(context), missing }];
});
