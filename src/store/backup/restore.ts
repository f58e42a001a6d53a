import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors';
import type { Store } from '../port';
import { Connection } from '../sqlite/connection';
import { FILE, openSqliteStore } from '../sqlite/open';
import { putAway } from './backup';
import { throwAwayLeft, WORK } from './left-behind';
import { goOnCounting } from './numbers';
import { type Whole, whatIsIn } from './whole';

/** A backup on its way back: a copy of it, opened by this program, with what is kept now beside it. */
export interface Restoring {
  readonly copy: Store;
  /** Nothing where nothing is kept, or it cannot be read any more. */
  readonly now?: Store;
}

export interface Restored extends Whole {
  /** Where that stands which was kept until now. */
  readonly aside?: string;
}

/**
 * Puts a backup in the place of what is kept in a data folder; that is put aside. `before` may change the copy first.
 * @throws StoreError STORE_BUSY while a program has the folder open, STORE_DAMAGED when the backup is; then nothing has changed
 */
export async function restore(
  backup: string,
  dataDir: string,
  before: (restoring: Restoring) => Promise<void>,
  name: string,
): Promise<Restored> {
  const file = join(dataDir, FILE);
  if (!existsSync(backup)) throw new StoreError('STORE_CANNOT_OPEN');
  mkdirSync(dataDir, { recursive: true });
  throwAwayLeft(dataDir);
  const work = mkdtempSync(join(dataDir, WORK));
  const now = join(work, 'nu');
  try {
    const part = join(work, FILE);
    copyFileSync(backup, part);
    whatIsIn(part);
    // A copy: what this process once opened it would hold open itself, until its memory is cleaned up.
    mkdirSync(now);
    whileUnused(file, () => existsSync(file) && copyFileSync(file, join(now, FILE)));
    await change(work, existsSync(file) ? now : undefined, before);
    goOnCounting(part, join(now, FILE));
    const whole = whatIsIn(part);
    const aside = existsSync(file) ? join(dataDir, name) : undefined;
    whileUnused(file, () => {
      if (aside !== undefined) renameSync(file, aside);
      for (const rest of ['-wal', '-shm']) rmSync(`${file}${rest}`, { force: true });
      putAway(part, file);
    });
    return { ...whole, ...(aside !== undefined && { aside }) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function change(work: string, folder: string | undefined, before: (restoring: Restoring) => Promise<void>) {
  const copy = await openSqliteStore(work);
  const now = folder === undefined ? undefined : await openWhole(folder).catch(() => undefined);
  try {
    await before({ copy, ...(now && { now }) });
  } finally {
    await now?.close();
    await copy.close();
  }
}

/** A file that opens may still miss half of what was in it, or have a row in it that nobody can read. */
async function openWhole(folder: string): Promise<Store> {
  whatIsIn(join(folder, FILE));
  const store = await openSqliteStore(folder);
  try {
    await readThrough(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** All that is laid beside the copy: what cannot be read must be known before anything is taken over. @throws StoreError */
async function readThrough(store: Store): Promise<void> {
  for (const school of await store.schools()) {
    await Promise.all([store.findPupils(school, {}), store.settingsUnder(school, '')]);
    await Promise.all([store.pendingOutbox(school), store.keptOutbox(school)]);
    const cases = (await store.summaries(school, {})).map(({ caseId }) => caseId);
    for (const caseId of [...cases, undefined]) await store.remindersOf(school, caseId);
  }
}

/** Does something while nobody else has the file open, or can open it. A file that is no store any more nobody can use. */
function whileUnused(file: string, work: () => unknown): void {
  if (!existsSync(file)) {
    work();
    return;
  }
  const connection = new Connection(file);
  try {
    lock(connection);
    work();
  } finally {
    connection.close();
  }
}

function lock(connection: Connection): void {
  try {
    // Leaving the log behind asks that nobody else has the file open, be it only to read.
    connection.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    if (error instanceof StoreError && error.code !== 'STORE_DAMAGED') throw error;
  }
}
