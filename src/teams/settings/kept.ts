import type { z } from 'zod/v4';
import type { SchoolKey } from '../../cases/ids';
import { StoreError } from '../../store/errors';
import type { Store } from '../../store/port';
import { NOTHING_SET, type SchoolSettings, schoolSettings } from './schema';

/** The settings of a school with the version that a change of them must name. */
export interface Kept {
  readonly settings: SchoolSettings;
  /** 0 as long as nothing was ever set. */
  readonly version: number;
}

export const SETTINGS_KEY = 'settings';

/** What a school has set. @throws StoreError when what is kept cannot be read */
export async function settingsOf(store: Store, school: SchoolKey): Promise<Kept> {
  const kept = await store.setting(school, SETTINGS_KEY);
  if (!kept) return { settings: NOTHING_SET, version: 0 };
  return { settings: parsed(schoolSettings, kept.value, school, SETTINGS_KEY), version: kept.version };
}

/** @throws StoreError with ids only: what was kept does not have the shape it should have. */
export function parsed<Value>(schema: z.ZodType<Value>, value: unknown, school: SchoolKey, what: string): Value {
  const result = schema.safeParse(value);
  if (!result.success) throw new StoreError('STORE_CORRUPT_ROW', { school, what });
  return result.data;
}
