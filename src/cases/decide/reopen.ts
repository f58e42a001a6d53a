import { words } from '../check/words';
import { isRefusal } from '../refusal';
import { type Decider, signed } from './ground';

/** Opens a closed case again: a new round begins, to be discussed or evaluated. */
export const reopen: Decider<'reopen'> = (command, _state, context) => {
  const reason = words(command.reason, 'waarom de zaak weer open gaat', { field: 'reason', reason: 'needs-reason' });
  return isRefusal(reason) ? reason : [{ kind: 'reopened', ...signed(context), on: context.today, reason }];
};
