import type { SchoolKey } from '../../cases/ids';
import type { Store } from '../../store/port';
import { settingsOf } from './kept';
import type { SchoolSettings } from './schema';

type Chosen = Pick<SchoolSettings, 'beheerders'>;

/**
 * The beheerders of a school, each once: those whom the configuration of the program names for every school (`BEHEERDERS`), and
 * those whom the school chose. Whoever asks who is a beheerder asks here.
 */
export const managersIn = ({ beheerders }: Chosen, configured: readonly string[] = []): readonly string[] => [
  ...new Set([...configured, ...beheerders]),
];

/** The same for a school of which the settings are still to be read. @throws StoreError */
export async function managersOf(store: Store, key: SchoolKey, configured: readonly string[] = []) {
  return managersIn((await settingsOf(store, key)).settings, configured);
}

/** Whether somebody, by their id, is a beheerder of this school. */
export const isManager = (person: string, settings: Chosen, configured?: readonly string[]): boolean =>
  managersIn(settings, configured).includes(person);
