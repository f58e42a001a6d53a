import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backUp } from '../../../src/store/backup/backup';
import { restore } from '../../../src/store/backup/restore';
import { ASIDE, KeptFile } from './ground';

let kept: KeptFile;
beforeEach(async () => {
  kept = await KeptFile.open();
});
afterEach(() => kept.remove());

const HOURS_AGO = new Date(Date.now() - 2 * 3_600_000);

/** What was being written when somebody pulled the plug: one long ago, and one that may still be written. */
function leftIn(folder: string): { readonly old: readonly string[]; readonly fresh: readonly string[] } {
  const names = [`${kept.to}.deel-1`, join(folder, '.terugzetten-a')];
  const made = [...names, `${kept.to}.deel-2`, join(folder, '.terugzetten-b')];
  for (const name of made.filter((one) => one.includes('.deel-'))) writeFileSync(name, 'Fleur slaapt slecht');
  for (const name of made.filter((one) => one.includes('.terugzetten-'))) {
    mkdirSync(name);
    writeFileSync(join(name, 'steunwijzer.db'), 'Fleur slaapt slecht');
  }
  for (const name of names) utimesSync(name, HOURS_AGO, HOURS_AGO);
  return { old: names, fresh: made.slice(names.length) };
}

it('given what a killed backup and a killed restore left, then the next backup throws it away', () => {
  const { old, fresh } = leftIn(kept.folder);
  backUp(kept.folder, kept.to);
  expect(old.filter((one) => existsSync(one))).toEqual([]);
  expect(fresh.filter((one) => existsSync(one))).toEqual(fresh);
  expect(existsSync(kept.to)).toBe(true);
});

it('given the same, then the next restore throws away what is in its folder, and nothing else', async () => {
  backUp(kept.folder, kept.to);
  await kept.stopped();
  const { old, fresh } = leftIn(kept.folder);
  await restore(kept.to, kept.folder, async () => undefined, ASIDE);
  await kept.again();
  expect(old.filter((one) => existsSync(one))).toEqual([]);
  expect([...fresh, kept.to, join(kept.folder, ASIDE)].filter((one) => !existsSync(one))).toEqual([]);
});
