import { words } from '../check/words';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { onRoute, signed } from './ground';

/** What a member who cannot come wants to be said. */
export const contribute = onRoute<'contribute'>((command, _state, context, route) => {
  if (route.discussion === undefined) return refuse('not-now', NL.noDiscussion);
  const text = words(command.text, 'je inbreng', { field: 'text' });
  return isRefusal(text) ? text : [{ kind: 'contributed', ...signed(context), text }];
});
