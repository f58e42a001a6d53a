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
