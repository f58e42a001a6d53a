import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigurationError } from './environment';

/**
 * Makes sure that everything the program keeps has a place, by writing there once.
 * @throws ConfigurationError when that fails, with the system's reason.
 */
export function prepareDataFolder(folder: string): void {
  // A name of its own, so that two processes that start together do not remove each other's.
  const proof = join(folder, `.schrijfproef-${process.pid}`);
  try {
    makeFolder(resolve(folder));
    writeFileSync(proof, '');
    rmSync(proof);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new ConfigurationError(`In de map ${folder} kan ik niet schrijven${reason}; kies een andere met DATA_DIR.`, {
      cause,
    });
  }
}

/**
 * The folder with those above it. One at a time: where a file system answers ENOENT to a new folder (/proc does), Node's
 * own recursive mkdir tries for ever.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
