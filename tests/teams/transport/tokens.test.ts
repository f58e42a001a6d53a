import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { pino } from 'pino';
import { SteunwijzerAdapter } from '../../../src/teams/transport/adapter';
import { endpoint } from '../../../src/teams/transport/endpoint';
import { type Listening, listen } from '../../../src/teams/transport/server';
import { Chat, post } from '../../support/chat';
import { TENANT } from '../../support/people';
import { TestChannel } from '../../support/test-channel';

/** Against a key server of our own: which tokens open the door, and with which status the others stay outside. */

const APP = '11111111-2222-4333-8444-555555555555';
const ISSUER = 'https://api.botframework.com';
const right = generateKeyPairSync('rsa', { modulusLength: 2048 });
const wrong = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Signs nothing, so that no token has to be fetched to answer. */
class Credentials extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials() {
    return { signRequest: async <T>(request: T) => request };
  }
}

let channel: TestChannel;
let keys: Server;
let server: Listening;
let turns = 0;
const logged: string[] = [];

beforeAll(async () => {
  // The SDK prints a key whenever a signature is wrong.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  channel = await TestChannel.start();
  const keyUrl = await serveKeys();
  const log = pino({}, { write: (line: string) => logged.push(line) });
  const adapter = new SteunwijzerAdapter({
    log,
    now: () => new Date(),
    tenant: TENANT,
    credentials: new Credentials({
      MicrosoftAppId: APP,
      MicrosoftAppPassword: 'x',
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppType: 'SingleTenant',
    }),
    cloud: {
      ToBotFromChannelOpenIdMetadataUrl: `${keyUrl}/meta`,
      ToBotFromChannelTokenIssuer: ISSUER,
      ToBotFromEmulatorOpenIdMetadataUrl: `${keyUrl}/meta`,
      ToChannelFromBotLoginUrl: `${keyUrl}/login`,
      ToChannelFromBotOAuthScope: ISSUER,
      OAuthUrl: `${keyUrl}/oauth`,
      ValidateAuthority: false,
      CallerId: '',
    },
  });
  const logic = async () => {
    turns += 1;
  };
  server = await listen({ port: 0, host: '127.0.0.1', receive: endpoint({ adapter, logic, localOnly: false, log }) });
});

afterAll(async () => {
  await server.close();
  await channel.close();
  keys.closeAllConnections();
  keys.close();
});

async function serveKeys(): Promise<string> {
  const jwk = { ...right.publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', endorsements: ['msteams'] };
  let url = '';
  keys = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(request.url === '/meta' ? { issuer: ISSUER, jwks_uri: `${url}/keys` } : { keys: [jwk] }),
    );
  });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const address = keys.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return url;
}

interface TokenOptions {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly key?: KeyObject;
}

const seconds = () => Math.floor(Date.now() / 1000);
const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

function unsigned({ claims = {}, header = {} }: TokenOptions): string {
  const valid = { serviceurl: channel.serviceUrl, iss: ISSUER, aud: APP, iat: seconds(), exp: seconds() + 600 };
  return `${encode({ alg: 'RS256', typ: 'JWT', kid: 'k1', ...header })}.${encode({ ...valid, ...claims })}`;
}

function token(options: TokenOptions = {}): string {
  const content = unsigned(options);
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), options.key ?? right.privateKey).toString('base64url')}`;
}

function hs256(): string {
  const content = unsigned({ header: { alg: 'HS256' } });
  const secret = right.publicKey.export({ type: 'spki', format: 'pem' });
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}

async function knock(bearer: string | undefined, properties: Record<string, unknown> = {}) {
  const activity = new Chat({ port: server.port }, channel).activity({
    type: 'message',
    text: 'SECRET',
    ...properties,
  });
  const before = turns;
  const answer = await post(server.port, activity, bearer === undefined ? {} : { authorization: `Bearer ${bearer}` });
  return { ...answer, entered: turns > before };
}

it('lets a good token in', async () => {
  expect(await knock(token())).toMatchObject({ status: 200, entered: true });
});

it.each<[string, () => string | undefined]>([
  ['no token', () => undefined],
  ['garbage', () => 'abc'],
  ['another issuer', () => token({ claims: { iss: 'https://evil.example' } })],
  ['another audience', () => token({ claims: { aud: 'x' } })],
  ['a token of ten minutes ago', () => token({ claims: { exp: seconds() - 600 } })],
  ['a token of tomorrow', () => token({ claims: { nbf: seconds() + 86_400 } })],
  ['a signature by another key', () => token({ key: wrong.privateKey })],
  ['an unknown key', () => token({ header: { kid: 'k2' } })],
  ['no signature at all', () => `${unsigned({ header: { alg: 'none' } })}.`],
  ['the public key as a secret', () => hs256()],
  ['the serviceUrl of somebody else', () => token({ claims: { serviceurl: 'https://evil.example' } })],
])('answers 401 to %s', async (_name, make) => {
  const { status, entered, text } = await knock(make());
  expect([status, entered]).toEqual([401, false]);
  expect(text).toBe('{"error":"The token of this request is missing or not valid."}');
});

it('answers 401 to a channel that the key does not vouch for', async () => {
  expect(await knock(token(), { channelId: 'webchat' })).toMatchObject({ status: 401, entered: false });
});

it.each([
  ['another tenant', { channelData: { tenant: { id: 'other' } } }],
  ['no tenant', { channelData: {}, conversation: { id: 'a:x' } }],
])('answers 403 to %s', async (_name, properties) => {
  expect(await knock(token(), properties)).toMatchObject({ status: 403, entered: false });
});

it('keeps what was in the request out of the log', () => {
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.join()).not.toMatch(/SECRET|evil/);
});
