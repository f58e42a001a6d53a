import type { Action } from '../../../actions/action';
import { DEEDS } from '../deeds';
import { listPage } from '../lists/page';
import { leave, passOn } from '../pass-on/pass-on';
import { go, startSitting } from '../sitting/presses';
import { TEAM_VERBS } from '../verbs';
import { ask } from './ask';
import { addIntervention, discuss, keepIntervention } from './discuss';
import { doing } from './do';
import { open } from './open';
import { tick } from './tick';

/** Every button of the support team's cards. */
export const TEAM_ACTIONS: readonly (readonly [string, Action])[] = [
  [TEAM_VERBS.open, open],
  [TEAM_VERBS.ask, ask],
  [TEAM_VERBS.tick, tick],
  [TEAM_VERBS.discuss, discuss],
  [TEAM_VERBS.addIntervention, addIntervention],
  [TEAM_VERBS.keepIntervention, keepIntervention],
  [TEAM_VERBS.listPage, listPage],
  [TEAM_VERBS.startSitting, startSitting],
  [TEAM_VERBS.go, go],
  [TEAM_VERBS.passOn, passOn],
  [TEAM_VERBS.leave, leave],
  ...DEEDS.map((deed) => [deed.verb, doing(deed)] as const),
];
