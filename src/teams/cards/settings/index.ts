export { type Option, renderSettingsForm, type SettingsForm } from './form';
export { renderSettingsHere } from './here';
export { renderSettings, type SettingsOverview } from './overview';

/** The verbs of the buttons on these cards. */
export const SETTINGS_VERBS = {
  open: 'settings',
  here: 'settings-here',
  role: 'settings-role',
  saveStructure: 'settings-structure',
  saveChannel: 'settings-channel',
  saveHolders: 'settings-holders',
  saveRegion: 'settings-region',
  saveMeeting: 'settings-meeting',
  saveDigest: 'settings-digest',
  saveClasses: 'settings-classes',
} as const;
