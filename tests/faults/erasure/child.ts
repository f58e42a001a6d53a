import { writeSync } from 'node:fs';
import { atWork, placeFrom } from '../reminders/at-work';
import { schoolTime } from './time';

/** `child.ts <where things are kept> <service url> <lease in ms> <since>`: goes on with what is being erased, and tells of it. */

const [at = '', serviceUrl = '', leaseMs = '', since = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const { courier, ticker } = await atWork({
    at: placeFrom(at),
    serviceUrl,
    leaseMs: Number(leaseMs),
    now: () => schoolTime(Number(since)),
    hold: false,
    rewrites: (id) => id.startsWith('verwijderd/'),
  });
  // As long as somebody may speak to it, it does not end by itself.
  process.stdin.resume();
  writeSync(1, `${JSON.stringify({ ready: true })}\n`);
  await courier.start();
  await ticker.start();
}

main().catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
