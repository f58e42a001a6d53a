import { CARD_VERBS } from '../cards';
import { TEAM_ACTIONS } from '../cases/team/presses';
import type { Action } from './action';
import { ask } from './ask';
import { chooseSchool } from './choose-school';

export { pressShape } from './action';

/** Every button there is: the only place where a verb meets its handler. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map([
  [CARD_VERBS.ask, ask],
  [CARD_VERBS.chooseSchool, chooseSchool],
  ...TEAM_ACTIONS,
]);
