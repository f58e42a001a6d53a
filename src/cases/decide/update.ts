import { words } from '../check/words';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { lastRound } from '../state';
import { onRoute, signed } from './ground';

/** What was done and noticed in between, for a follow-up that the route promises or for one intervention. */
export const update = onRoute<'update'>((command, state, context, route) => {
  const text = words(command.text, 'wat er is gedaan en wat je merkt', { field: 'text' });
  if (command.intervention !== undefined) {
    const one = lastRound(state)?.interventions.find(({ id }) => id === command.intervention);
    if (one === undefined) return refuse('wrong-value', NL.noUpdateThere, { fields: ['intervention'] });
    return isRefusal(text) ? text : [{ kind: 'updated', ...signed(context), intervention: one.id, text }];
  }
  const updates = route.followUps.filter(({ kind }) => kind === 'update');
  const found = updates.find(({ id }) => id === command.followUp);
  if (found === undefined)
    return refuse('wrong-value', NL.noUpdate(updates.map(({ text }) => `‘${text}’`)), { fields: ['followUp'] });
  return isRefusal(text) ? text : [{ kind: 'updated', ...signed(context), followUp: found.id, text }];
});
