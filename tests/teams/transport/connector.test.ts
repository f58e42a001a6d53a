import { createServer } from 'node:http';
import { CloudAdapter, type TurnContext } from 'botbuilder';
import { SendOnceAuthentication } from '../../../src/teams/transport/connector';
import { credentialFactory } from '../../../src/teams/transport/credentials';
import { onlyThisMachine } from '../../../src/teams/transport/hosts';
import { Patience } from '../../../src/teams/transport/patience';
import { BOT } from '../../support/people';
import { type Fault, TestChannel } from '../../support/test-channel';

/** What the SDK itself does with a request, below anything of ours that repeats one on purpose. */

let channel: TestChannel;
beforeEach(async () => {
  channel = await TestChannel.start();
});
afterEach(() => channel.close());

const TIMEOUT_MS = 150;
const adapter = () =>
  new CloudAdapter(new SendOnceAuthentication({}, credentialFactory(), onlyThisMachine, new Patience(TIMEOUT_MS)));
const reference = () => ({
  channelId: 'msteams',
  serviceUrl: channel.serviceUrl,
  bot: BOT,
  conversation: { id: 'a:mentor', isGroup: false, conversationType: 'personal', name: '' },
});
const FAULTS: readonly [Fault][] = [
  ['reset'],
  ['hang'],
  ['half'],
  [{ status: 500 }],
  [{ status: 503 }],
  [{ status: 429, retryAfter: 0 }],
];

it.each(FAULTS)('sends a message once: %j', async (fault) => {
  channel.fail(fault);
  const send = adapter().continueConversationAsync('', reference(), async (context: TurnContext) => {
    await context.sendActivity('hallo');
  });
  await expect(send).rejects.toThrow();
  expect(channel.requests).toHaveLength(1);
});

it.each(FAULTS)('makes a conversation once: %j', async (fault) => {
  channel.fail(fault);
  const parameters = { isGroup: true, bot: BOT, channelData: { channel: { id: '19:ot@thread.tacv2' } } };
  const create = adapter().createConversationAsync(
    '',
    'msteams',
    channel.serviceUrl,
    '',
    parameters,
    async () => undefined,
  );
  await expect(create).rejects.toThrow();
  expect(channel.requests).toHaveLength(1);
});

it('makes its client once for each address and bot, and sends to the right one', async () => {
  const other = await TestChannel.start();
  const clients = new Set<unknown>();
  const one = adapter();
  const say = (serviceUrl: string, app: string) =>
    one.continueConversationAsync(app, { ...reference(), serviceUrl }, async (context: TurnContext) => {
      clients.add(context.turnState.get(one.ConnectorClientKey));
      await context.sendActivity(serviceUrl);
    });
  for (const url of [channel.serviceUrl, other.serviceUrl, channel.serviceUrl, other.serviceUrl]) await say(url, '');
  expect(clients.size).toBe(2);
  await say(channel.serviceUrl, 'another bot');
  expect(clients.size).toBe(3);
  for (const each of [channel, other])
    expect(new Set(each.requests.map(({ body }) => body.text))).toEqual(new Set([each.serviceUrl]));
  await other.close();
});

it('uses a connection again at once, and never one that was idle for long enough to be closed meanwhile', async () => {
  const used: (number | undefined)[] = [];
  const server = createServer((request, response) => {
    used.push(request.socket.remotePort);
    request.resume().on('end', () => {
      // restify's own writeHead, once loaded, gives nothing back.
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('It has a port.');
  const there = { ...reference(), serviceUrl: `http://127.0.0.1:${address.port}` };
  const say = () =>
    adapter().continueConversationAsync('', there, async (context: TurnContext) => {
      await context.sendActivity('hallo');
    });
  // On a busy machine a second may go by between two of them.
  for (let times = 0; times < 10; times++) await say();
  const before = new Set(used);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  await say();
  server.closeAllConnections();
  server.close();
  expect(before.size).toBeLessThan(10);
  expect(before).not.toContain(used.at(-1));
});
