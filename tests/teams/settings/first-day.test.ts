import { schoolKeyOf } from '../../../src/cases/identify';
import { channelThread, personal } from '../../support/chat';
import { BOT, DOCENT, MENTOR, OT_CHANNEL, TEAM, TENANT } from '../../support/people';
import { onlyCard, onlySentence, presserCard, presserSentence } from '../../support/reading';
import { KeptBot, SCHOOL } from './kept';

/** A school that never set anything, outside local mode. */
let kept: KeptBot;
beforeEach(() => {
  kept = new KeptBot();
});
afterEach(async () => {
  await kept.stop();
  kept.remove();
});

const adds = (who = MENTOR) =>
  kept.bot.chat(channelThread(TEAM), who).sends({
    type: 'conversationUpdate',
    membersAdded: [BOT],
    channelData: { tenant: { id: TENANT }, team: { id: TEAM, name: 'Ons team' } },
  });

it('makes who adds the bot to a team its first beheerder, and nobody after that', async () => {
  const bot = await kept.start({ sample: false });
  expect(onlySentence(await bot.chat().says('instellen'))).toMatch(/^Er is nog geen beheerder/);
  await adds();
  expect(onlyCard(await bot.chat().says('instellen')).text).toContain('nog niet ingesteld');
  await adds(DOCENT);
  expect((await kept.parts.admin.settings.of(SCHOOL)).settings.beheerders).toEqual([MENTOR.aadObjectId]);
  expect(onlySentence(await bot.chat(personal('a:docent'), DOCENT).says('instellen'))).toMatch(/^Instellen kan alleen/);
});

it('knows the channels of a team when it comes there', async () => {
  const bot = await kept.start({ sample: false });
  await adds();
  const part = onlyCard(await bot.chat().says('instellen')).press('OT-kanaal');
  const form = presserCard(await bot.chat().presses(part?.verb, part?.data));
  const save = form.fill('channel', OT_CHANNEL).press('Bewaar');
  expect(presserCard(await bot.chat().presses(save?.verb, save?.data)).text).toContain('OT; toont');
  expect(await kept.parts.places.supportTeam(SCHOOL)).toMatchObject({ conversation: OT_CHANNEL });
});

it('takes beheerders from the configuration', async () => {
  const bot = await kept.start({ sample: false, beheerders: [DOCENT.aadObjectId] });
  await adds();
  expect(onlySentence(await bot.chat().says('instellen'))).toMatch(/^Instellen kan alleen/);
  onlyCard(await bot.chat(personal('a:docent'), DOCENT).says('instellen'));
});

it('takes what was set along to the school that is chosen, where the team then gets its answers from', async () => {
  const bot = await kept.start({ sample: false });
  await adds();
  const chat = bot.chat();
  const overview = onlyCard(await chat.says('instellen'));
  const region = overview.press('Vakantieregio');
  const save = presserCard(await chat.presses(region?.verb, region?.data))
    .fill('region', 'noord')
    .press('Bewaar');
  await chat.presses(save?.verb, save?.data);
  const part = overview.press('School');
  const form = presserCard(await chat.presses(part?.verb, part?.data));
  const button = form.fill('structure', 'de-baanbreker').press('Bewaar');
  const done = presserCard(await chat.presses(button?.verb, button?.data));
  expect(done.text).toMatch(/Instellingen van De Baanbreker[\s\S]*Noord/);
  expect(onlyCard(await bot.chat(channelThread(TEAM)).says('niveau 3')).text).toContain('Laag 3');
});

it('lets who adds the bot to a second team say of which school that one is, once', async () => {
  const bot = await kept.start({ sample: false });
  await adds();
  const other = '19:ander@thread.tacv2';
  await bot.chat(channelThread(other, other), DOCENT).sends({ type: 'installationUpdate', action: 'add' });
  const docent = bot.chat(personal('a:docent'), DOCENT);
  const form = onlyCard(await docent.says('instellen')).fill('structure', 'casparus');
  const button = form.press('Bewaar');
  const stolen = { structure: 'casparus', team: TEAM };
  expect(presserSentence(await docent.presses('settings-structure', stolen))).toMatch(/^Instellen kan alleen/);
  expect(presserCard(await docent.presses(button?.verb, button?.data)).text).toMatch(/het team is van .*Casparus/);
  expect((await kept.parts.admin.settings.of(SCHOOL)).settings.beheerders).toEqual([MENTOR.aadObjectId]);
  const again = { structure: 'de-baanbreker', team: other };
  expect(presserSentence(await bot.chat().presses('settings-structure', again))).toMatch(/^Instellen kan alleen/);
});

it('offers the people picker of Teams, and takes only people it has met', async () => {
  const bot = await kept.start({ sample: false });
  await adds();
  const chat = bot.chat();
  const answer = await chat.presses('settings-role', { school: 'voorbeeld', role: 'leco' });
  expect(JSON.stringify(answer.body)).toContain('graph.microsoft.com/users');
  const button = presserCard(answer).press('Bewaar');
  const data = typeof button?.data === 'object' ? button.data : {};
  await bot.chat(personal('a:docent'), DOCENT).says('hoi');
  presserCard(await chat.presses(button?.verb, { ...data, people: DOCENT.aadObjectId }));
  const [leco] = await kept.parts.people.assignments('voorbeeld');
  expect(leco).toMatchObject({ role: 'leco', person: { name: 'Docent' } });
});

it('finds in the list of the team whom it has not met, and gives them the function', async () => {
  const bot = await kept.start({ sample: false });
  await adds();
  await forget(DOCENT);
  const before = bot.channel.requests.length;
  const data = { school: 'voorbeeld', version: '1', about: 'leco', people: DOCENT.aadObjectId };
  presserCard(await bot.chat().presses('settings-holders', data));
  const asked = bot.channel.requests.slice(before).filter(({ kind }) => kind === 'members');
  expect(asked).toMatchObject([{ conversation: TEAM, message: DOCENT.aadObjectId }]);
  const [leco] = await kept.parts.people.assignments('voorbeeld');
  expect(leco).toMatchObject({ role: 'leco', person: { id: DOCENT.aadObjectId, name: 'Docent' } });
});

it.each([
  ['nobody in the team', 404],
  ['a Teams that does not answer well', 500],
] as const)('says what to do about a colleague whom it does not know: %s', async (_what, status) => {
  const bot = await kept.start({ sample: false });
  await adds();
  const stranger = '00000000-0000-4000-8000-0000000000ff';
  if (status === 500) bot.channel.failWhere(({ kind }) => kind === 'members', [{ status }]);
  const people = `${MENTOR.aadObjectId},${stranger}`;
  const data = { school: 'voorbeeld', version: '1', about: 'leco', people };
  const form = presserCard(await bot.chat().presses('settings-holders', data));
  expect(form.text).toMatch(/Een van deze collega’s ken ik nog niet\. Laat die mij één keer groeten/);
  expect(await kept.parts.people.assignments('voorbeeld')).toEqual([]);
});

/** As somebody of whom no list has told yet. */
async function forget({ aadObjectId }: typeof DOCENT) {
  const partition = schoolKeyOf(TENANT, '@directory');
  const key = `person-${aadObjectId}`;
  const known = await kept.store.setting(partition, key);
  await kept.store.putSetting(partition, key, { teams: [] }, known?.version ?? 0);
}
