import { words } from '../check/words';
import type { Context } from '../context';
import { NL } from '../nl';
import { statusInWords } from '../recording-words';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Case } from '../state';
import { isGoingOn } from '../when';
import { type Decider, signed } from './ground';

/** Opens a closed case again: a new round begins, to be discussed or evaluated. Not beside the step that took it up. */
export const reopen: Decider<'reopen'> = (command, _state, context) => {
  const not = wentOn(context.wentOn ?? [], context);
  if (not) return not;
  const reason = words(command.reason, 'waarom de zaak weer open gaat', { field: 'reason', reason: 'needs-reason' });
  return isRefusal(reason) ? reason : [{ kind: 'reopened', ...signed(context), on: context.today, reason }];
};

/** Why a case cannot be opened again while a pupil is in the next step; nothing where that ended. */
export function wentOn(cases: readonly Case[], { routes }: Pick<Context, 'routes'>): Refusal | undefined {
  const [next] = cases.filter(isGoingOn);
  if (!next) return undefined;
  const route = routes.get(next.route);
  const how = statusInWords(next.status, route);
  return refuse('not-now', NL.wentOn(route?.name ?? next.route, next.number, next.status, how));
}
