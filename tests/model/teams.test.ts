import { ask } from '../../src/answers/ask';
import { TestBot } from '../support/bot';
import { channelThread } from '../support/chat';
import { asking, KEY, LEVEL_3, openai, schoolNamed, UNSURE } from './asking';
import { ModelServer } from './model-server';

/** The model behind the bot, as people meet it. */

let server: ModelServer;
let bot: TestBot | undefined;

beforeEach(async () => {
  server = await ModelServer.start();
});
afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await server.close();
});

const HEADING = 'Extra niveau 3';
const press = { question: UNSURE, school: 'voorbeeld' };

it('answers a message, a button and a search', async () => {
  server.answers(LEVEL_3);
  bot = await TestBot.start({ ask: asking(openai(server.url)).ask });
  const said = await bot.chat().says(UNSURE);
  expect(JSON.stringify(said.messages)).toContain(HEADING);
  const pressed = await bot.chat(channelThread()).presses('ask', press);
  expect(JSON.stringify(pressed.body)).toContain(HEADING);
  const found = await bot.chat().searches(UNSURE);
  expect(JSON.stringify(found.body)).toContain(HEADING);
});

it('does not hold up a button or a search when the model hangs', async () => {
  server.behaviour = 'hang';
  const { ask: withModel, log } = asking(openai(server.url));
  bot = await TestBot.start({ ask: withModel });
  const start = performance.now();
  const [pressed, found, said] = await Promise.all([
    bot.chat(channelThread()).presses('ask', press),
    bot.chat().searches(UNSURE),
    bot.chat().says(UNSURE),
  ]);
  expect(performance.now() - start).toBeLessThan(4_000);
  const unknown = ask(schoolNamed('voorbeeld'), UNSURE);
  expect(JSON.stringify(pressed.body)).toContain(unknown.title);
  expect(found.body?.composeExtension?.type).toBe('message');
  expect(JSON.stringify(said.messages)).toContain(unknown.title);
  expect(log.map(({ failure }) => failure)).toEqual(['timeout', 'timeout', 'timeout']);
});

it('leaves neither question nor key in any log', async () => {
  const { ask: withModel, log } = asking(openai(server.url));
  bot = await TestBot.start({ ask: withModel });
  for (const behaviour of [{ says: UNSURE }, { status: 500, error: { message: UNSURE } }, 'reset'] as const) {
    server.behaviour = behaviour;
    await bot.chat().says(UNSURE);
  }
  expect(server.requests).toHaveLength(3);
  const text = JSON.stringify([log, bot.logged]);
  for (const secret of ['touw', KEY]) expect(text).not.toContain(secret);
});
