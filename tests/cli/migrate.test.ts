import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { Program } from '../helpers/program';
import { everything } from '../store/contract/command';
import { type CosmosGround, cosmosPlace } from '../store/cosmos/place';
import { id, SCHOOL, said } from '../store/samples';
import { type FaultyProxy, startFaultyProxy } from '../support/cosmos/proxy';

jest.setTimeout(60_000);

let folder: string;
let to: CosmosGround;
let proxy: FaultyProxy;
const started: Program[] = [];
beforeEach(async () => {
  folder = mkdtempSync(`${tmpdir()}/steunwijzer-migrate-`);
  to = await cosmosPlace();
  proxy = await startFaultyProxy(to.emulator.endpoint);
  const store = await openSqliteStore(folder);
  await store.write(SCHOOL, everything('a', 1, 'x'));
  for (let n = 0; n < 6; n++) {
    const append = Array.from({ length: 90 }, () => said('Fleur slaapt slecht'));
    await store.write(SCHOOL, { streams: [{ caseId: id.case(`many ${n}`), expected: 0, append }] });
  }
  await store.close();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((program) => program.kill()));
  await proxy.stop();
  await to.remove();
  rmSync(folder, { recursive: true });
});

const WAY = ['--from', 'sqlite', '--to', 'cosmos'];

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const place = { DATA_DIR: folder, COSMOS_ENDPOINT: proxy.endpoint, COSMOS_KEY: to.emulator.key };
  const program = Program.start(['--require', 'tsx/cjs', 'src/cli/migrate.ts', ...args], { ...place, ...env });
  started.push(program);
  return program;
}

it('given a kill half way, then doing it again moves the rest, says how far it is and that both sides are equal', async () => {
  proxy.faults = (asked) => (asked === 'batch' ? { kind: 'slow', ms: 150 } : undefined);
  const first = start(WAY);
  while (!first.stderr.includes('%')) await new Promise((resolve) => setTimeout(resolve, 20));
  first.killAlone();
  expect(await first.ended).toBeNull();
  const half = to.documents().rows().length;
  proxy.faults = () => undefined;
  const again = start(WAY);
  expect(await again.ended).toBe(0);
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(to.documents().rows().length);
  expect(again.stderr).toMatch(/^voorbeeld {2}100 % {2}\d+ van \d+$/m);
  expect(again.stdout).toMatch(
    /^voorbeeld: over is 541 gebeurtenissen, 7 aanmeldingen, 1 nummer, 1 leerling, .*gelijk\.$/m,
  );
  expect(again.stdout).toMatch(/^Klaar\. Start Steunwijzer voortaan met COSMOS_ENDPOINT/m);
  const said0 = first.stdout + first.stderr + again.stdout + again.stderr;
  expect(said0).not.toMatch(/Fleur|slaapt/);
  expect(said0).not.toContain(to.emulator.key);
});

it('given one school, then the list of teams goes along as long as it is not there, and who may send just now never', async () => {
  const [directory, sending] = ['@directory', '@sending'].map((name) => id.school(`tenant|${name}`));
  const store = await openSqliteStore(folder);
  for (const key of [directory, sending]) if (key) await store.putSetting(key, 'team-x', { school: 'voorbeeld' }, 0);
  await store.close();
  const moving = start([...WAY, '--school', 'voorbeeld']);
  expect(await moving.ended).toBe(0);
  expect(moving.stdout).toMatch(/^de lijst van teams en scholen: over is 1 instelling\. /);
  expect(
    new Set(
      to
        .documents()
        .rows()
        .map(({ school }) => school),
    ),
  ).toEqual(new Set([directory, SCHOOL]));
  const again = start([...WAY, '--school', 'voorbeeld']);
  expect(await again.ended).toBe(0);
  expect(again.stdout).not.toContain('de lijst van teams');
});

it.each([
  [['--from', 'cosmos', '--to', 'sqlite'], {}, /^Gebruik: npm run migrate -- --from sqlite --to cosmos/m],
  [['--van', 'sqlite'], {}, /^Gebruik: /m],
  [WAY, { COSMOS_ENDPOINT: '', COSMOS_KEY: '' }, /^Waarheen\? Zet COSMOS_ENDPOINT\./m],
  [WAY, { DATA_DIR: '/nergens' }, /^Ik kan niet bij wat er bewaard is: het gaat niet open\..*DATA_DIR/m],
  [WAY, { COSMOS_KEY: 'ZWVuIGFuZGVyZQ==' }, /^De database laat dit programma niet binnen\. .*Doe het daarna nog eens/m],
  [[...WAY, '--school', 'onbekend'], {}, /^Die school staat niet in het bestand\. Er is wel: voorbeeld\.$/m],
])('given %j with %j, then one sentence and status 1', async (args, env, sentence) => {
  const program = start(args, env);
  expect(await program.ended).toBe(1);
  expect(program.stderr).toMatch(sentence);
  expect(program.stderr).not.toMatch(/^\s+at /m);
  expect(to.documents().rows()).toEqual([]);
});
