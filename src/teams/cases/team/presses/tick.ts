import { answerTo, fresh } from '../answer';
import { carryOut, caseAction } from '../at-case';
import { tickCommands } from '../tasks';

/** Makes the ticks of the case as they are on the card: one command for each that differs. */
export const tick = caseAction(async (turn, data, at, services) => {
  let version = data.version;
  for (const [index, command] of tickCommands(at, data).entries()) {
    const result = await carryOut(turn, at, command, version, `|${index}`);
    if (result.kind === 'refused') return answerTo(turn, at, result, services);
    // The first tick showed that the card is of today; its own next ones make it older.
    version = undefined;
  }
  const state = await at.desk.load(at.school.key, at.state.id);
  return fresh(turn, at, state ?? at.state, services);
});
