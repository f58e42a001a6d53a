import { MadeOnce } from '../../../src/teams/transport/made-once';

it('makes a thing once for each key, also for those who ask while it is being made', async () => {
  const made = new MadeOnce<number>();
  let times = 0;
  const make = async () => ++times;
  expect(await Promise.all([made.of('a', make), made.of('a', make), made.of('b', make)])).toEqual([1, 1, 2]);
  expect(await made.of('a', make)).toBe(1);
});

it('tries again what failed', async () => {
  const made = new MadeOnce<string>();
  await expect(made.of('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await made.of('a', async () => 'yes')).toBe('yes');
});

it('does not grow for ever', async () => {
  const made = new MadeOnce<number>();
  const make = jest.fn(async () => 1);
  for (let n = 0; n < 1_000; n++) await made.of(`${n}`, make);
  await made.of('0', make);
  expect(make).toHaveBeenCalledTimes(1_001);
});
