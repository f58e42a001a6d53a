import { KEY } from '../../support/cases';
import { until } from '../program';
import { type CourierProcess, Ground } from './ground';

const ROUNDS = Number(process.env.ROUNDS ?? 10);
const LATEST_MS = 40;

let ground: Ground;
beforeEach(async () => {
  ground = await Ground.make();
});
afterEach(() => ground.remove());

const hasClaimed = ({ lines }: CourierProcess) => lines.some((line) => line.includes('claimed'));

/** How a process can come to its end, each with how many posts Teams saw of what it was at. */
const ENDS: readonly ((ground: Ground) => Promise<void>)[] = [
  // Between the claim and the request.
  async (at) => {
    const one = at.start('hold');
    await until(() => hasClaimed(one));
    await at.kill(one);
  },
  // Teams has the message, and the process never hears of it.
  async (at) => {
    const before = at.channel.requests.length;
    at.channel.fail('hang');
    const one = at.start();
    await until(() => at.channel.requests.length > before);
    await at.kill(one);
  },
  // Wherever it happens to be.
  async (at) => {
    const one = at.start();
    await until(() => hasClaimed(one));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST_MS));
    await at.kill(one);
  },
];

it(
  `posts nothing twice and loses nothing, killed ${ROUNDS} times`,
  async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await ground.submit(4);
      await ENDS[round % ENDS.length]?.(ground);
    }
    ground.start();
    ground.start();
    await ground.done();
    const posts = ground.posts();
    const kept = await ground.kept();
    expect(posts.filter((count) => count > 1)).toEqual([]);
    expect(posts.flatMap((count, index) => (count === 0 && kept[index] !== 'uncertain' ? [index + 1] : []))).toEqual(
      [],
    );
    const sum = posts.reduce((one, other) => one + other, 0);
    const named = kept.filter((kind) => kind === 'uncertain').length;
    console.info(
      `${ROUNDS} kills: ${posts.length} messages, ${sum} posted once, none twice; ${named} named as uncertain, ` +
        `${posts.length - sum} of them not posted.`,
    );
  },
  30_000 + ROUNDS * 15_000,
);

it('two processes at once over one file send each message once', async () => {
  await ground.submit(30);
  const both = [ground.start(), ground.start()];
  await ground.done();
  expect(ground.posts()).toEqual(Array(30).fill(1));
  expect(await ground.store.keptOutbox(KEY)).toEqual([]);
  const claims = both.map(({ lines }) => lines.filter((line) => line.includes('claimed')).length);
  console.info(`Two processes, 30 messages: taken up ${claims.join(' and ')} times.`);
}, 60_000);

it('a connection that breaks after the post was accepted: not posted again, and named', async () => {
  await ground.submit(3);
  ground.channel.fail('reset');
  ground.start();
  await ground.done();
  expect(ground.posts()).toEqual([1, 1, 1]);
  expect(await ground.kept()).toEqual(['uncertain', undefined, undefined]);
}, 60_000);

it('waits as Teams asks and posts once more, by the process that lives by then', async () => {
  await ground.submit(2);
  ground.channel.fail({ status: 429, retryAfter: 1 });
  const first = ground.start();
  // The other one is dealt with, so that the kill falls into the pause and nowhere else.
  await until(async () => {
    const [left, ...others] = await ground.store.pendingOutbox(KEY);
    return left?.delivery.tries === 1 && others.length === 0;
  });
  await ground.kill(first);
  ground.start();
  await ground.done();
  expect(ground.posts()).toEqual([2, 1]);
  expect(ground.posts(({ given }) => given !== undefined)).toEqual([1, 1]);
  expect(await ground.kept()).toEqual([undefined, undefined]);
}, 60_000);

it('says of what a gateway may have let through that it may be there twice', async () => {
  await ground.submit(1);
  ground.channel.fail({ status: 502 });
  const one = ground.start();
  await ground.done();
  expect(ground.posts()).toEqual([2]);
  expect(one.lines.filter((line) => line.includes('"doubtful":true'))).toHaveLength(1);
}, 60_000);

it('starts before Teams is there, and sends when it is', async () => {
  await ground.submit(1);
  await ground.without(async () => {
    const one = ground.start();
    await until(() => one.lines.some((line) => line.includes('could not be sent and waits')));
  });
  await ground.done();
  expect(ground.posts()).toEqual([1]);
}, 60_000);

it('gives back what it has claimed when it is told to end', async () => {
  await ground.submit(5);
  ground.channel.fail({ status: 503 });
  const one = ground.start();
  await until(() => hasClaimed(one));
  expect(await one.end('SIGTERM')).toBe(0);
  for (const { delivery } of await ground.store.pendingOutbox(KEY)) expect(delivery.kind).toBe('waiting');
  expect(await ground.store.keptOutbox(KEY)).toEqual([]);
}, 60_000);
