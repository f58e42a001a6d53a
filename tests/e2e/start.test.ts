import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FROM_BUILD, listens, Program } from '../helpers/program';

/** `npm start` itself: one command, one address, one Ctrl-C. */

let folder: string;
let program: Program;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-'));
});
afterEach(async () => {
  await program.kill();
  rmSync(folder, { recursive: true });
});

const settings = (): NodeJS.ProcessEnv => ({ PORT: '0', PLAYGROUND_PORT: '0', DATA_DIR: join(folder, 'data') });
const portIn = (match: RegExpExecArray): number => Number(match[1]);

it('starts both, on the loopback address only, and ends both on Ctrl-C', async () => {
  program = Program.start(['start'], settings(), 'npm');
  const bot = portIn(await program.says(/draait op http:\/\/127\.0\.0\.1:(\d+)/));
  const playground = portIn(await program.says(/Open http:\/\/127\.0\.0\.1:(\d+)/));
  expect((await fetch(`http://127.0.0.1:${bot}/healthz`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${playground}/`)).status).toBe(200);
  for (const port of [bot, playground]) expect(await listens('127.0.0.2', port)).toBe(false);
  // The shell and npm, which Ctrl-C reaches too, report that they were interrupted; the bot's own status is tested apart.
  expect([0, null]).toContain(await program.interrupt());
  expect(program.stderr).not.toMatch(/error/i);
  for (const port of [bot, playground]) expect(await listens('127.0.0.1', port)).toBe(false);
});

it('leaves no playground behind when the bot is killed', async () => {
  program = Program.start([...FROM_BUILD, '--local'], settings());
  const playground = portIn(await program.says(/Open http:\/\/127\.0\.0\.1:(\d+)/));
  program.killAlone();
  await program.ended;
  for (let tries = 0; tries < 100 && (await listens('127.0.0.1', playground)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await listens('127.0.0.1', playground)).toBe(false);
});

it('says in one sentence that the port of the playground is taken, and leaves no bot behind', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  program = Program.start([...FROM_BUILD, '--local'], { ...settings(), PLAYGROUND_PORT: port });
  expect(await program.ended).toBe(1);
  expect(program.stderr).toMatch(new RegExp(`^Poort ${port} is al in gebruik; .*PLAYGROUND_PORT.*--no-playground\n$`));
  expect(program.stdout).toBe('');
  other.close();
});
