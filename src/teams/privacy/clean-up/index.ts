import type { Action } from '../../actions/action';
import { askCleanUp, eraseOne } from './ask';
import { keepFile, letGo, notYet } from './hold';
import { openCleanUp } from './overview';
import { CLEAN_UP_VERBS } from './verbs';

/** Every button about cleaning up. */
export const CLEAN_UP_ACTIONS: readonly (readonly [string, Action])[] = [
  [CLEAN_UP_VERBS.open, openCleanUp],
  [CLEAN_UP_VERBS.notYet, notYet],
  [CLEAN_UP_VERBS.keep, keepFile],
  [CLEAN_UP_VERBS.letGo, letGo],
  [CLEAN_UP_VERBS.ask, askCleanUp],
  [CLEAN_UP_VERBS.erase, eraseOne],
];
