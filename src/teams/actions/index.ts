import { CARD_VERBS } from '../cards';
import { FILE_ACTIONS } from '../cases/files/offering';
import { beginForm } from '../cases/form/choose';
import { discardForm } from '../cases/form/discard';
import { openForm } from '../cases/form/open';
import { startForm } from '../cases/form/start';
import { beginAnew } from '../cases/form/still-open';
import { submitForm } from '../cases/form/submit';
import { turnPage } from '../cases/form/turn-page';
import { minePart } from '../cases/mine/mine';
import { PUPIL_ACTIONS } from '../cases/pupils';
import { TEAM_ACTIONS } from '../cases/team/presses';
import { DIGEST_ACTIONS } from '../digest/presses';
import { PRIVACY_ACTIONS } from '../privacy';
import { CLEAN_UP_ACTIONS } from '../privacy/clean-up';
import { REMINDER_ACTIONS } from '../reminders';
import { SETTINGS_ACTIONS } from '../settings/actions';
import type { Action } from './action';
import { ask } from './ask';
import { chooseSchool } from './choose-school';

export { pressShape } from './action';

/** Every button there is: the only place where a verb meets its handler. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  [CARD_VERBS.ask, ask],
  [CARD_VERBS.chooseSchool, chooseSchool],
  [CARD_VERBS.formBegin, beginForm],
  [CARD_VERBS.formAnew, beginAnew],
  [CARD_VERBS.formStart, startForm],
  [CARD_VERBS.formOpen, openForm],
  [CARD_VERBS.formPage, turnPage],
  [CARD_VERBS.formSubmit, submitForm],
  [CARD_VERBS.formDiscard, discardForm],
  [CARD_VERBS.minePart, minePart],
  ...TEAM_ACTIONS,
  ...DIGEST_ACTIONS,
  ...REMINDER_ACTIONS,
  ...PUPIL_ACTIONS,
  ...PRIVACY_ACTIONS,
  ...CLEAN_UP_ACTIONS,
  ...SETTINGS_ACTIONS,
  ...FILE_ACTIONS,
]);
