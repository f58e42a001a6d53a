import { TestBot } from '../support/bot';
import { channelThread, groupChat, personal } from '../support/chat';
import { BOT, DOCENT, MENTOR, OT_CHANNEL, TEAM } from '../support/people';
import { cardIn } from '../support/reading';

let bot: TestBot;
beforeEach(async () => {
  bot = await TestBot.start();
});
afterEach(() => bot.stop());

const INSTALLED = { type: 'installationUpdate', action: 'add' };
const ADDED = { type: 'conversationUpdate', membersAdded: [MENTOR, BOT] };
const GENERAL = channelThread(TEAM);

it.each([
  ['a person', personal()],
  ['a team', GENERAL],
  ['a group chat', groupChat()],
])('greets %s with three examples to press, once, however Teams tells of it', async (_name, place) => {
  const chat = bot.chat(place);
  await Promise.all([chat.sends(INSTALLED), chat.sends(ADDED)]);
  await chat.sends(ADDED);
  const messages = bot.channel.messages();
  expect(messages).toHaveLength(1);
  expect(cardIn(messages[0]).buttons.filter(({ verb }) => verb === 'ask')).toHaveLength(3);
});

it('greets a team once when the two activities name different channels', async () => {
  await bot.chat(GENERAL).sends(INSTALLED);
  await bot.chat(channelThread(OT_CHANNEL)).sends(ADDED);
  expect(bot.channel.messages()).toHaveLength(1);
});

it('says something else to a team than to a person', async () => {
  await bot.chat(personal()).sends(INSTALLED);
  await bot.chat(GENERAL).sends(INSTALLED);
  const [one, team] = bot.channel.messages().map((message) => cardIn(message).text);
  expect(one).not.toBe(team);
});

it('greets each person', async () => {
  await bot.chat(personal()).sends(INSTALLED);
  await bot.chat(personal('a:docent'), DOCENT).sends(INSTALLED);
  expect(bot.channel.messages()).toHaveLength(2);
});

it('greets again after it was taken away', async () => {
  const chat = bot.chat(personal());
  await chat.sends(INSTALLED);
  await chat.sends({ type: 'installationUpdate', action: 'remove' });
  await chat.sends(INSTALLED);
  expect(bot.channel.messages()).toHaveLength(2);
});

it('greets with the second activity when the first greeting was not delivered', async () => {
  const chat = bot.chat(personal());
  bot.channel.fail({ status: 403 });
  await chat.sends(INSTALLED);
  await chat.sends(ADDED);
  expect(bot.channel.messages().map(({ given }) => given !== undefined)).toEqual([false, true]);
});

it('greets a team whose members it may not read', async () => {
  const sending = bot.chat(GENERAL).sends(INSTALLED);
  await bot.channel.waitFor(({ kind }) => kind === 'post');
  expect(await sending).toMatchObject({ status: 200 });
});

it.each([
  ['somebody else comes', { type: 'conversationUpdate', membersAdded: [DOCENT] }],
  ['somebody leaves', { type: 'conversationUpdate', membersRemoved: [DOCENT] }],
  [
    'a channel is renamed',
    { type: 'conversationUpdate', channelData: { eventType: 'channelRenamed', team: { id: TEAM } } },
  ],
  ['the app is updated', { type: 'installationUpdate', action: 'add-upgrade' }],
  ['a message is edited', { type: 'messageUpdate', text: 'niveau 3' }],
  ['somebody likes a message', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
  ['somebody is typing', { type: 'typing' }],
])('says nothing when %s', async (_name, activity) => {
  expect(await bot.chat(GENERAL).sends(activity)).toMatchObject({ status: 200, messages: [] });
});
