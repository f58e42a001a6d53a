import pino from 'pino';
import { SteunwijzerAdapter } from '../../../src/teams/transport/adapter';
import { credentialFactory } from '../../../src/teams/transport/credentials';
import { ProactiveMessenger } from '../../../src/teams/transport/proactive';
import { TestChannel } from '../../support/test-channel';

const adapter = new SteunwijzerAdapter({
  log: pino({ level: 'silent' }),
  now: () => new Date(),
  credentials: credentialFactory(undefined),
});
const messenger = new ProactiveMessenger(adapter);

it('knows for certain that nothing arrived where nobody listens', async () => {
  const place = { conversation: '19:ot@thread.tacv2', serviceUrl: 'http://127.0.0.1:9' };
  await expect(messenger.say(place, 'Hallo')).rejects.toMatchObject({
    name: 'Undelivered',
    failure: { unreachable: true },
  });
});

it.each([
  ['19:ot@thread.tacv2', 'channel'],
  ['19:groep@thread.v2', 'groupChat'],
  ['a:mentor', 'personal'],
])('says to Teams of %s that it is a %s', async (conversation, conversationType) => {
  const channel = await TestChannel.start();
  await messenger.say({ conversation, serviceUrl: channel.serviceUrl }, 'Hallo');
  expect(channel.messages().map(({ body }) => body.conversation)).toMatchObject([
    { id: conversation, conversationType },
  ]);
  await channel.close();
});

it('posts and rewrites the words alone where Teams finds the card too large', async () => {
  const channel = await TestChannel.start();
  const place = { conversation: 'a:mentor', serviceUrl: channel.serviceUrl };
  const card = { card: { type: 'AdaptiveCard' }, summary: 'Zaak 12', text: 'Zaak 12 wacht op een controle.' };
  channel.fail({ status: 413 });
  const posted = await messenger.post(place, card);
  channel.fail({ status: 413 });
  await messenger.rewrite(place, posted ?? '', card);
  const kept = channel.messages().filter(({ given }) => given !== undefined);
  expect(kept.map(({ kind, body }) => [kind, body.text, body.attachments])).toEqual([
    ['post', card.text, undefined],
    ['update', card.text, undefined],
  ]);
  expect(channel.messages()).toHaveLength(4);
  await channel.close();
});
