import { TestBot } from '../../support/bot';
import { channelThread, groupChat, personal } from '../../support/chat';
import { BOT, DOCENT } from '../../support/people';
import { cardIn } from '../../support/reading';

let bot: TestBot;
beforeEach(async () => {
  bot = await TestBot.start();
});
afterEach(() => bot.stop());

const QUESTION = 'wie doet wat op niveau 3?';

it('posts one answer', async () => {
  const { status, messages } = await bot.chat().says(QUESTION);
  expect(status).toBe(200);
  expect(messages).toHaveLength(1);
  expect(messages[0]?.body.summary).toBeTruthy();
});

it.each([['reset' as const], [{ status: 500 }], [{ status: 400 }]])(
  'posts once when the answer meets %j',
  async (fault) => {
    bot.channel.fail(fault);
    const { status, messages } = await bot.chat().says(QUESTION);
    expect(messages).toHaveLength(1);
    expect(status).toBe(200);
    expect(bot.logged.join()).toContain('SendFailed');
  },
);

it.each([429, 412, 502, 503, 504])('posts again after a %i, as Teams asks', async (status) => {
  bot.channel.fail({ status, retryAfter: 0 });
  const { messages } = await bot.chat().says(QUESTION);
  expect(messages.map(({ given }) => given !== undefined)).toEqual([false, true]);
});

it('waits as long as Retry-After says', async () => {
  bot.channel.fail({ status: 429, retryAfter: 1 });
  const start = Date.now();
  await bot.chat().says(QUESTION);
  expect(Date.now() - start).toBeGreaterThanOrEqual(990);
});

it('gives up after four attempts', async () => {
  bot.channel.fail({ status: 429, retryAfter: 0 }, 10);
  const { messages } = await bot.chat().says(QUESTION);
  expect(messages).toHaveLength(4);
});

it('gives up when Teams asks for a pause of minutes', async () => {
  bot.channel.fail({ status: 429, retryAfter: 120 });
  const { messages } = await bot.chat().says(QUESTION);
  expect(messages).toHaveLength(1);
});

it('sends the words alone when the card is too large', async () => {
  bot.channel.fail({ status: 413 });
  const { messages } = await bot.chat().says(QUESTION);
  expect(messages[1]?.body).toMatchObject({ textFormat: 'plain', text: expect.stringContaining('LeCo') });
  expect(messages[1]?.body.attachments).toBeUndefined();
});

describe('a message for the bot alone, in a channel', () => {
  const targeted = { recipient: { ...BOT, isTargeted: true } };

  it.each([
    ['a channel', channelThread()],
    ['a group chat', groupChat()],
  ])('is answered for its writer alone, in %s', async (_name, place) => {
    const { messages } = await bot.chat(place, DOCENT).says(QUESTION, targeted);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.url).toMatch(/\?isTargetedActivity=true$/);
    expect(messages[0]?.body.recipient).toMatchObject({ id: DOCENT.id, isTargeted: true });
    expect(JSON.stringify(messages[0]?.body)).not.toContain('steunwijzerTargeted');
  });

  it('is answered in the personal chat when Teams refuses', async () => {
    const place = channelThread();
    bot.channel.fail({ status: 403 });
    const { messages } = await bot.chat(place, DOCENT).says(QUESTION, targeted);
    expect(messages.map(({ conversation, given }) => [conversation, given !== undefined])).toEqual([
      [place.conversation.id, false],
      ['a:made-1', true],
    ]);
    const made = bot.channel.requests.find(({ kind }) => kind === 'create-conversation');
    expect(made?.body.members).toMatchObject([{ id: DOCENT.id }]);
  });

  it('is answered in words for its writer alone when the card is too large', async () => {
    bot.channel.fail({ status: 413 });
    const { messages } = await bot.chat(channelThread(), DOCENT).says(QUESTION, targeted);
    expect(messages.map(({ url }) => url.includes('isTargetedActivity=true'))).toEqual([true, true]);
    expect(messages[1]?.body).toMatchObject({ textFormat: 'plain', recipient: { id: DOCENT.id, isTargeted: true } });
  });

  it('is answered in words in the personal chat when Teams refuses, and finds the card too large there', async () => {
    bot.channel.failWhere(({ kind }) => kind === 'post', [{ status: 403 }, { status: 413 }, { status: 403 }]);
    const { messages } = await bot.chat(channelThread(), DOCENT).says(QUESTION, targeted);
    const last = messages.at(-1);
    expect([last?.conversation.startsWith('a:made-'), last?.given !== undefined]).toEqual([true, true]);
    expect(last?.body).toMatchObject({ textFormat: 'plain', text: expect.stringContaining('LeCo') });
  });

  it('turns its pages for its writer alone, and nothing of it reaches the channel', async () => {
    const chat = bot.chat(channelThread(), DOCENT);
    const asked = await chat.says(QUESTION, targeted);
    const button = cardIn(asked.messages[0]).buttons.find(({ verb }) => verb === 'ask');
    if (!button) throw new Error('The answer has no button.');
    const value = { action: { type: 'Action.Execute', verb: button.verb, data: button.data } };
    const press = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: asked.messages[0]?.given };
    const { body, messages } = await chat.sends({ ...press, ...targeted });
    expect(body?.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(messages.every(({ url }) => url.includes('isTargetedActivity=true'))).toBe(true);
    // A change of such a message names no recipient.
    for (const { kind, body: sent } of messages) if (kind === 'update') expect(sent.recipient).toBeUndefined();
  });

  it('leaves answers to others as they are', async () => {
    const { messages } = await bot.chat(personal()).says(QUESTION);
    expect(messages[0]?.url).not.toContain('isTargetedActivity');
  });
});
