import { CARD_VERBS } from '../cards';
import { FILE_ACTIONS } from '../cases/files/offering';
import { SETTINGS_ACTIONS } from '../settings/actions';
import type { Action } from './action';
import { ask } from './ask';
import { chooseSchool } from './choose-school';

export { pressShape } from './action';

/** Every button there is: the only place where a verb meets its handler. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  [CARD_VERBS.ask, ask],
  [CARD_VERBS.chooseSchool, chooseSchool],
  ...SETTINGS_ACTIONS,
  ...FILE_ACTIONS,
]);
