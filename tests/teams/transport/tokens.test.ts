import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../../../src/desk/desk';
import type { Store } from '../../../src/store/port';
import { openSqliteStore } from '../../../src/store/sqlite/open';
import { MemoryPeopleDirectory } from '../../../src/teams';
import { TestBot } from '../../support/bot';
import { type Chat, channelThread, type HttpAnswer, personal, post } from '../../support/chat';
import { CREDENTIALS, KeyServer, seconds } from '../../support/key-server';
import { ASSIGNMENTS, MENTOR, TENANT } from '../../support/people';
import { MemoryPlaces } from '../../support/places';

/** The whole bot with credentials, against a key server of our own: which requests come in, and what the others leave behind. */

let folder: string;
let store: Store;
let keys: KeyServer;
let bot: TestBot;
let places: MemoryPlaces;

beforeAll(async () => {
  // The SDK prints a key whenever a signature is wrong.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-tokens-'));
  store = await openSqliteStore(folder);
  keys = await KeyServer.start();
  places = new MemoryPlaces();
  bot = await TestBot.start(async ({ channel, clock }) => ({
    desk: new Desk({ store, now: clock.now, newId: () => 'id' }),
    people: new MemoryPeopleDirectory(ASSIGNMENTS),
    places,
    credentials: CREDENTIALS,
    cloud: keys.cloud(channel.serviceUrl),
  }));
});

afterAll(async () => {
  await bot.stop();
  keys.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const here = () => bot.channel.serviceUrl;
const chat = (place = personal()): Chat => bot.chat(place, MENTOR);
const PRESS = { name: 'adaptiveCard/action', value: { action: { verb: 'form-anew', data: { school: 'voorbeeld' } } } };
const CONSENT = { name: 'fileConsent/invoke', value: { action: 'decline' } };

/** One of each kind of activity that Teams sends. */
const KINDS: readonly (readonly [string, () => Readonly<Record<string, unknown>>])[] = [
  ['a message', () => chat().activity({ type: 'message', text: '/mijn SECRET' })],
  ['a message in a channel', () => chat(channelThread()).activity({ type: 'message', text: '/aanmelden SECRET' })],
  ['a press', () => chat().activity({ type: 'invoke', ...PRESS })],
  ['a search', () => chat().activity({ type: 'invoke', name: 'composeExtension/query', value: { commandId: 'zoek' } })],
  ['an answer about a file', () => chat().activity({ type: 'invoke', ...CONSENT, replyToId: 'message-1' })],
  [
    'somebody new',
    () => chat(channelThread()).activity({ type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] }),
  ],
  ['an installation', () => chat().activity({ type: 'installationUpdate', action: 'add' })],
  ['a reaction', () => chat().activity({ type: 'messageReaction' })],
  ['a kind that nobody knows', () => chat().activity({ type: 'somethingNew' })],
];

/** Knocks, and looks at what was done by it: nothing posted, nobody noted. */
async function knock(authorization: string | undefined, activity: unknown): Promise<HttpAnswer & { isDone: boolean }> {
  const left = async () => [bot.channel.requests.length, places.chats.size, await bot.directory.schoolsOf(PERSON)];
  const before = JSON.stringify(await left());
  const answer = await post(bot.teams.port, activity, authorization === undefined ? {} : { authorization });
  return { ...answer, isDone: JSON.stringify(await left()) !== before };
}
const PERSON = { tenant: TENANT, person: MENTOR.aadObjectId };
const bearer = (token: string): string => `Bearer ${token}`;

/** Tokens that open nothing, each with what is wrong with it. */
const BAD: readonly (readonly [string, () => string | undefined])[] = [
  ['no token', () => undefined],
  ['an empty header', () => ''],
  ['garbage', () => 'Bearer abc'],
  ['garbage in three parts', () => 'Bearer a.b.c'],
  ['three parts of JSON that say nothing', () => bearer('e30.e30.e30')],
  ['a header and claims that are no objects', () => bearer('MQ.bnVsbA.MQ')],
  ['a good token without its scheme', () => keys.token(here())],
  ['a good token of another scheme', () => `Basic ${keys.token(here())}`],
  ['a good token and something after it', () => `${bearer(keys.token(here()))} x`],
  ['a good token twice', () => `${bearer(keys.token(here()))}, ${bearer(keys.token(here()))}`],
  ['a good token without its last letter', () => bearer(keys.token(here()).slice(0, -2))],
  ['a good token with other claims put in', () => bearer(swapped(keys.token(here())))],
  ['another issuer', () => bearer(keys.token(here(), { claims: { iss: 'https://evil.example' } }))],
  ['no issuer', () => bearer(keys.token(here(), { claims: { iss: undefined } }))],
  ['another audience', () => bearer(keys.token(here(), { claims: { aud: 'x' } }))],
  ['no audience', () => bearer(keys.token(here(), { claims: { aud: undefined } }))],
  ['a token of ten minutes ago', () => bearer(keys.token(here(), { claims: { exp: seconds() - 600 } }))],
  ['a token of tomorrow', () => bearer(keys.token(here(), { claims: { nbf: seconds() + 86_400 } }))],
  ['an expiry that is no number', () => bearer(keys.token(here(), { claims: { exp: 'never' } }))],
  ['a signature by another key', () => bearer(keys.token(here(), { key: keys.stranger }))],
  ['an unknown key', () => bearer(keys.token(here(), { header: { kid: 'k2' } }))],
  ['no key named', () => bearer(keys.token(here(), { header: { kid: undefined } }))],
  ['a key that does not vouch for Teams', () => bearer(keys.unendorsed(here()))],
  ['no signature at all', () => bearer(`${keys.unsigned(here(), { header: { alg: 'none' } })}.`)],
  ['the word none and a signature', () => bearer(keys.token(here(), { header: { alg: 'none' } }))],
  ['the public key as a secret', () => bearer(keys.hs256(here()))],
  ['the serviceUrl of somebody else', () => bearer(keys.token('https://evil.example'))],
  ['no serviceUrl in the token', () => bearer(keys.token(here(), { claims: { serviceurl: undefined } }))],
  ['a token of the Emulator', () => bearer(keys.token(here(), { claims: EMULATOR }))],
  [
    'a token of the Emulator for somebody else',
    () => bearer(keys.token(here(), { claims: { ...EMULATOR, aud: 'x' } })),
  ],
  [
    'a token of the organisation for the bot itself',
    () => bearer(keys.token(here(), { claims: { ...EMULATOR, ...OWN } })),
  ],
  ['a token of another bot', () => bearer(keys.token(here(), { claims: { ...EMULATOR, appid: 'another' } }))],
  ['the tenant of a stranger', () => bearer(keys.token(here(), { claims: { tid: 'x'.repeat(5000) } }))],
];
const EMULATOR = {
  iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
  ver: '1.0',
  appid: CREDENTIALS.appId,
};
/** As the bot gets for a database, say: whoever runs that must not be able to speak for Teams with it. */
const OWN = { iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT, aud: 'https://cosmos.example' };

function swapped(token: string): string {
  const [header = '', , signature = ''] = token.split('.');
  const [, claims = ''] = keys.unsigned(here(), { claims: { exp: seconds() + 999_999 } }).split('.');
  return `${header}.${claims}.${signature}`;
}

describe.each(KINDS)('%s', (_kind, activity) => {
  it('comes in with a good token', async () => {
    expect((await knock(bearer(keys.token(here())), activity())).status).toBeLessThan(300);
  });

  it.each(BAD)('stays outside with %s', async (_name, authorization) => {
    const { status, isDone, text } = await knock(authorization(), activity());
    expect([status, isDone]).toEqual([401, false]);
    expect(text).toBe('{"error":"The token of this request is missing or not valid."}');
  });

  it.each([
    ['of another tenant', { channelData: { tenant: { id: 'other' } } }],
    ['of another tenant, by its conversation', { conversation: { id: 'a:mentor', tenantId: 'other' } }],
    ['of no tenant', { channelData: {}, conversation: { id: 'a:mentor' } }],
    ['of another channel', { channelId: 'webchat' }],
    ['of the Emulator', { channelId: 'emulator' }],
    ['of a channel with checks of its own', { channelId: 'AseChannel' }],
  ])('stays outside when it is %s', async (_name, properties) => {
    const { status, isDone } = await knock(bearer(keys.token(here())), { ...activity(), ...properties });
    expect([status, isDone]).toEqual([401, false]);
  });

  it.each([
    'https://evil.example',
    'https://smba.trafficmanager.net.evil.example/emea/',
    'https://evil-smba.trafficmanager.net/emea/',
    'http://smba.trafficmanager.net/emea/',
    'https://127.0.0.1:1/',
  ])('stays outside when it wants to be answered at %s, even with a token for it', async (serviceUrl) => {
    const { status, isDone } = await knock(bearer(keys.token(serviceUrl)), { ...activity(), serviceUrl });
    expect([status, isDone]).toEqual([401, false]);
  });
});

it('answers a good message, and only where it came from', async () => {
  const { messages } = await bot
    .chat(personal(), MENTOR, () => ({ authorization: bearer(keys.token(here())) }))
    .says('/help');
  expect(messages).toHaveLength(1);
});

it('says in the log why it refused, and keeps what was in a request out of it', () => {
  for (const why of ['token', 'tenant', 'serviceUrl'])
    expect(bot.logged.join()).toMatch(new RegExp(`"reason":"[^"]*${why}`));
  expect(bot.logged.join()).not.toMatch(/SECRET|evil/);
});
