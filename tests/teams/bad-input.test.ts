import { TestBot } from '../support/bot';
import { channelThread, groupChat, personal } from '../support/chat';
import { onlyCard, onlySentence, presserSentence } from '../support/reading';

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
});
afterAll(() => bot.stop());
afterEach(async () => {
  const { status, messages } = await bot.chat().says('niveau 3');
  expect([status, messages.length]).toEqual([200, 1]);
});

describe.each([
  ['a personal chat', personal()],
  ['a channel', channelThread()],
  ['a group chat', groupChat()],
])('in %s', (_name, place) => {
  it.each([[''], [' \n '], ['🙂🙂🙂'], ['?!'], ['&nbsp;']])('answers %j with what can be asked', async (text) => {
    const card = onlyCard(await bot.chat(place).says(text));
    expect(card.text).toContain(place.needsMention ? 'Wat kan ik voor je doen?' : 'Stel je vraag in een paar woorden');
    expect(card.titles.length).toBeGreaterThan(0);
  });

  it('answers a hundred thousand characters with a sentence', async () => {
    const answer = onlySentence(await bot.chat(place).says('wie doet wat '.repeat(8_000)));
    expect(answer).toBe('Dat is een lang bericht. Stel je vraag in een paar zinnen, van hooguit 1000 tekens.');
  });
});

const INJECTIONS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[klik hier](https://evil.example)',
  '**vet** _schuin_ # kop',
  '{{DATE(2026-11-02T06:00:00Z)}}',
  `$${'{1+1}'} $${'{$root}'}`,
  '<at>iedereen</at>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];

it.each(INJECTIONS)('never gives %s back as such', async (text) => {
  for (const line of [text, `wie doet wat op niveau 3 ${text}`, `/rol ${text}`, `/wie ${text}`]) {
    const card = onlyCard(await bot.chat().says(line));
    for (const tag of ['script', 'img', 'a', 'em', 'strong', 'h1']) expect(card.tags).not.toContain(tag);
  }
});

it.each(['/<script>alert(1)</script>', '/[x](https://evil.example)', '/**nivo**'])(
  'answers the command %s',
  async (text) => {
    const { messages } = await bot.chat().says(text);
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages[0]?.body.text ?? '')).not.toMatch(/<script|evil|\*\*/);
  },
);

it.each([
  ['no value', undefined],
  ['a string', 'x'],
  ['no action', {}],
  ['an action that is a number', { action: 5 }],
  ['no verb', { action: { type: 'Action.Execute' } }],
  ['a verb that is a number', { action: { verb: 5 } }],
  ['a verb of the language itself', { action: { verb: 'constructor' } }],
])('answers a press with %s', async (_name, value) => {
  const outcome = await bot
    .chat()
    .sends({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'message-1' });
  expect(presserSentence(outcome)).toMatch(/^Deze knop ken ik niet meer\./);
  expect(outcome.messages).toEqual([]);
});

it.each([
  ['nothing', undefined],
  ['a string', 'niveau 3'],
  ['an array', ['niveau 3']],
  ['no school', { question: 'niveau 3' }],
  ['no question', { school: 'voorbeeld' }],
  ['an empty question', { question: '', school: 'voorbeeld' }],
  ['a number for a question', { question: 3, school: 'voorbeeld' }],
  ['an object for a school', { question: 'niveau 3', school: { id: 'voorbeeld' } }],
  ['a question of ten thousand characters', { question: 'x'.repeat(10_000), school: 'voorbeeld' }],
])('answers a button that carries %s', async (_name, data) => {
  const outcome = await bot.chat().presses('ask', data);
  expect(presserSentence(outcome)).toBe('Met deze knop klopt iets niet. Typ je vraag, dan antwoord ik gewoon.');
  expect(outcome.messages).toEqual([]);
});

it('answers a choice of school with the wrong types', async () => {
  expect(presserSentence(await bot.chat().presses('choose-school', { school: 5 }))).toMatch(
    /^Met deze knop klopt iets niet/,
  );
});

it.each([['task/fetch'], ['composeExtension/submitAction'], ['message/submitAction'], ['foo/bar'], [''], [undefined]])(
  'answers the unknown invoke %s with 501 and a sentence',
  async (name) => {
    const { status, body, messages } = await bot.chat().sends({ type: 'invoke', name, value: {} });
    expect([status, body?.error, messages]).toEqual([501, 'This bot does not know this kind of request.', []]);
  },
);

it('answers a press that comes from no message', async () => {
  const { status } = await bot
    .chat()
    .sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'ask' } }, replyToId: '' });
  expect(status).toBe(200);
});
