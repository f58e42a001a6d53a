import { instantOf, schoolKeyOf } from '../../../src/cases/identify';
import { SETTINGS_KEY } from '../../../src/teams/settings/kept';
import { CasesBot } from '../../support/cases';
import { OT_CHANNEL, TENANT } from '../../support/people';

const KEY = schoolKeyOf(TENANT, 'de-baanbreker');

it('says in the channel what the year asks on its day, of whom, and how the day came about', async () => {
  const cases = await CasesBot.start(async ({ options: { store } }) => {
    await store.putSetting(KEY, SETTINGS_KEY, { region: 'midden' }, 0);
    const at = instantOf(new Date('2026-11-02T07:00:00Z'));
    const what = { kind: 'moments', from: '2027-02-08', until: '2027-02-10' };
    const outbox = [{ id: 'moments/2027-02-10/team', at, to: { kind: 'team' }, what }];
    await store.write(KEY, { streams: [], outbox });
  });
  try {
    const said = await cases.bot.channel.waitFor(({ body }) => body.text?.includes('jaarplanning') === true);
    expect(said.conversation).toBe(OT_CHANNEL);
    expect(said.body.text).toMatch(
      /^Woensdag 10 februari in de jaarplanning: Minimaal 3 dagen van tevoren worden .* \(voor de mentor, .*\)\. 3 schooldagen vóór maandag \d+ februari is woensdag 10 februari/,
    );
  } finally {
    await cases.stop();
  }
});
