import { TestBot } from '../../support/bot';
import { type Chat, post } from '../../support/chat';

let bot: TestBot;
let chat: Chat;
beforeAll(async () => {
  bot = await TestBot.start();
  chat = bot.chat();
});
afterAll(() => bot.stop());

const without = (name: string) => {
  const { [name]: _left, ...rest } = chat.activity({ type: 'message', text: 'SECRET' });
  return rest;
};
const with_ = (properties: Record<string, unknown>) =>
  chat.activity({ type: 'message', text: 'SECRET', ...properties });

const MALFORMED: readonly (readonly [string, () => unknown])[] = [
  ['nothing but braces', () => ({})],
  ['an array', () => []],
  ['a string', () => '"SECRET"'],
  ['null', () => 'null'],
  ['broken JSON', () => '{"text":"SECRET"'],
  ['an empty body', () => ''],
  ...['type', 'id', 'channelId', 'serviceUrl', 'from', 'recipient', 'conversation'].map(
    (name) => [`no ${name}`, () => without(name)] as const,
  ),
  ['a number for a type', () => with_({ type: 5 })],
  ['a number for a text', () => with_({ text: 5 })],
  ['an object for a text', () => with_({ text: { SECRET: 1 } })],
  ['an empty serviceUrl', () => with_({ serviceUrl: '' })],
  ['a serviceUrl that is no URL', () => with_({ serviceUrl: 'SECRET' })],
  ['a serviceUrl of another kind', () => with_({ serviceUrl: 'file:///etc/passwd' })],
  ['a serviceUrl with a password', () => with_({ serviceUrl: 'http://a:SECRET@127.0.0.1/' })],
  ['a serviceUrl on another machine, in local mode', () => with_({ serviceUrl: 'https://smba.example/SECRET' })],
  ['entities that are a string', () => with_({ entities: 'SECRET' })],
  ['an entity that is a number', () => with_({ entities: [5] })],
  ['a sender without id', () => with_({ from: { name: 'SECRET' } })],
  ['a conversation without id', () => with_({ conversation: {} })],
  ['members that are a string', () => with_({ type: 'conversationUpdate', membersAdded: 'SECRET' })],
  ['channel data that is a string', () => with_({ channelData: 'SECRET' })],
  ['a team that is a string', () => with_({ channelData: { team: 'SECRET' } })],
  ['replies asked for in the HTTP answer', () => with_({ deliveryMode: 'expectReplies' })],
];

it.each(MALFORMED)('refuses %s with one sentence', async (_name, body) => {
  const sent = bot.channel.requests.length;
  const answer = await post(bot.teams.port, body());
  expect(answer.status).toBe(400);
  expect(answer.body?.error).toMatch(/^[A-Z][^\n]*\.$/);
  expect(answer.text).not.toContain('SECRET');
  expect(bot.channel.requests).toHaveLength(sent);
});

it('logs the id of what it refused, and nothing else of it', async () => {
  await post(bot.teams.port, { id: 'activity-7', type: 5, text: 'SECRET' });
  const lines = bot.logged.filter((line) => line.includes('activity-7'));
  expect(lines).toHaveLength(1);
  expect(bot.logged.join()).not.toContain('SECRET');
});

it('takes what Teams leaves out or sends as null', async () => {
  const answer = await post(bot.teams.port, with_({ text: null, entities: null, attachments: null, locale: null }));
  expect(answer.status).toBe(200);
});

it('goes by the time of nobody: an impossible timestamp does no harm', async () => {
  expect((await post(bot.teams.port, with_({ timestamp: 'nope' }))).status).toBe(200);
});

describe('HTTP', () => {
  const url = (path: string) => `http://127.0.0.1:${bot.teams.port}${path}`;

  it('is healthy', async () => {
    const response = await fetch(url('/healthz'));
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('leaves it to the sender to close a connection: it keeps one open for longer than a gateway does', async () => {
    const { headers } = await fetch(url('/healthz'));
    const [, seconds] = /timeout=(\d+)/.exec(headers.get('keep-alive') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThan(240);
  });

  it.each([
    ['GET', '/api/messages', 405],
    ['POST', '/SECRET', 404],
    ['GET', '/', 404],
  ])('answers %s %s with %i', async (method, path, status) => {
    const response = await fetch(url(path), { method });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('SECRET');
  });

  it('refuses a body that is too large', async () => {
    expect((await post(bot.teams.port, with_({ text: 'x'.repeat(600_000) }))).status).toBe(413);
  });

  it('refuses packed bodies, which may be small outside and large inside', async () => {
    expect((await post(bot.teams.port, '{}', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it('reads no other kind of body', async () => {
    const body = JSON.stringify(with_({}));
    expect((await post(bot.teams.port, body, { 'content-type': 'text/plain' })).status).toBe(400);
    const form = new FormData();
    form.append('file', new Blob(['SECRET']), 'a.bin');
    expect((await fetch(url('/api/messages'), { method: 'POST', body: form })).status).toBe(400);
  });
});
