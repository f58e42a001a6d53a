import { TestBot } from '../support/bot';
import { channelThread } from '../support/chat';
import { MENTOR } from '../support/people';

/** The log carries ids. What people type, and who they are, stays out of it: also when something goes wrong. */

const SECRET = 'Sanne de Vries heeft dyslexie';

it('never holds what somebody typed', async () => {
  const bot = await TestBot.start({
    ask: (_knowledge, question) => {
      throw Object.assign(new Error(`cannot parse ${question}`), { code: 'E_PARSE' });
    },
  });
  const chat = bot.chat();
  const inChannel = bot.chat(channelThread());
  await chat.says(SECRET, { id: 'id-1' });
  await chat.says(`/rol ${SECRET}`, { id: 'id-2' });
  await chat.says(`/${SECRET}`, { id: 'id-3' });
  await inChannel.says(SECRET, { id: 'id-4' });
  await chat.presses('ask', { question: SECRET, school: 'voorbeeld' });
  await chat.presses(SECRET, { question: SECRET });
  await chat.searches(SECRET);
  await chat.sends({ type: 'invoke', name: SECRET, value: SECRET });
  await chat.sends({ type: SECRET, text: SECRET });
  await chat.sends({ type: 'message', text: { SECRET } });
  bot.channel.fail('reset', 2);
  await chat.says('/help');
  await bot.stop();

  const log = bot.logged.join('\n');
  expect(log).toContain('id-1');
  expect(log).toContain('E_PARSE');
  expect(log).toContain('SendFailed');
  for (const word of ['Sanne', 'Vries', 'dyslexie', 'cannot parse', MENTOR.name]) expect(log).not.toContain(word);
});

it('prints nothing past the log', async () => {
  const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
    jest.spyOn(console, method).mockImplementation(() => undefined),
  );
  const bot = await TestBot.start();
  await bot.chat().says(SECRET);
  await bot.chat().sends({ type: 'message', text: 5 });
  bot.channel.fail('reset');
  await bot.chat().says(SECRET);
  await bot.stop();
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});
