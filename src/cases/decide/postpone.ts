import { date } from '../check/date';
import { addDays } from '../days';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { asked } from './asked';
import { onRoute, signed } from './ground';

/** Longer than the longest holiday; who needs more than that says so once more. */
const DAYS_AHEAD = 60;
const LABEL = 'Later';

/** What is asked is asked on another day. */
export const postpone = onRoute<'postpone'>((command, state, context, route) => {
  const due = asked(command.reminder, state, context, route);
  if (isRefusal(due)) return due;
  const until = date(command.until, LABEL, 'to-come', context.today, 'until');
  if (isRefusal(until)) return until;
  const last = addDays(context.today, DAYS_AHEAD);
  const say =
    until > last ? NL.tooLate(LABEL, until, last) : until === context.today ? NL.past(LABEL, until) : undefined;
  if (say) return refuse('date-out-of-range', say, { fields: ['until'] });
  if (state.postponed[due.id] === until) return [];
  return [{ kind: 'postponed', ...signed(context), reminder: due.id, until }];
});
