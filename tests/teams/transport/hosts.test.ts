import fc from 'fast-check';
import pino from 'pino';
import { SteunwijzerAdapter } from '../../../src/teams/transport/adapter';
import { PUBLIC_CLOUD } from '../../../src/teams/transport/cloud';
import { only, onlyThisMachine, TEAMS_HOSTS } from '../../../src/teams/transport/hosts';
import { ProactiveMessenger } from '../../../src/teams/transport/proactive';
import { CREDENTIALS } from '../../support/key-server';
import { TEAM, TENANT } from '../../support/people';
import { TestChannel } from '../../support/test-channel';

/** Where the bot sends anything at all. */

const teams = only(TEAMS_HOSTS);

it('knows Teams by whole hosts, each with where it is written', () => {
  for (const { origin, source } of TEAMS_HOSTS) {
    expect(origin).toMatch(/^https:\/\/[a-z.]+$/);
    expect(source).not.toBe('');
    expect(teams(`${origin}/emea/`)).toBe(true);
  }
  expect(teams('https://SMBA.trafficmanager.net:443/amer/x')).toBe(true);
});

it.each([
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net:8443/emea/',
  'https://evil.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.example/smba.trafficmanager.net/',
  'https://evil.example/?https://smba.trafficmanager.net',
  'https://evil.example#smba.trafficmanager.net',
  'https://smba.trafficmanager.net@evil.example/',
  'https://smba.trafficmanager.nеt/',
  'ftp://smba.trafficmanager.net/',
  'smba.trafficmanager.net',
  '',
])('does not take %s for Teams', (address) => expect(teams(address)).toBe(false));

it('takes no other host for Teams, nor for this machine', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      expect([teams(address), onlyThisMachine(address)]).toEqual([false, false]);
    }),
  );
});

describe('what was noted before', () => {
  const log = pino({ level: 'silent' });
  const door = { issuer: PUBLIC_CLOUD.issuer, keysAt: PUBLIC_CLOUD.keysAt, tenant: TENANT, mayReach: teams };
  const adapter = new SteunwijzerAdapter({
    log,
    now: () => new Date(),
    credentials: PUBLIC_CLOUD.proof(CREDENTIALS),
    door,
  });
  const messenger = new ProactiveMessenger(adapter, CREDENTIALS.appId);
  const card = { card: { type: 'AdaptiveCard' }, summary: 'Zaak 12', text: 'Zaak 12' };

  it('is not written to when it is no host of Teams, and stands there as a place that is shut', async () => {
    const stranger = await TestChannel.start();
    const place = { conversation: 'a:mentor', serviceUrl: stranger.serviceUrl };
    const all = [
      messenger.say(place, 'Hallo'),
      messenger.post(place, card),
      messenger.rewrite(place, 'message-1', card),
      messenger.openChat(stranger.serviceUrl, TENANT, '29:mentor'),
    ];
    for (const one of await Promise.allSettled(all))
      expect(one).toMatchObject({ reason: { name: 'Undelivered', failure: { status: 403, code: 'UnknownHost' } } });
    expect(await messenger.member({ tenant: TENANT, team: TEAM }, 'x', stranger.serviceUrl)).toBe(undefined);
    expect(stranger.requests).toEqual([]);
    await stranger.close();
  });
});
