import type { Stage } from '../stage/stage';
import type { StoreSchoolDirectory } from './directory';
import type { SettingsDesk } from './settings-desk';

/** What the administration of schools works with. */
export interface Admin {
  readonly settings: SettingsDesk;
  readonly directory: StoreSchoolDirectory;
  /** Those who may always change settings, by the configuration of the program: Entra object ids. */
  readonly beheerders: readonly string[];
  /** Only in local mode. */
  readonly stage?: Stage;
}
