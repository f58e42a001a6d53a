import type { Action } from '../actions/action';
import { askSecond } from './ask';
import { handOver } from './hand-over';
import { openOverview } from './overview';
import { agree, openRequest, refuseIt } from './request';
import { choose, search } from './search';
import { PRIVACY_VERBS } from './verbs';

/** Every button about inzage and erasing. */
export const PRIVACY_ACTIONS: readonly (readonly [string, Action])[] = [
  [PRIVACY_VERBS.overview, openOverview],
  [PRIVACY_VERBS.search, search],
  [PRIVACY_VERBS.choose, choose],
  [PRIVACY_VERBS.ask, askSecond],
  [PRIVACY_VERBS.open, openRequest],
  [PRIVACY_VERBS.yes, agree],
  [PRIVACY_VERBS.no, refuseIt],
  [PRIVACY_VERBS.file, handOver],
];
