import { Trial } from './trial';

const ROUNDS = Number(process.env.ROUNDS ?? 10);
/** On average; a quarter of what is to be expected, so that chance alone does not fail it. */
const LEAST_PER_ROUND = 8;
/** In each of these a write in halves is found out about once in three times. */
const PATIENCE = 60;

let trial: Trial;
afterEach(() => trial.remove());

it(
  `keeps all that the desk acknowledged and nothing half, killed ${ROUNDS} times at a random moment`,
  async () => {
    trial = new Trial('whole');
    for (let round = 0; round < ROUNDS; round++) {
      await trial.kill();
      await trial.look();
    }
    await trial.finish();
    const { acknowledged, mid, writing, unsaid, repeats } = trial.found;
    console.info(
      `${ROUNDS} kills: ${acknowledged} commands acknowledged, all there; ${mid} kills within a command, ` +
        `${writing} of them within its write; ${unsaid} commands written but not yet said, ${repeats} sent again and not repeated.`,
    );
    expect(acknowledged).toBeGreaterThanOrEqual(LEAST_PER_ROUND * ROUNDS);
    expect(mid).toBeGreaterThan(0);
  },
  30_000 + ROUNDS * 15_000,
);

it(
  'would find out a store that writes a command in two halves',
  async () => {
    trial = new Trial('halves');
    let found: string | undefined;
    for (let round = 0; found === undefined && round < PATIENCE; round++) {
      await trial.kill();
      found = await trial.look().then(
        () => undefined,
        (error: unknown) => `found out at kill ${round + 1}. ${error}`,
      );
    }
    console.info(`A store that writes in two halves: ${found}`);
    expect(found).toBeDefined();
  },
  30_000 + PATIENCE * 15_000,
);
