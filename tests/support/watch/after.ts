import { appendFileSync } from 'node:fs';
import { watch } from './watch';

/** After each test file: nothing that it put in about a pupil came out where it may not be read. */
afterAll(() => {
  const { WATCH_TALLY: tally } = process.env;
  if (tally !== undefined) appendFileSync(tally, `${JSON.stringify(watch().tally())}\n`);
  expect(watch().leaks()).toEqual([]);
});
