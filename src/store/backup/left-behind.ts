import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a backup writes to before it has its name, and the folder in which a restore works: whole copies, with pupils in them. */
export const PART = '.deel-';
export const WORK = '.terugzetten-';

const LEFT = new RegExp(`^\\${WORK}|\\${PART}\\d+$`);
/** Much longer than either lasts, so that one that is under way is left alone. */
const OLD_MS = 3_600_000;

/** Throws away what a backup or a restore that was killed left in a folder: what is erased afterwards would stay readable there. */
export function throwAwayLeft(folder: string, now: number = Date.now()): void {
  for (const name of readdirSync(folder).filter((one) => LEFT.test(one))) {
    const path = join(folder, name);
    const { mtimeMs = now } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < now - OLD_MS) rmSync(path, { recursive: true, force: true });
  }
}
