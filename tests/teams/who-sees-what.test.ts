import { TestBot } from '../support/bot';
import { channelThread, groupChat, personal } from '../support/chat';
import { DOCENT, MENTOR } from '../support/people';
import { cardIn, onlyCard, presserCard, presserSentence } from '../support/reading';

let bot: TestBot;
beforeEach(async () => {
  bot = await TestBot.start();
});
afterEach(() => bot.stop());

const NIVEAU_2 = { question: 'wie doet wat op niveau 2?', school: 'voorbeeld' };

it('a press in the personal chat changes the message itself, for the phone as well', async () => {
  const chat = bot.chat();
  const asked = await chat.says('niveau 3');
  const message = asked.messages[0]?.given;
  const button = onlyCard(asked).press('Vergelijk met niveau 2');
  const pressed = await chat.presses(button?.verb, button?.data, message);
  expect(presserCard(pressed).text).toMatch(/niveau 2/i);
  expect(pressed.messages).toMatchObject([{ kind: 'update', message, conversation: 'a:mentor' }]);
  expect(cardIn(pressed.messages[0]).text).toBe(presserCard(pressed).text);
});

it('still answers the press when the message cannot be changed any more', async () => {
  bot.channel.fail({ status: 404 });
  expect(presserCard(await bot.chat().presses('ask', NIVEAU_2)).text).toMatch(/niveau 2/i);
});

it.each([
  ['a channel', channelThread()],
  ['a group chat', groupChat()],
])('a press in %s is answered to whoever pressed, and changes nothing for the others', async (_name, place) => {
  const pressed = await bot.chat(place, DOCENT).presses('ask', NIVEAU_2);
  expect(presserCard(pressed).text).toMatch(/niveau 2/i);
  expect(pressed.messages).toEqual([]);
});

it('shows nothing to the channel, whatever was refreshed for whom before', async () => {
  await bot.chat(personal(), MENTOR).presses('ask', NIVEAU_2);
  await bot.chat(personal('a:docent'), DOCENT).presses('choose-school', { school: 'voorbeeld', question: 'niveau 3' });
  const before = bot.channel.requests.length;
  const channel = channelThread();
  presserCard(await bot.chat(channel, DOCENT).presses('ask', NIVEAU_2));
  presserCard(await bot.chat(channel, MENTOR).presses('ask', { ...NIVEAU_2, question: 'niveau 4' }));
  expect(bot.channel.requests.slice(before)).toEqual([]);
  expect(bot.channel.messages(channel.conversation.id)).toEqual([]);
});

it('no card asks Teams to refresh it for certain people', async () => {
  const chat = bot.chat();
  for (const text of ['niveau 3', '/help', '/niveau', 'wie regelt de kantine']) {
    const { messages } = await chat.says(text);
    expect(JSON.stringify(messages[0]?.body)).not.toContain('"refresh"');
  }
});

it('a button of another version of the bot gets a sentence', async () => {
  expect(presserSentence(await bot.chat().presses('gone', {}))).toBe(
    'Deze knop ken ik niet meer. Typ je vraag, dan antwoord ik gewoon.',
  );
});
