import { setTimeout } from 'node:timers/promises';
import { ask } from '../../src/answers/ask';
import { TestBot } from '../support/bot';
import { onlyCard } from '../support/reading';

let bot: TestBot;
afterEach(() => bot.stop());

it('an answer that takes long is all that comes: no typing sign goes before it', async () => {
  bot = await TestBot.start({
    ask: async (knowledge, question, context) => {
      await setTimeout(1_300);
      return ask(knowledge, question, context);
    },
  });
  expect(onlyCard(await bot.chat().says('wat is PM2')).text).toContain('PM2');
});
