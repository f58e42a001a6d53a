import { type Chat, channelThread, type Place, personal } from '../support/chat';
import { BOT, DOCENT, MENTOR, OT_CHANNEL, PEOPLE, TEAM, TENANT, ZORGCOORDINATOR } from '../support/people';
import { cardIn, onlyCard, onlySentence, presserSentence } from '../support/reading';
import { KeptBot, SCHOOL } from './settings/kept';

/** Channels that not all of a team are in, as Teams tells of them: private ones, and shared ones where others are as well. */

const [, , , , , BEHEERDER = MENTOR] = PEOPLE;

const channel = (id: string, type: 'private' | 'shared'): Place => {
  const place = channelThread(id);
  return { ...place, channelData: { ...place.channelData, channel: { id, type }, eventType: undefined } };
};
const PRIVATE = channel('19:besloten@thread.tacv2', 'private');
const SHARED = channel('19:gedeeld@thread.tacv2', 'shared');

let kept: KeptBot;
beforeEach(async () => {
  kept = new KeptBot();
  await kept.start();
});
afterEach(async () => {
  await kept.stop();
  kept.remove();
});

const inPlace = (place: Place, person = DOCENT): Chat => kept.bot.chat(place, person);
const schoolsOf = async ({ aadObjectId: person }: { readonly aadObjectId: string }) =>
  (await kept.parts.directory.schoolsOf({ tenant: TENANT, person })).all;
const channelNow = async () => (await kept.parts.admin.settings.of(SCHOOL)).settings.channel;

/** Who may read in such a channel, as Teams tells the bot of it. */
const members = (place: Place, what: 'Added' | 'Removed', ...people: readonly { readonly id: string }[]) => ({
  type: 'conversationUpdate',
  channelData: { ...place.channelData, eventType: `channelMember${what}` },
  [`members${what}`]: people,
});

describe.each([
  ['a private channel', PRIVATE],
  ['a shared channel', SHARED],
])('in %s', (_name, place) => {
  it('answers there what the school wrote', async () => {
    const { messages } = await inPlace(place).says('wie doet wat op niveau 3?');
    expect(messages.map(({ conversation }) => conversation)).toEqual([place.conversation.id]);
    expect(cardIn(messages[0]).text).toContain('LeCo');
  });

  it.each(['agenda', 'herinneringen', 'overzicht', 'zorglijst', 'mijn'])(
    'is not the channel of the support team: /%s goes to who asks',
    async (command) => {
      const { messages } = await inPlace(place, ZORGCOORDINATOR).says(`/${command}`);
      const here = messages.filter(({ conversation }) => conversation === place.conversation.id);
      expect(here.flatMap(({ body }) => body.attachments ?? [])).toEqual([]);
      expect(here[0]?.body.text).toContain('privébericht');
    },
  );

  it('takes nobody out of the team who leaves it, and greets nobody when the bot may read there', async () => {
    await inPlace(channelThread(), DOCENT).says('/help');
    const before = await schoolsOf(DOCENT);
    expect(before).toEqual(['voorbeeld']);
    const sent = [members(place, 'Removed', DOCENT), members(place, 'Added', BOT), members(place, 'Removed', BOT)];
    for (const activity of sent)
      expect(await inPlace(place, MENTOR).sends(activity)).toMatchObject({ status: 200, messages: [] });
    expect(await schoolsOf(DOCENT)).toEqual(before);
  });
});

it('takes who writes in a private channel for one of the team, and who writes in a shared one not', async () => {
  const [elsewhere, inside] = [
    { ...DOCENT, id: '29:elders', aadObjectId: '00000000-0000-4000-8000-000000000991' },
    { ...DOCENT, id: '29:binnen', aadObjectId: '00000000-0000-4000-8000-000000000992' },
  ];
  await inPlace(SHARED, elsewhere).says('niveau 3');
  await inPlace(SHARED, MENTOR).sends(members(SHARED, 'Added', elsewhere));
  await inPlace(PRIVATE, inside).says('niveau 3');
  expect([await schoolsOf(elsewhere), await schoolsOf(inside)]).toEqual([[], ['voorbeeld']]);
});

it('lets a private channel be chosen for referrals', async () => {
  const here = onlyCard(await inPlace(PRIVATE, BEHEERDER).says('instellen')).press('Kies dit kanaal');
  const pressed = await inPlace(PRIVATE, BEHEERDER).presses(here?.verb, here?.data);
  expect(presserSentence(pressed)).toContain('voortaan in dit kanaal');
  expect((await channelNow())?.id).toBe('19:besloten@thread.tacv2');
});

it('lets no shared channel be chosen: others read along there', async () => {
  expect(onlySentence(await inPlace(SHARED, BEHEERDER).says('instellen'))).toMatch(/^Dit is een gedeeld kanaal/);
  const pressed = await inPlace(SHARED, BEHEERDER).presses('settings-here', {});
  expect(presserSentence(pressed)).toMatch(/^Dit is een gedeeld kanaal/);
  expect((await channelNow())?.id).toBe(OT_CHANNEL);
});

it('goes on with the team as before when a channel is shared, or no longer', async () => {
  for (const eventType of ['channelShared', 'channelUnshared', 'channelCreated', 'channelDeleted', 'channelRestored']) {
    const channelData = { ...SHARED.channelData, eventType, sharedWithTeams: [{ id: '19:ander@thread.tacv2' }] };
    const outcome = await inPlace(SHARED, MENTOR).sends({ type: 'conversationUpdate', channelData });
    expect(outcome).toMatchObject({ status: 200, messages: [] });
  }
  expect(await kept.parts.directory.schoolOfTeam({ tenant: TENANT, team: TEAM })).toBe('voorbeeld');
  expect((await inPlace(personal()).says('niveau 3')).messages).toHaveLength(1);
});
