import type { checkWrite } from '../../../src/store/check';
import { pupilTexts, typedTexts } from './pupil-texts';
import { watch } from './watch';

/**
 * Before each test file: whatever it writes to a store or types, and whatever it logs, is heard by the watch. Only what a test
 * loads is wrapped, when it loads it. The channel tells by itself what was posted there.
 */

jest.mock('../../../src/store/check', () => {
  const actual = jest.requireActual<{ checkWrite: typeof checkWrite }>('../../../src/store/check');
  return {
    ...actual,
    checkWrite: (...[school, write]: Parameters<typeof checkWrite>) => {
      for (const text of pupilTexts(write)) watch().secret(text);
      actual.checkWrite(school, write);
    },
  };
});

interface Destination {
  write(line: string): unknown;
}

jest.mock('pino', () => {
  const actual = jest.requireActual<(...args: unknown[]) => unknown>('pino');
  const heard = (to: Destination) => ({
    write: (line: string) => {
      watch().cameOut('log', line);
      return to.write(line);
    },
  });
  const watched = (...args: unknown[]) => actual(...args.map((one) => (isPlainDestination(one) ? heard(one) : one)));
  return Object.assign(watched, actual, { pino: watched, default: watched });
});

/** An object of the test's own; a real stream is more than its `write`. */
const isPlainDestination = (one: unknown): one is Destination =>
  typeof one === 'object' && one !== null && 'write' in one && Object.keys(one).length === 1;

const { fetch } = globalThis;
globalThis.fetch = async (...[to, init]: Parameters<typeof fetch>) => {
  const { secrets, typed } = typedTexts(init?.body);
  for (const text of secrets) watch().secret(text);
  for (const text of typed) watch().typed(text);
  const response = await fetch(to, init);
  if (!response.ok) watch().cameOut('error', await response.clone().text());
  else if (String(to).endsWith('/healthz')) watch().cameOut('metric', await response.clone().text());
  return response;
};
