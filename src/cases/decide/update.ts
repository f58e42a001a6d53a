import { words } from '../check/words';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { onRoute, signed } from './ground';

/** What was done and noticed in between, for a follow-up that the route promises. */
export const update = onRoute<'update'>((command, _state, context, route) => {
  const updates = route.followUps.filter(({ kind }) => kind === 'update');
  const found = updates.find(({ id }) => id === command.followUp);
  if (found === undefined)
    return refuse('wrong-value', NL.noUpdate(updates.map(({ text }) => `‘${text}’`)), { fields: ['followUp'] });
  const text = words(command.text, 'wat er is gedaan en wat je merkt', { field: 'text' });
  return isRefusal(text) ? text : [{ kind: 'updated', ...signed(context), followUp: found.id, text }];
});
