import { ASKED } from '../asked-as';
import { WORKING_DAYS } from '../calendar';
import { date } from '../check/date';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { onRoute, signed } from './ground';

/** Puts the case on the agenda of a meeting; again, when it moves. */
export const schedule = onRoute<'schedule'>((command, _state, context, route) => {
  if (route.discussion === undefined) return refuse('not-now', NL.noDiscussion);
  const meeting = date(command.meeting, ASKED.meeting, 'to-come', context.today, 'meeting');
  if (isRefusal(meeting)) return meeting;
  // Nobody is there on such a day, and nobody would find out before it.
  const open = (context.calendar ?? WORKING_DAYS).schoolDay(meeting);
  if (open !== meeting) return refuse('date-out-of-range', NL.noSchool(meeting, open), { fields: ['meeting'] });
  return [{ kind: 'scheduled', ...signed(context), meeting }];
});
