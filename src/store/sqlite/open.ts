import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StoreError, type StoreErrorCode } from '../errors';
import { HANDLED_FOR_HOURS } from '../limits';
import type { Source } from '../move/kept';
import type { Store } from '../port';
import { Connection } from './connection';
import { migrate } from './migrate';
import { MIGRATIONS, type Migration } from './migrations';
import { SqliteSource } from './source';
import { SqliteStore } from './store';

export const FILE = 'steunwijzer.db';

/** Only for the program itself: there are pupils in it. SQLite gives the files beside it (-wal, -shm) the same rights. */
const OWNER_ONLY = 0o600;

/**
 * A full synchronisation per transaction, for what was acknowledged must survive; what is erased is overwritten, and nothing of it comes
 * into a file elsewhere when the store is written anew.
 */
const SETTINGS =
  'PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;';

const TRIES = 100;
const PAUSE_MS = 30;

/**
 * Opens the store in the data folder, makes it when there is none, and brings an older one up to date.
 * @throws StoreError when that cannot be done; its `say` is a sentence for whoever starts the program.
 */
export async function openSqliteStore(folder: string, migrations: readonly Migration[] = MIGRATIONS): Promise<Store> {
  return new SqliteStore(await openFile(join(folder, FILE), migrations));
}

/**
 * Opens what is kept in the data folder to take it elsewhere; until that is closed nobody can write there.
 * @throws StoreError STORE_CANNOT_OPEN when nothing is kept there, STORE_BUSY when somebody else goes on writing
 */
export async function openSqliteSource(folder: string, now: Date): Promise<Source> {
  const file = join(folder, FILE);
  if (!existsSync(file)) throw new StoreError('STORE_CANNOT_OPEN');
  const connection = await openFile(file, MIGRATIONS);
  try {
    return new SqliteSource(connection, now.getTime() - HANDLED_FOR_HOURS * 3_600_000);
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function openFile(file: string, migrations: readonly Migration[]): Promise<Connection> {
  makeFile(file);
  const connection = new Connection(file);
  try {
    connection.exec(SETTINGS);
    await useWriteAheadLog(connection);
    migrate(connection, migrations);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Why the system refused, as far as it asks for something else of whoever runs the program. */
const REFUSALS: Readonly<Record<string, StoreErrorCode>> = {
  EACCES: 'STORE_READ_ONLY',
  EPERM: 'STORE_READ_ONLY',
  EROFS: 'STORE_READ_ONLY',
  ENOSPC: 'STORE_FULL',
};

function makeFile(file: string): void {
  try {
    closeSync(openSync(file, 'a', OWNER_ONLY));
    chmodSync(file, OWNER_ONLY);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new StoreError(REFUSALS[reason] ?? 'STORE_CANNOT_OPEN', {}, { cause });
  }
}

/** SQLite does not wait for the lock when it changes a new file to WAL; two processes that start together need it to. */
async function useWriteAheadLog(connection: Connection): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      connection.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'STORE_BUSY' && tries < TRIES)) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}
