import type { Action } from '../actions/action';
import { doIt, open } from './do';
import { laterActions } from './later';
import { keepNote } from './note';
import { REMINDER_VERBS } from './verbs';
import { skip, waive } from './waive';

/** Every button of a reminder. */
export const REMINDER_ACTIONS: readonly (readonly [string, Action])[] = [
  [REMINDER_VERBS.open, open],
  [REMINDER_VERBS.do, doIt],
  [REMINDER_VERBS.note, keepNote],
  [REMINDER_VERBS.skip, skip],
  [REMINDER_VERBS.waive, waive],
  ...laterActions,
];
