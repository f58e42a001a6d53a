import { KEY } from '../../support/cases';
import { until } from '../program';
import { StopGround } from './ground';

/** Far more than the channel takes within the time of a test, so that the end comes in the middle of them. */
const WAITING = 30;

let ground: StopGround;
beforeEach(async () => {
  ground = await StopGround.make();
});
afterEach(() => ground.remove());

it('finishes what it accepted, gives back what it holds, and a second one goes on at once', async () => {
  await ground.submit(WAITING);
  const first = await ground.start();
  const { seen, ended } = ground.ask(first.port);
  await until(() => ground.cards().some((count) => count > 0) && seen.every(({ answered }) => answered > 0));

  const started = performance.now();
  // After ten seconds it would end itself, with another status.
  expect(await first.program.terminate()).toBe(0);
  const took = performance.now() - started;
  await ended;
  // Each question was answered, with the answer at Teams, or refused, and then nobody did anything about it.
  expect(ground.heard(seen)).toEqual(seen.map(({ answered }) => answered));
  const posted = ground.cards().filter((count) => count > 0).length;
  expect(posted).toBeLessThan(WAITING);
  // No lease of a minute, no baton of a quarter of one.
  expect(await ground.held()).toEqual([]);
  expect(await ground.store.keptOutbox(KEY)).toEqual([]);

  await ground.start();
  await ground.sent();
  expect(ground.cards()).toEqual(Array(WAITING).fill(1));
  const questions = seen.reduce((sum, { answered }) => sum + answered, 0);
  console.info(
    `Stopped in ${Math.round(took)} ms after ${questions} questions, each answered once, and ${posted} of ${WAITING} cards; ` +
      'the other cards were posted by the next process.',
  );
}, 240_000);

it('where Teams does not answer: it ends in time all the same, and what may have arrived is named at once', async () => {
  await ground.submit(WAITING);
  // Every post waits for an answer that never comes.
  ground.channel.fail('hang', WAITING);
  const { program } = await ground.start();
  await until(() => ground.channel.requests.length > 0);
  expect(await program.terminate()).toBe(0);
  expect(await ground.held()).toEqual([]);
  const posted = ground.cards().filter((count) => count > 0).length;
  expect(await ground.store.keptOutbox(KEY)).toHaveLength(posted);
}, 240_000);
