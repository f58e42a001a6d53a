import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreError } from '../errors';
import { Connection } from '../sqlite/connection';
import { FILE } from '../sqlite/open';
import { PART, throwAwayLeft } from './left-behind';
import { type Whole, whatIsIn } from './whole';

export { FILE };

const OWNER_ONLY = 0o600;

/**
 * Writes all that is kept in a data folder to a new file, while the program goes on: it is as it was at one moment, holds nothing
 * of what was erased before, and was opened and read before it gets its name.
 * @throws StoreError STORE_CANNOT_OPEN when nothing is kept there, or the file is there already
 */
export function backUp(dataDir: string, to: string): Whole {
  const from = join(dataDir, FILE);
  if (!existsSync(from) || existsSync(to)) throw new StoreError('STORE_CANNOT_OPEN');
  for (const folder of [dataDir, dirname(to)]) throwAwayLeft(folder);
  const part = `${to}${PART}${process.pid}`;
  try {
    // Made here, so that nobody else can read it from its first byte on; SQLite takes an empty file.
    closeSync(openSync(part, 'wx', OWNER_ONLY));
    const connection = new Connection(from);
    try {
      connection.run('VACUUM INTO ?', part);
    } finally {
      connection.close();
    }
    const whole = whatIsIn(part);
    putAway(part, to);
    return whole;
  } finally {
    rmSync(part, { force: true });
  }
}

/** On the disk, before it has the name by which it will be looked for. */
export function putAway(part: string, to: string): void {
  chmodSync(part, OWNER_ONLY);
  const file = openSync(part, 'r+');
  fsyncSync(file);
  closeSync(file);
  renameSync(part, to);
}
