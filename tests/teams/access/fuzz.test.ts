import { fuzz } from './fuzz';

/** More of it, for as long as one likes: `FC_SEED=random FUZZ_MINUTES=60 npm run test:faults -- fuzz`. */
it('survives what no client sends, and tells nobody what is not theirs', async () => {
  const statuses = await fuzz(300);
  expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(300);
});
