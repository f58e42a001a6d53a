import { fuzz } from '../../teams/access/fuzz';

/** For how long; with `FC_SEED=random` it looks where nobody looked yet, and a failure names its seed. */
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 1);

it(
  `sends what no client sends for ${MINUTES} minutes`,
  async () => {
    const statuses = await fuzz(10_000_000, MINUTES * 60_000);
    const all = [...statuses.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(`${all} inputs: ${JSON.stringify(Object.fromEntries(statuses))}\n`);
    expect(all).toBeGreaterThan(0);
  },
  (MINUTES + 2) * 60_000,
);
