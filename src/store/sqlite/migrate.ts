import { z } from 'zod/v4';
import { StoreError } from '../errors';
import { parseShape } from '../schema/parse';
import type { Connection } from './connection';
import type { Migration } from './migrations';

const row = z.object({ user_version: z.number() });

/**
 * Brings the file up to the schema of this program, one transaction for all: a process that starts at the same time waits
 * and then finds it done.
 * @throws StoreError STORE_NEWER when a newer program has been here.
 */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  if (versionOf(connection) === migrations.length) return;
  connection.inTransaction(() => {
    const version = versionOf(connection);
    if (version > migrations.length) {
      throw new StoreError('STORE_NEWER', { found: version, known: migrations.length });
    }
    for (const { sql } of migrations.slice(version)) connection.exec(sql);
    connection.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

const versionOf = (connection: Connection): number =>
  parseShape(row, connection.get('PRAGMA user_version'), { pragma: 'user_version' }).user_version;
