import fc from 'fast-check';
import { loggedId } from '../../src/log/ids';
import { loggable } from '../../src/teams/transport/fault';
import { TestBot } from '../support/bot';
import { post } from '../support/chat';

/** Whoever sends an activity makes up its id: what is no id does not stand in the log as it came. */

const SECRET = 'Rosa heeft dyslexie';
const ODD = [
  SECRET,
  `f:1\n{"level":60,"msg":"${SECRET}"}`,
  `1\r\n${SECRET}`,
  `\u001b[31m${SECRET}`,
  `${'x'.repeat(199)} ${SECRET}`,
  'x'.repeat(900),
  `${SECRET} \u202e\u0000`,
];

let bot: TestBot;
beforeEach(async () => {
  bot = await TestBot.start({
    ask: () => {
      throw new Error(`It broke\n    at ${SECRET} (x.ts:1:1)`);
    },
  });
});
afterEach(() => bot.stop());

const lines = () => bot.logged.join('');

it.each(ODD)('of an activity that is handled, refused, or goes wrong: %j', async (id) => {
  const chat = bot.chat();
  await chat.sends({ id, type: 'message', text: '/help' });
  await chat.sends({ id, type: 'message', text: 'niveau 3' });
  await chat.sends({ id, type: 'message', text: 5 });
  await chat.sends({ id, type: 'message', text: '/help', conversation: { id, conversationType: 'personal' } });
  await post(bot.teams.port, { id });
  expect(lines()).not.toContain('dyslexie');
  expect(lines()).not.toContain('x'.repeat(201));
  expect(lines()).toMatch(/"activity":"odd-[\da-f]+"/);
  // The same one, so that the lines of one activity can be found together.
  expect(new Set(lines().match(/"activity":"odd-\w+"/g)).size).toBe(1);
});

it.each(['1485983408511', 'f:5a1c-77', '1:1_uB-2.4', 'id-1'])('leaves an id as it is: %s', async (id) => {
  await bot.chat().sends({ id, type: 'message', text: '/help' });
  expect(lines()).toContain(`"activity":"${id}"`);
});

it('is short, on one line and without words, whatever comes', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(loggedId(value)).toMatch(/^[\w.:@|=;+/-]{1,200}$/);
    }),
  );
});

it('takes no line of a message for a place in the program', () => {
  const error = new Error(`It said\n    at ${SECRET} (x.ts:1:1)\n  at ${SECRET}`);
  expect(JSON.stringify(loggable(error))).not.toContain('dyslexie');
  expect(loggable(error).at[0]).toContain('log-ids.test');
  error.message = 'Another';
  expect(loggable(error).at).toEqual([]);
});
