import { LimitsGround } from '../faults/limits/ground';
import { together } from '../faults/rounds';
import { tableOf } from './table';

/** How long 500 posts to 500 conversations take over HTTP, by one process and by four over one file. Prints the table. */

const POSTS = 500;
/** Fifty in a second is what Teams takes of one app in one tenant. */
const IDEAL_MS = POSTS * 20;

async function rowOf(processes: number): Promise<string[]> {
  const ground = await LimitsGround.make();
  try {
    const all = await together(ground, processes);
    await ground.write(Array.from({ length: POSTS }, (_, n) => `a:${n}`));
    for (const one of all) one.wake();
    await ground.sent();
    const { requests } = ground.channel;
    const times = requests.map(({ at }) => at);
    const arrived = new Set(requests.map(({ body }) => body.text)).size;
    if (arrived !== POSTS || requests.length !== POSTS) throw new Error(`${arrived} of ${POSTS} arrived.`);
    return [
      `${processes} ${processes === 1 ? 'process' : 'processes'}`,
      `${((Math.max(...times) - Math.min(...times)) / 1000).toFixed(1)} s`,
      `${(IDEAL_MS / 1000).toFixed(0)} s`,
      String(ground.fullest(1000)),
    ];
  } finally {
    await ground.remove();
  }
}

async function main(): Promise<void> {
  const rows = [await rowOf(1), await rowOf(4)];
  console.log(tableOf([[`${POSTS} posts to ${POSTS} conversations`, 'took', 'ideal', 'most in a second'], ...rows]));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
