import type { Action } from '../../actions/action';
import { SETTINGS_VERBS } from '../../cards/settings';
import { saveClasses } from './classes';
import { chooseHere } from './here';
import { openRole, saveHolders } from './holders';
import { openSettings } from './open';
import { saveChannel, saveDigest, saveMeeting, saveRegion } from './parts';
import { saveStructure } from './structure';

/** Every button of the settings. */
export const SETTINGS_ACTIONS: readonly (readonly [string, Action])[] = [
  [SETTINGS_VERBS.open, openSettings],
  [SETTINGS_VERBS.here, chooseHere],
  [SETTINGS_VERBS.role, openRole],
  [SETTINGS_VERBS.saveStructure, saveStructure],
  [SETTINGS_VERBS.saveChannel, saveChannel],
  [SETTINGS_VERBS.saveHolders, saveHolders],
  [SETTINGS_VERBS.saveRegion, saveRegion],
  [SETTINGS_VERBS.saveMeeting, saveMeeting],
  [SETTINGS_VERBS.saveDigest, saveDigest],
  [SETTINGS_VERBS.saveClasses, saveClasses],
];
