import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FROM_SOURCE, Program } from './helpers/program';

jest.setTimeout(30_000);

it('given what nobody caught, then the program ends and repeats no word of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-'));
  const crash = join(folder, 'crash.cjs');
  writeFileSync(crash, "setTimeout(() => Promise.reject(new TypeError('Rosa slaapt slecht')), 0);");
  const args = ['--require', crash, ...FROM_SOURCE, '--local', '--no-playground'];
  const bot = Program.start(args, { DATA_DIR: folder, PORT: '0' });
  expect(await bot.ended).toBe(1);
  rmSync(folder, { recursive: true });
  expect(bot.stdout + bot.stderr).toContain('the program crashed');
  expect(bot.stdout + bot.stderr).toContain('TypeError');
  expect(bot.stdout + bot.stderr).not.toContain('Rosa');
});
