import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FROM_SOURCE, Program } from '../helpers/program';
import { Chat } from '../support/chat';
import { TestChannel } from '../support/test-channel';
import { KEY, LEVEL_3, UNSURE } from './asking';
import { ModelServer } from './model-server';

/** The whole program, with and without a model configured. */

jest.setTimeout(30_000);

let folder: string;
let server: ModelServer;
let channel: TestChannel;
let program: Program | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-'));
  server = await ModelServer.start();
  server.answers(LEVEL_3);
  channel = await TestChannel.start();
});
afterEach(async () => {
  await program?.kill();
  await Promise.all([server.close(), channel.close()]);
  rmSync(folder, { recursive: true });
});

/** What the program answers to a question that its parser is unsure of. */
async function answerWith(env: NodeJS.ProcessEnv): Promise<string> {
  const args = [...FROM_SOURCE, '--local', '--no-playground'];
  program = Program.start(args, { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'trace', ...env });
  const [, port] = await program.says(/127\.0\.0\.1:(\d+)/);
  await program.says(/Stoppen/);
  const { messages } = await new Chat({ port: Number(port) }, channel).says(UNSURE);
  await program.interrupt();
  return JSON.stringify(messages);
}

it('asks none when none is configured, also with a key in the environment', async () => {
  expect(await answerWith({ OPENAI_API_KEY: KEY })).not.toContain('Extra niveau 3');
  expect(server.requests).toEqual([]);
});

it('asks OpenAI, or what speaks its protocol', async () => {
  const env = { OPENAI_API_KEY: KEY, OPENAI_MODEL: 'small-model', OPENAI_BASE_URL: `${server.url}/v1` };
  expect(await answerWith(env)).toContain('Extra niveau 3');
  expect(server.questions).toEqual([UNSURE]);
});

it('asks Azure OpenAI, whatever the environment says of OpenAI', async () => {
  const answer = await answerWith({
    AZURE_OPENAI_ENDPOINT: server.url,
    AZURE_OPENAI_API_KEY: KEY,
    AZURE_OPENAI_DEPLOYMENT: 'our-deployment',
    OPENAI_BASE_URL: 'http://127.0.0.1:9',
    OPENAI_API_VERSION: '2020-01-01',
  });
  expect(answer).toContain('Extra niveau 3');
  expect(server.requests[0]?.url).toBe('/openai/deployments/our-deployment/chat/completions?api-version=2024-10-21');
});

it('goes on without when it fails, and never prints the key', async () => {
  server.behaviour = { status: 401, error: { message: `Incorrect API key provided: ${KEY}`, code: 'invalid_api_key' } };
  const env = { OPENAI_API_KEY: KEY, OPENAI_MODEL: 'small-model', OPENAI_BASE_URL: `${server.url}/v1` };
  expect(await answerWith(env)).toContain('Dat staat niet');
  expect(program?.stdout).toContain('"failure":"http","status":401,"code":"invalid_api_key"');
  expect(`${program?.stdout}${program?.stderr}`).not.toContain(KEY);
  expect(program?.stdout).not.toContain('touw');
});
