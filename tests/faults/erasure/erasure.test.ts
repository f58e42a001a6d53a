import { KEY } from '../../support/cases';
import { until } from '../program';
import { ROUNDS, ROUNDS_MS } from '../rounds';
import { ASKER, ErasureGround, isOfClass, SECOND } from './ground';

/** After it is ready a process lives so long at most: it erases at once, looks again soon, and tells of it at the end. */
const LATEST_MS = 600;

let ground: ErasureGround;
beforeEach(async () => {
  ground = await ErasureGround.make();
});
afterEach(() => ground.remove());

it(
  `erases whom it was agreed to erase, and nobody else, killed ${ROUNDS} times`,
  async () => {
    let half = 0;
    for (let round = 0; round < ROUNDS; round++) {
      await ground.submit(2);
      const both = [ground.launch(), ground.launch()];
      await Promise.all(both.map((one) => one.ready()));
      await new Promise((resolve) => setTimeout(resolve, Math.random() ** 2 * LATEST_MS));
      for (const one of both) await ground.kill(one);
      const { agreed, proven } = await ground.proofs();
      if (proven.length < agreed) half++;
    }
    const last = [ground.launch(), ground.launch()];
    await until(async () => {
      const { agreed, proven } = await ground.proofs();
      return proven.length === agreed;
    });
    await ground.sent();
    await ground.end(...last);

    const { agreed, proven, all } = await ground.proofs();
    expect(ground.readable()).toEqual([]);
    expect(await ground.touched()).toEqual([]);
    // One proof of each, in which all that there was is counted although it was long gone.
    expect(all).toHaveLength(agreed);
    expect(proven.map(({ number }) => number)).toEqual(Array.from({ length: agreed }, (_, at) => at + 1));
    for (const { number, counts } of proven)
      expect(counts).toMatchObject({ pupils: isOfClass(number) ? 0 : 1, cases: 1 });

    const posts = ground.posts();
    const kept = (await ground.store.keptOutbox(KEY)).map(({ id }) => id);
    const numbers = proven.map(({ number }) => number);
    const told = numbers.flatMap((n) => [
      `avg/${n}/asked/${SECOND}`,
      `avg/${n}/agreed/${ASKER}`,
      ...[ASKER, SECOND].map((person) => `avg/${n}/erased/${person}`),
    ]);
    const times = (id: string) => posts.filter((one) => one === id).length;
    expect(told.filter((id) => times(id) > 1)).toEqual([]);
    expect(told.filter((id) => times(id) === 0 && !kept.includes(id))).toEqual([]);
    // What stands in Teams is written over; that may be done again.
    const written = numbers.filter((n) =>
      [...posts, ...kept].some((one) => one.startsWith(`verwijderd/${n}/`) && one.endsWith(`/card-${n}`)),
    );
    expect(written).toEqual(numbers);
    console.info(
      `${ROUNDS} times two processes killed, ${half} times in the middle: ${agreed} pupils and classes erased, ${told.length} people ` +
        `told, none twice, ${kept.length} messages uncertain.`,
    );
    expect(half).toBeGreaterThan(0);
  },
  ROUNDS_MS,
);
