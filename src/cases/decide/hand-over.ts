import { isId, words } from '../check/words';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { type Decider, signed } from './ground';

/** Warme overdracht: another mentor, with what that one should know. */
export const handOver: Decider<'hand-over'> = (command, state, context) => {
  if (!isId(command.to)) return refuse('wrong-value', NL.nobody, { fields: ['to'] });
  if (command.to === state.mentor) return refuse('wrong-value', NL.samePerson, { fields: ['to'] });
  const note = words(command.note, 'wat je collega moet weten', { field: 'note' });
  return isRefusal(note) ? note : [{ kind: 'handed-over', ...signed(context), to: command.to, note }];
};
