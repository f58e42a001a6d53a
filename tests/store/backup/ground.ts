import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../src/store/port';
import { openSqliteStore } from '../../../src/store/sqlite/open';
import { everything } from '../contract/command';
import { SCHOOL } from '../samples';

/** Where what was kept stands once a backup is put back. */
export const ASIDE = 'voor-terugzetten.db';

/** A file with some of everything in it, open as a bot has it; and where a copy of it may go. */
export class KeptFile {
  to = '';

  private constructor(
    public folder: string,
    public store: Store,
  ) {
    this.at(folder);
  }

  static async open(): Promise<KeptFile> {
    const folder = newFolder();
    const kept = new KeptFile(folder, await openSqliteStore(folder));
    await kept.store.write(SCHOOL, everything('a', 1, 'x'));
    return kept;
  }

  async again(): Promise<void> {
    this.store = await openSqliteStore(this.folder);
  }

  /** The bot stands still: a file that this process, which had it open, does not hold open any longer. */
  async stopped(): Promise<void> {
    await this.store.close();
    const before = this.folder;
    this.at(newFolder());
    for (const name of readdirSync(before).filter((one) => one.endsWith('.db')))
      copyFileSync(join(before, name), join(this.folder, name));
    rmSync(before, { recursive: true });
  }

  async remove(): Promise<void> {
    await this.store.close();
    rmSync(this.folder, { recursive: true });
  }

  private at(folder: string): void {
    this.folder = folder;
    this.to = join(folder, 'kopie.db');
  }
}

const newFolder = (): string => mkdtempSync(`${tmpdir()}/steunwijzer-backup-`);
