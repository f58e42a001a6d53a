import { ask } from '../../../src/answers/ask';
import type { Ask } from '../../../src/teams';
import { TestBot } from '../../support/bot';
import { personal, post } from '../../support/chat';

/** What holds for every turn: once, in time, and never without an answer. */

const bots: TestBot[] = [];
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.stop();
});

async function start(...args: Parameters<typeof TestBot.start>): Promise<TestBot> {
  const bot = await TestBot.start(...args);
  bots.push(bot);
  return bot;
}

const boom = () => {
  throw new Error('SECRET words of a pupil');
};
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const askAfter =
  (milliseconds: number): Ask =>
  async (...args) => {
    await pause(milliseconds);
    return ask(...args);
  };
const QUESTION = { question: 'wie doet wat op niveau 3', school: 'voorbeeld' };

describe('an error', () => {
  it('in a message is answered with a friendly sentence', async () => {
    const bot = await start({ ask: boom });
    const { status, text, messages } = await bot.chat().says('wie is de mentor');
    expect([status, text]).toEqual([200, '']);
    expect(messages.map(({ body }) => body.text)).toEqual([expect.stringMatching(/^Er ging iets mis aan mijn kant\./)]);
  });

  it('behind a button is answered to whoever pressed', async () => {
    const bot = await start({ ask: boom });
    const { status, body, messages } = await bot.chat().presses('ask', QUESTION);
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, value: expect.stringMatching(/^Er ging iets mis/) });
    expect(messages).toEqual([]);
  });

  it('in a search is answered there', async () => {
    const bot = await start({ ask: boom });
    const { body } = await bot.chat().searches('rouw');
    expect(body?.composeExtension).toMatchObject({ type: 'message', text: expect.stringMatching(/^Er ging iets mis/) });
  });

  it('is logged by its ids and its place, without its words', async () => {
    const bot = await start({ ask: boom });
    await bot.chat().says('wie is de mentor', { id: 'activity-9' });
    expect(bot.logged.join()).toMatch(/"activity":"activity-9".*handling failed/);
    expect(bot.logged.join()).not.toContain('SECRET');
  });

  it('of the channel is met with no second message', async () => {
    const bot = await start({ ask: boom });
    bot.channel.fail('reset');
    const { status, messages } = await bot.chat().says('wie is de mentor');
    expect([status, messages.length]).toEqual([200, 1]);
  });
});

describe('a repeat of an activity', () => {
  it('is answered once', async () => {
    const bot = await start();
    const chat = bot.chat();
    await chat.says('niveau 3', { id: 'same' });
    const again = await chat.says('niveau 3', { id: 'same' });
    expect(again).toMatchObject({ status: 200, messages: [] });
  });

  it('is answered once while the first is still being handled', async () => {
    const bot = await start({ ask: askAfter(100) });
    const chat = bot.chat();
    await Promise.all([1, 2, 3].map(() => chat.says('niveau 3', { id: 'same' })));
    expect(bot.channel.messages()).toHaveLength(1);
  });

  it('gets the first answer of a button again', async () => {
    const bot = await start();
    const activity = bot.chat().activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'ask', data: QUESTION } },
    });
    const first = await post(bot.teams.port, activity);
    expect(await post(bot.teams.port, activity)).toEqual(first);
  });

  it('is something else in another conversation, and after some minutes', async () => {
    const bot = await start();
    await bot.chat().says('niveau 3', { id: 'same' });
    await bot.chat(personal('a:docent')).says('niveau 3', { id: 'same' });
    bot.clock.forward(5);
    await bot.chat().says('niveau 3', { id: 'same' });
    expect(bot.channel.messages()).toHaveLength(3);
  });
});

describe('an invoke is answered within five seconds', () => {
  it.concurrent('with a sentence, when the answer is not there yet', async () => {
    const bot = await TestBot.start({ ask: askAfter(5_200) });
    const since = Date.now();
    const { status, body } = await bot.chat().presses('ask', QUESTION);
    expect(Date.now() - since).toBeLessThan(5_000);
    expect([status, body?.value]).toEqual([200, expect.stringMatching(/^Dit duurt langer/)]);
    await bot.stop();
  }, 10_000);

  it.concurrent('with the card, when Teams is slow to take the update of the message', async () => {
    const bot = await TestBot.start();
    bot.channel.fail('hang');
    const since = Date.now();
    const { body } = await bot.chat().presses('ask', QUESTION);
    expect(Date.now() - since).toBeLessThan(5_000);
    expect(body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    await bot.channel.close();
    await bot.teams.close();
  }, 10_000);
});

describe('closing', () => {
  it('finishes what was accepted, and takes nothing new', async () => {
    const bot = await TestBot.start({ ask: askAfter(300) });
    const chat = bot.chat();
    const accepted = chat.says('niveau 3');
    await pause(100);
    const closed = bot.teams.close();
    await pause(20);
    await expect(
      fetch(`http://127.0.0.1:${bot.teams.port}/healthz`, { headers: { connection: 'close' } }),
    ).rejects.toThrow();
    await closed;
    expect(await accepted).toMatchObject({ status: 200, messages: [{ kind: 'post' }] });
    await bot.channel.close();
  });
});

describe('starting', () => {
  it('says so when the port is taken', async () => {
    const other = await start();
    await expect(TestBot.start({ port: other.teams.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('refuses to be open to others without credentials', async () => {
    await expect(TestBot.start({ host: '0.0.0.0' })).rejects.toThrow(/this machine only/);
  });

  it('refuses a default school that is not there', async () => {
    await expect(TestBot.start({ defaultSchool: 'elders' })).rejects.toThrow(/not among the schools/);
  });
});
