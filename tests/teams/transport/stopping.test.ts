import { once } from 'node:events';
import { connect } from 'node:net';
import { ask } from '../../../src/answers/ask';
import { listens } from '../../helpers/program';
import { TestBot } from '../../support/bot';
import { personal } from '../../support/chat';

const bots: TestBot[] = [];
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.channel.close();
});

/** A bot that answers only when it may. */
async function holding() {
  let letGo: () => void = () => undefined;
  const may = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let asked: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const bot = await TestBot.start({
    ask: async (...args) => {
      asked();
      await may;
      return ask(...args);
    },
  });
  return { bot, letGo, isAsked };
}

/** A question as it goes over the wire. */
function wireOf(bot: TestBot, conversation: string): string {
  const body = JSON.stringify(
    bot.chat(personal(conversation)).activity({ type: 'message', text: 'wie doet wat op niveau 3' }),
  );
  const head = ['POST /api/messages HTTP/1.1', 'host: 127.0.0.1', 'content-type: application/json'];
  return `${[...head, `content-length: ${Buffer.byteLength(body)}`].join('\r\n')}\r\n\r\n${body}`;
}

/** A connection that stays open, as a load balancer keeps it. */
async function connection(port: number) {
  const socket = connect({ host: '127.0.0.1', port });
  let heard = '';
  socket.on('error', () => undefined);
  socket.setEncoding('utf8').on('data', (chunk) => {
    heard += String(chunk);
  });
  await once(socket, 'connect');
  return { says: (text: string) => socket.write(text), closed: once(socket, 'close').then(() => heard) };
}

it('finishes what is in hand when it is told to end, and takes nothing new, not even over an open connection', async () => {
  const { bot, letGo, isAsked } = await holding();
  bots.push(bot);
  const { port } = bot.teams;
  const [one, other, idle] = [await connection(port), await connection(port), await connection(port)];
  one.says(wireOf(bot, 'a:first'));
  await isAsked;
  // Begun before the end, and no more than that.
  other.says(wireOf(bot, 'a:second').slice(0, 20));
  await new Promise((resolve) => setTimeout(resolve, 50));

  const ended = bot.teams.close();
  expect(await idle.closed).toBe('');
  expect(await listens('127.0.0.1', port)).toBe(false);
  expect(await other.closed).toBe('');
  // Nor over the one that is still needed.
  one.says(wireOf(bot, 'a:third'));
  letGo();
  expect(await one.closed).toMatch(/^HTTP\/1\.1 200 .*connection: close/is);
  await ended;
  expect(bot.channel.messages().map(({ conversation }) => conversation)).toEqual(['a:first']);
});
