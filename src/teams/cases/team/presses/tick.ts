import { answerTo, fresh } from '../answer';
import { carryOut, caseAction } from '../at-case';
import { taskKey, tickCommands } from '../tasks';

const FIRST = '|eerste';

/**
 * Makes the ticks of the case as they are on the card: one command for each that differs. The first shows that the card is of
 * today; those after it make it older. When Teams repeats a press that was cut short, what is left goes on where it was.
 */
export const tick = caseAction('may tick', async (turn, data, at, services) => {
  const begun = (await at.desk.options.store.handled(at.school.key, `${turn.activity}${FIRST}`)) !== undefined;
  for (const [index, command] of tickCommands(at, data).entries()) {
    const first = index === 0 && !begun;
    const part = first ? FIRST : `|${taskKey(command.task)}`;
    const result = await carryOut(turn, at, command, first ? data.version : undefined, part);
    if (result.kind === 'refused') return answerTo(turn, at, result, services);
  }
  const state = await at.desk.load(at.school.key, at.state.id);
  return fresh(turn, at, state ?? at.state, services);
});
