import { KEY } from '../../support/cases';
import { type Program, until } from '../program';
import { DUE, Ground } from './ground';

const ROUNDS = Number(process.env.ROUNDS ?? 10);
const LATEST_MS = 150;
/** Where nobody is killed, nobody may take over because a machine is slow. */
const PATIENT = { leaseMs: 60_000 };

let ground: Ground;
beforeEach(async () => {
  ground = await Ground.make();
});
afterEach(() => ground.remove());

const twice = (posts: readonly string[]): string[] => posts.filter((one, index) => posts.indexOf(one) !== index);
const ready = (one: Program) => until(() => one.has('ready'));

/** How a process can come to its end. */
const ENDS: readonly ((ground: Ground) => Promise<void>)[] = [
  // What is due is in the outbox, and nothing of it was sent.
  async (at) => {
    const one = at.start(DUE, { hold: true });
    await until(() => one.has('claimed'));
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
  // Wherever it happens to be: before the tick, in its write, between two posts.
  async (at) => {
    const [one, other] = [at.start(), at.start()];
    await ready(one);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST_MS));
    await at.kill(one);
    await at.kill(other);
  },
];

it(
  `asks nothing twice and forgets nothing, killed ${ROUNDS} times`,
  async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await ground.submit(3);
      await ENDS[round % ENDS.length]?.(ground);
    }
    ground.start();
    ground.start();
    await ground.done();
    const posts = ground.posts();
    const kept = await ground.kept();
    expect(twice(posts)).toEqual([]);
    expect(ground.wanted().filter((one) => !posts.includes(one) && !kept.includes(one))).toEqual([]);
    console.info(
      `${ROUNDS} kills: ${ground.wanted().length} to be asked, ${posts.length} asked once, none twice; ` +
        `${kept.length} named as uncertain, ${kept.filter((one) => !posts.includes(one)).length} of them not asked.`,
    );
  },
  120_000 + ROUNDS * 30_000,
);

it.each([2, 4])(
  '%i processes that tick at once over one file ask each thing once',
  async (count) => {
    await ground.submit(30);
    const all = Array.from({ length: count }, () => ground.start(DUE, PATIENT));
    await Promise.all(all.map(ready));
    await ground.done();
    expect(ground.posts().sort()).toEqual(ground.wanted().sort());
    expect(await ground.store.keptOutbox(KEY)).toEqual([]);
    const ticked = all.map(({ lines }) => lines.filter((line) => /"posted":[1-9]/.test(line)).length);
    console.info(`${count} processes, 30 due: ticked ${ticked.join(', ')} times.`);
  },
  60_000,
);

it('comes once, in one post for each place, after an hour in which nothing ran', async () => {
  await ground.submit(5);
  ground.start('2026-11-09T09:05:00+01:00', PATIENT);
  await ground.done();
  expect(ground.channel.requests.filter(({ kind }) => kind === 'post')).toHaveLength(2);
  expect(ground.posts().sort()).toEqual(ground.wanted().sort());
}, 240_000);

it('asks once more, not three times, when the clock jumps a week', async () => {
  await ground.submit(2);
  const one = ground.start(DUE, PATIENT);
  await ground.done();
  await ground.end(one);
  const week = '2026-11-16T09:00:00+01:00';
  const [other, third] = [ground.start(week, PATIENT), ground.start(week, PATIENT)];
  await ground.done(week);
  await ground.end(other, third);
  expect(ground.posts().sort()).toEqual([...ground.wanted(1), ...ground.wanted(2)].sort());
}, 240_000);

it('asks nothing when the clock jumps back', async () => {
  await ground.submit(2);
  const one = ground.start(DUE, PATIENT);
  await ground.done();
  await ground.end(one);
  const before = ground.start('2026-11-02T09:00:00+01:00');
  await ready(before);
  await ground.end(before);
  expect(ground.posts().sort()).toEqual(ground.wanted().sort());
}, 240_000);
