import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../src/store/sqlite/open';
import type { Place } from '../contract';

export const FILE = 'steunwijzer.db';

/** A real file in a folder of its own. */
export function sqlitePlace(under = tmpdir()): Place & { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(under, 'steunwijzer-store-'));
  return {
    folder,
    file: join(folder, FILE),
    open: () => openSqliteStore(folder),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
