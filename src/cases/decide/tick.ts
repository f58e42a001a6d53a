import { words } from '../check/words';
import { NL } from '../nl';
import { isRefusal, refuse } from '../refusal';
import { type Decider, signed } from './ground';

/** Ticks a task of the step, or takes the tick away; a second press changes nothing. */
export const tick: Decider<'tick'> = (command, state, context) => {
  const task = words(command.task, 'welke taak', { field: 'task', most: 500 });
  if (isRefusal(task)) return task;
  const was = state.ticked.some((done) => done.task === task);
  const known = was || context.tasks === undefined || context.tasks.includes(task);
  if (!known || typeof command.done !== 'boolean') return refuse('wrong-value', NL.unknownTask, { fields: ['task'] });
  return was === command.done ? [] : [{ kind: 'ticked', ...signed(context), task, done: command.done }];
};
