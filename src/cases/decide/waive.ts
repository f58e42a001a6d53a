import { words } from '../check/words';
import { isRefusal } from '../refusal';
import { asked } from './asked';
import { onRoute, signed } from './ground';

/** What is asked need not be done, and why. */
export const waive = onRoute<'waive'>((command, state, context, route) => {
  const due = asked(command.reminder, state, context, route);
  if (isRefusal(due)) return due;
  const reason = words(command.reason, 'waarom dit niet nodig is', { field: 'reason', reason: 'needs-reason' });
  return isRefusal(reason) ? reason : [{ kind: 'waived', ...signed(context), reminder: due.id, reason }];
});
