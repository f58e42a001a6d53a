import { writeSync } from 'node:fs';
import { startClock } from '../../../src/local/clock';
import { atWork, placeFrom } from './at-work';

/** `child.ts <where things are kept> <service url> <lease in ms> <clock> [hold]`: looks what is due at every line that it is given. */

const [at = '', serviceUrl = '', leaseMs = '', clock = '', hold = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const now = startClock(new Date(clock));
  const { courier, ticker } = await atWork({
    at: placeFrom(at),
    serviceUrl,
    leaseMs: Number(leaseMs),
    now,
    hold: hold !== '',
  });
  process.stdin.on('data', () => void ticker.start());
  writeSync(1, `${JSON.stringify({ ready: true })}\n`);
  await courier.start();
  await ticker.start();
}

main().catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
