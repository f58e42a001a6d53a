import { TestBot } from '../../support/bot';
import { personal, post } from '../../support/chat';
import { CREDENTIALS, type KeyFault, KeyServer } from '../../support/key-server';
import { MENTOR } from '../../support/people';

/** What a request gets while nobody can tell whether it is Teams': it stays outside, is told so in time, and the bot gets well again. */

let keys: KeyServer;
let bot: TestBot;

beforeEach(async () => {
  keys = await KeyServer.start();
  bot = await TestBot.start(async ({ channel }) => ({
    credentials: CREDENTIALS,
    cloud: keys.cloud(channel.serviceUrl),
  }));
});
afterEach(async () => {
  await bot.stop();
  keys.close();
});

const SEARCH = { type: 'invoke', name: 'composeExtension/query', value: { commandId: 'zoek' } };

/** A message or another activity, with a good token. */
function knock(what: Readonly<Record<string, unknown>> = { type: 'message', text: '/help' }) {
  const { serviceUrl } = bot.channel;
  const authorization = `Bearer ${keys.token(serviceUrl)}`;
  return post(bot.teams.port, bot.chat(personal(), MENTOR).activity(what), { authorization });
}

const lines = () => bot.logged.map((line): { level: number; fault?: { code?: string } } => JSON.parse(line));
const codes = () => lines().flatMap(({ fault }) => fault?.code ?? []);

const refused = async (what?: Readonly<Record<string, unknown>>) => {
  const { status, text } = await knock(what);
  expect([status, text]).toEqual([503, '{"error":"The token of this request cannot be checked just now."}']);
  expect(bot.channel.requests).toHaveLength(0);
};

const isWell = async () => {
  expect((await knock()).status).toBe(200);
  expect(bot.channel.requests).toHaveLength(1);
};

const ILL: readonly (readonly [KeyFault, string])[] = [
  ['error', 'KEYS_REFUSED'],
  ['garbage', 'KEYS_UNREADABLE'],
  ['garbled keys', 'KEYS_UNREADABLE'],
  ['no keys', 'KEYS_UNREADABLE'],
  ['silence', 'KEYS_LATE'],
];

describe.each(ILL)('a key server that answers with %s', (fault, code) => {
  it('lets nobody in, is named by its code, and does no harm once it is well', async () => {
    keys.fault = fault;
    await Promise.all([refused(), refused(SEARCH)]);
    expect(codes()).toEqual([code, code]);
    keys.fault = undefined;
    await isWell();
  });

  it('is not missed once its keys are known', async () => {
    expect((await knock(SEARCH)).status).toBe(200);
    keys.fault = fault;
    await isWell();
    expect(codes()).toEqual([]);
  });
});

it('lets nobody in while the key server cannot be reached, and everybody when it is back', async () => {
  keys.close();
  await refused();
  await refused(SEARCH);
  expect(codes()).toEqual(['KEYS_UNREACHABLE', 'KEYS_UNREACHABLE']);
  await keys.open();
  await isWell();
});

it('does not ask for keys for whoever has no token that could be Teams', async () => {
  keys.close();
  const activity = bot.chat(personal(), MENTOR).activity({ type: 'message', text: '/help' });
  expect((await post(bot.teams.port, activity, { authorization: 'Bearer a.b.c' })).status).toBe(401);
  expect(codes()).toEqual([]);
});
