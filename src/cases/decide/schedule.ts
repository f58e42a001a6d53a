import { date } from '../check/date';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { onRoute, signed } from './ground';

/** Puts the case on the agenda of a meeting; again, when it moves. */
export const schedule = onRoute<'schedule'>((command, _state, context, route) => {
  if (route.discussion === undefined) return refuse('not-now', NL.noDiscussion);
  const meeting = date(command.meeting, 'Op de agenda van', 'to-come', context.today, 'meeting');
  return isRefusal(meeting) ? meeting : [{ kind: 'scheduled', ...signed(context), meeting }];
});
