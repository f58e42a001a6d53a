import type { SchoolKey } from '../../cases/ids';
import type { Store } from '../../store/port';
import { settingsOf } from './kept';

/**
 * The beheerders of a school, each once: those whom the configuration of the program names for every school (`BEHEERDERS`), and
 * those whom the school chose. @throws StoreError
 */
export async function managersOf(store: Store, key: SchoolKey, configured: readonly string[] = []) {
  const { beheerders } = (await settingsOf(store, key)).settings;
  return [...new Set([...configured, ...beheerders])];
}
