import { isId, words } from '../check/words';
import { allOf } from '../faults';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { type Decider, signed } from './ground';

/** Warme overdracht: another mentor, with what that one should know. */
export const handOver: Decider<'hand-over'> = (command, state, context) => {
  const { to } = command;
  const about = { fields: ['to'] };
  const found = allOf({
    to: !isId(to)
      ? refuse('wrong-value', NL.nobody, about)
      : to === state.mentor
        ? refuse('wrong-value', NL.samePerson, about)
        : to,
    note: words(command.note, 'wat je collega moet weten', { field: 'note' }),
  });
  return isRefusal(found) ? found : [{ kind: 'handed-over', ...signed(context), ...found }];
};
