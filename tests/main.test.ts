import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { FROM_SOURCE, listens, Program } from './helpers/program';
import { Collector } from './support/collector';
import { type CosmosEmulator, startCosmosEmulator } from './support/cosmos/emulator';

jest.setTimeout(30_000);

let folder: string;
const started: Program[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-'));
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((program) => program.kill()));
  rmSync(folder, { recursive: true });
});

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const program = Program.start([...FROM_SOURCE, ...args], { DATA_DIR: join(folder, 'data'), PORT: '0', ...env });
  started.push(program);
  return program;
}

async function refusal(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const program = start(args, env);
  expect(await program.ended).toBe(1);
  expect(program.stdout).toBe('');
  expect(program.stderr).not.toMatch(/^ +at /m);
  return program.stderr;
}

const BOT_ONLY = ['--local', '--no-playground'];

/** One that was free a moment ago. */
async function freePort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  await new Promise((resolve) => other.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

describe('with every secret set', () => {
  it('writes none of them anywhere, whatever it is asked', async () => {
    const secret = Buffer.from('planted-secret').toString('base64');
    const here = 'http://127.0.0.1:9';
    const port = await freePort();
    const bot = start([], {
      LOG_LEVEL: 'trace',
      PORT: String(port),
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
      MicrosoftAppTenantId: '66666666-7777-4888-8999-aaaaaaaaaaaa',
      MicrosoftAppPassword: secret,
      OPENAI_API_KEY: secret,
      OPENAI_MODEL: 'model',
      OPENAI_BASE_URL: here,
      OTEL_EXPORTER_OTLP_ENDPOINT: here,
      OTEL_EXPORTER_OTLP_HEADERS: `authorization=${secret}`,
    });
    while (!(await listens('127.0.0.1', port))) await new Promise((resolve) => setTimeout(resolve, 50));
    const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', body: '{}' });
    await bot.interrupt();
    expect(answer.status).toBe(400);
    expect(bot.stdout + bot.stderr).not.toContain(secret);
    expect(bot.stdout).toContain('refused an activity');
  });
});

describe('in local mode', () => {
  it('answers /healthz on the loopback address only, and ends cleanly on Ctrl-C', async () => {
    const bot = start(BOT_ONLY);
    const [, url = '', port] = await bot.says(/draait op (http:\/\/127\.0\.0\.1:(\d+))/);
    await bot.says(/Stoppen: Ctrl-C/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await listens('127.0.0.2', Number(port))).toBe(false);
    expect(await bot.interrupt()).toBe(0);
    expect(bot.stderr).toBe('');
    expect(await listens('127.0.0.1', Number(port))).toBe(false);
    expect(readdirSync(join(folder, 'data'))).toContain('steunwijzer.db');
  });

  it('tells a collector how it does, and hands over the last of it when it ends', async () => {
    const collector = await Collector.start();
    const bot = start(BOT_ONLY, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    const status = bot.says(/Stoppen: Ctrl-C/).then(() => bot.interrupt());
    expect(await status.finally(() => collector.close())).toBe(0);
    expect(bot.stderr).toBe('');
    expect(collector.metric('steunwijzer.backlog')).toEqual([{ total: 0 }]);
  });

  it('says in one sentence that its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(await refusal(BOT_ONLY, { PORT: port })).toBe(
      `Poort ${port} is al in gebruik: draait de bot al? Kies anders een andere met PORT.\n`,
    );
    other.close();
  });

  it('says in one sentence that it cannot write in its folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    const data = join(folder, 'file/data');
    expect(await refusal(BOT_ONLY, { DATA_DIR: data })).toBe(
      `In de map ${data} kan ik niet schrijven (ENOTDIR); kies een andere met DATA_DIR.\n`,
    );
  });

  // Node's own recursive mkdir tries for ever there, with a processor at full speed.
  it('says so at once when a file system refuses every new folder', async () => {
    expect(await refusal(BOT_ONLY, { DATA_DIR: '/proc/steunwijzer' })).toBe(
      'In de map /proc/steunwijzer kan ik niet schrijven (ENOENT); kies een andere met DATA_DIR.\n',
    );
  });
});

describe('with a store that cannot be used', () => {
  const keep = (make: (database: DatabaseSyncInstance) => void): string => {
    const data = mkdtempSync(join(folder, 'kept-'));
    const database = new DatabaseSync(join(data, 'steunwijzer.db'));
    make(database);
    database.close();
    return data;
  };

  it('says in one sentence that the file is broken', async () => {
    const data = mkdtempSync(join(folder, 'broken-'));
    writeFileSync(
      join(data, 'steunwijzer.db'),
      'dit is geen database, maar wel lang genoeg om er een te lijken. '.repeat(50),
    );
    expect(await refusal(BOT_ONLY, { DATA_DIR: data })).toBe(
      'Wat er bewaard is, is beschadigd. Waarschuw de beheerder. (Het gaat om DATA_DIR.)\n',
    );
  });

  it('says in one sentence that the file is of a newer program', async () => {
    const data = keep((database) => database.exec('PRAGMA user_version = 9999'));
    expect(await refusal(BOT_ONLY, { DATA_DIR: data })).toMatch(/^Wat er bewaard is, is van een nieuwere versie .*\n$/);
  });
});

describe('with Cosmos DB', () => {
  let emulator: CosmosEmulator;
  beforeEach(async () => {
    emulator = await startCosmosEmulator();
  });
  afterEach(() => emulator.stop());

  it('keeps everything there, and tells at /healthz how it does', async () => {
    const bot = start(BOT_ONLY, { COSMOS_ENDPOINT: emulator.endpoint, COSMOS_KEY: emulator.key, LOG_LEVEL: 'trace' });
    const [, url = ''] = await bot.says(/draait op (http:\/\/127\.0\.0\.1:\d+)/);
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({
      status: 'ok',
      store: { kind: 'cosmos', reachable: true, failingSince: null },
    });
    expect(emulator.documents('scholen').rows().length).toBeGreaterThan(0);
    expect(readdirSync(join(folder, 'data'))).not.toContain('steunwijzer.db');
    expect(await bot.interrupt()).toBe(0);
    expect(`${bot.stdout}${bot.stderr}`).not.toContain(emulator.key);
  });

  it('says in one sentence that it is not let in, and not with what', async () => {
    const wrong = Buffer.from('een andere sleutel').toString('base64');
    const said = await refusal(BOT_ONLY, { COSMOS_ENDPOINT: emulator.endpoint, COSMOS_KEY: wrong });
    expect(said).toMatch(/^De database laat dit programma niet binnen\. Klopt COSMOS_KEY\? .*\n$/);
    expect(said).not.toContain(wrong);
  });

  it('says in one sentence that nobody answers there', async () => {
    const gone = { COSMOS_ENDPOINT: emulator.endpoint, COSMOS_KEY: emulator.key };
    await emulator.stop();
    expect(await refusal(BOT_ONLY, gone)).toMatch(
      /^De database antwoordt niet\. Klopt het adres in COSMOS_ENDPOINT, .*\n$/,
    );
    emulator = await startCosmosEmulator();
  });
});

describe('with schools that cannot be used', () => {
  it('says which file of which school is broken', async () => {
    const schools = mkdtempSync(join(folder, 'schools-'));
    const school = join(schools, 'eigen');
    mkdirSync(school);
    writeFileSync(join(school, 'school.yaml'), 'school: [');
    expect(await refusal(BOT_ONLY, { SCHOOLS_DIR: schools })).toMatch(/school "eigen" kloppen niet.*school\.yaml:\d/s);
  });

  it('says in one sentence that the folder of the schools is not there', async () => {
    const nowhere = join(folder, 'nergens');
    expect(await refusal(BOT_ONLY, { SCHOOLS_DIR: nowhere })).toBe(
      `De map ${nowhere}, waar de scholen moeten staan, bestaat niet of is niet te lezen.\n`,
    );
  });

  it('says which schools there are when the default one is not among them', async () => {
    expect(await refusal(BOT_ONLY, { DEFAULT_SCHOOL: 'onbekend' })).toMatch(
      /"onbekend" is er niet; .* een van .*voorbeeld/,
    );
  });
});

describe('in production', () => {
  it('refuses to start without credentials', async () => {
    expect(await refusal([])).toMatch(/zet ook MicrosoftAppId en MicrosoftAppTenantId en MicrosoftAppPassword\.\n$/);
  });

  it('refuses another clock', async () => {
    expect(await refusal([], { STEUNWIJZER_NOW: '2026-11-02T09:00:00+01:00' })).toMatch(/^STEUNWIJZER_NOW .*--local/);
  });
});
