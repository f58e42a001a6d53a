import { TestBot } from '../support/bot';
import { channelThread, groupChat, personal } from '../support/chat';
import { DOCENT } from '../support/people';
import { onlyCard } from '../support/reading';

let bot: TestBot;
beforeEach(async () => {
  bot = await TestBot.start();
});
afterEach(() => bot.stop());

const about = async (chat: ReturnType<TestBot['chat']>, text: string) => {
  const { messages } = await chat.says(text);
  return messages[0]?.body.summary ?? '';
};

it('keeps the level of the last answer for the next question', async () => {
  const chat = bot.chat();
  await chat.says('wie doet wat op niveau 3?');
  expect(onlyCard(await chat.says('en extern?')).text).toMatch(/niveau 3/i);
});

it('keeps it for five minutes', async () => {
  const chat = bot.chat();
  await chat.says('wie doet wat op niveau 3?');
  bot.clock.forward(4.9);
  const inTime = await about(chat, 'en op niveau 2?');
  bot.clock.forward(5.1);
  expect(await about(chat, 'en extern?')).not.toBe(inTime);
  expect(onlyCard(await chat.says('en extern?')).text).toContain('Dat staat niet');
});

it('keeps the answer to a button as well', async () => {
  const chat = bot.chat();
  await chat.presses('ask', { question: 'niveau 3', school: 'voorbeeld' });
  expect(onlyCard(await chat.says('en extern?')).text).toMatch(/niveau 3/i);
});

it('does not carry over to somebody else', async () => {
  await bot.chat().says('wie doet wat op niveau 3?');
  expect(onlyCard(await bot.chat(personal('a:docent'), DOCENT).says('en extern?')).text).toContain('Dat staat niet');
});

it.each([
  ['a channel', channelThread()],
  ['a group chat', groupChat()],
])('keeps nothing in %s, where the last answer may be another’s', async (_name, place) => {
  const chat = bot.chat(place);
  await chat.says('wie doet wat op niveau 3?');
  expect(onlyCard(await chat.says('en extern?')).text).toContain('Dat staat niet');
});
