import { PER_CONVERSATION, PER_TENANT } from '../../../src/teams/transport/limits';
import { KEY } from '../../support/cases';
import { OT_CHANNEL } from '../../support/people';
import { until } from '../program';
import { dealtWith, together } from '../rounds';
import { LimitsGround } from './ground';

let ground: LimitsGround;
beforeEach(async () => {
  ground = await LimitsGround.make();
});
afterEach(() => ground.remove());

/** So many times somebody else is the first to send: the end of one and the beginning of the next fall into one second. */
const WAVES = 8;
const wave = (n: number): string[] => [
  ...Array.from({ length: 40 }, (_, index) => `a:${n}-${index}`),
  ...Array<string>(6).fill(OT_CHANNEL),
];

function expectWithinLimits(): void {
  for (const { most, withinMs } of PER_TENANT) expect(ground.fullest(withinMs)).toBeLessThanOrEqual(most);
  for (const { most, withinMs } of PER_CONVERSATION)
    expect(ground.fullest(withinMs, OT_CHANNEL)).toBeLessThanOrEqual(most);
}

/** Each message arrived once. */
async function expectAll(): Promise<void> {
  expect(await ground.store.keptOutbox(KEY)).toEqual([]);
  const arrived = ground.channel.requests.map(({ body }) => body.text ?? '');
  expect(arrived.sort()).toEqual(ground.put.map(({ id }) => id).sort());
}

it('four processes that send by turns over one file together keep to the limits of Teams', async () => {
  const all = await together(ground, 4);
  for (let n = 0; n < WAVES; n++) {
    await ground.write(wave(n));
    all[n % all.length]?.wake();
    await ground.sent();
  }
  expectWithinLimits();
  await expectAll();
  await until(() => dealtWith(all).reduce((one, other) => one + other, 0) === ground.put.length);
  expect(dealtWith(all).every((one) => one > 0)).toBe(true);
  const times = ground.channel.requests.map(({ at }) => at);
  console.info(
    `${ground.put.length} messages by ${dealtWith(all).join(', ')} in ${Math.round(Math.max(...times) - Math.min(...times))} ms; ` +
      `at most ${ground.fullest(1000)} in a second, in one channel ` +
      `${PER_CONVERSATION.map(({ withinMs }) => `${ground.fullest(withinMs, OT_CHANNEL)} in ${withinMs} ms`).join(', ')}.`,
  );
}, 240_000);

it('four processes keep to them when all are woken at once and the one that sends is killed', async () => {
  const all = await together(ground, 4);
  await ground.write([0, 1, 2].flatMap(wave));
  for (const one of all) one.wake();
  await until(() => ground.channel.requests.length > 60);
  const busy = dealtWith(all);
  const killed = all[busy.indexOf(Math.max(...busy))];
  if (!killed) throw new Error('Nobody sends.');
  await ground.kill(killed);
  await ground.sent();
  expectWithinLimits();
  const arrived = ground.channel.requests.map(({ body }) => body.text ?? '');
  expect(new Set(arrived).size).toBe(arrived.length);
  const kept = (await ground.store.keptOutbox(KEY)).map(({ id }) => id);
  expect(ground.put.filter(({ id }) => !arrived.includes(id) && !kept.includes(id))).toEqual([]);
  const others = dealtWith(all.filter((one) => one !== killed));
  console.info(
    `Killed after ${Math.max(...busy)}; the others brought ${others.join(', ')}, ${kept.length} are uncertain.`,
  );
}, 240_000);
