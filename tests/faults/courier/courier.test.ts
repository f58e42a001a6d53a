import { KEY } from '../../support/cases';
import { until } from '../program';
import { dealtWith, killInRounds, ROUNDS, ROUNDS_MS, together } from '../rounds';
import { CourierGround } from './ground';

const PER_ROUND = 4;

let ground: CourierGround;
beforeEach(async () => {
  ground = await CourierGround.make();
});
afterEach(() => ground.remove());

const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0);

it(
  `posts nothing twice and loses nothing, killed ${ROUNDS} times`,
  async () => {
    await killInRounds(ground, PER_ROUND);
    await ground.sent();
    const posts = ground.posts();
    const kept = await ground.kept();
    expect(posts.filter((count) => count > 1)).toEqual([]);
    const nowhere = posts.flatMap((count, index) => (count === 0 && kept[index] !== 'uncertain' ? [index + 1] : []));
    expect(nowhere).toEqual([]);
    // A courier that gave everything up as uncertain would have done no harm either, and no good.
    expect(posts).toHaveLength(ROUNDS * PER_ROUND);
    expect(sum(posts)).toBeGreaterThanOrEqual(posts.length / 2);
    const named = kept.filter((kind) => kind === 'uncertain').length;
    console.info(
      `${ROUNDS} kills: ${posts.length} messages, ${sum(posts)} posted once, none twice; ${named} named as uncertain, ` +
        `${posts.length - sum(posts)} of them not posted.`,
    );
  },
  ROUNDS_MS,
);

it.each([2, 4])(
  '%i processes that are woken at once, again and again, send each message once',
  async (count) => {
    const all = await together(ground, count);
    const contended = () => dealtWith(all).filter((one) => one > 0).length > 1;
    let messages = 0;
    // Who is first is chance: they go on until more than one of them has sent something.
    for (let time = 0; time < 10 || (time < 60 && !contended()); time++) {
      await ground.submit(3);
      messages += 3;
      for (const one of all) one.wake();
      await ground.sent();
    }
    expect(ground.posts()).toEqual(Array(messages).fill(1));
    expect(await ground.store.keptOutbox(KEY)).toEqual([]);
    expect(contended()).toBe(true);
    console.info(`${count} processes, ${messages} messages: they brought ${dealtWith(all).join(', ')}.`);
  },
  120_000,
);

it('a connection that breaks after the post was accepted: not posted again, and named', async () => {
  await ground.submit(3);
  ground.channel.fail('reset');
  ground.launch();
  await ground.sent();
  expect(ground.posts()).toEqual([1, 1, 1]);
  expect((await ground.kept()).filter((kind) => kind !== undefined)).toEqual(['uncertain']);
}, 60_000);

it('a storm of 429: nothing is lost, nothing is there twice, and nothing comes before Teams wants it', async () => {
  await ground.submit(6);
  ground.channel.fail({ status: 429, retryAfter: 1 }, 12);
  for (const one of await together(ground, 2)) one.wake();
  await ground.sent();
  expect(ground.posts(({ given }) => given !== undefined)).toEqual(Array(6).fill(1));
  expect(sum(ground.posts())).toBe(18);
  expect(await ground.store.keptOutbox(KEY)).toEqual([]);
  const refused = ground.channel.requests.filter(({ given }) => given === undefined).map(({ at }) => at);
  const first = ground.channel.requests.find(({ given }) => given !== undefined)?.at ?? 0;
  expect(first - Math.min(...refused)).toBeGreaterThanOrEqual(1000);
}, 120_000);

it('waits as Teams asks and posts once more, by the process that lives by then', async () => {
  await ground.submit(2);
  ground.channel.fail({ status: 429, retryAfter: 1 });
  const first = ground.launch();
  // The other one is dealt with, so that the kill falls into the pause and nowhere else.
  await until(async () => {
    const [left, ...others] = await ground.store.pendingOutbox(KEY);
    return left?.delivery.tries === 1 && left.delivery.kind === 'waiting' && others.length === 0;
  });
  await ground.kill(first);
  ground.launch();
  await ground.sent();
  expect([...ground.posts()].sort()).toEqual([1, 2]);
  expect(ground.posts(({ given }) => given !== undefined)).toEqual([1, 1]);
  expect(await ground.kept()).toEqual([undefined, undefined]);
}, 60_000);

it('says of what a gateway may have let through that it may be there twice', async () => {
  await ground.submit(1);
  ground.channel.fail({ status: 502 });
  const one = ground.launch();
  await ground.sent();
  expect(ground.posts()).toEqual([2]);
  await until(() => one.count('a message is dealt with') === 1);
  expect(one.count('"doubtful":true')).toBe(1);
}, 60_000);

it('starts before Teams is there, and sends when it is', async () => {
  await ground.submit(1);
  await ground.without(async () => {
    const one = ground.launch();
    await until(() => one.has('could not be sent and waits'));
  });
  await ground.sent();
  expect(ground.posts()).toEqual([1]);
}, 60_000);

it('gives back what it has claimed when it is told to end', async () => {
  await ground.submit(5);
  ground.channel.fail({ status: 503 });
  const one = ground.launch();
  await until(() => one.has('claimed'));
  await ground.end(one);
  for (const { delivery } of await ground.store.pendingOutbox(KEY)) expect(delivery.kind).toBe('waiting');
  expect(await ground.store.keptOutbox(KEY)).toEqual([]);
}, 60_000);
