import type { Ground } from './ground';
import { type Program, until } from './program';

/** How often a process is killed: `ROUNDS=200 npm run test:faults` by hand. */
export const ROUNDS = Number(process.env.ROUNDS ?? 10);

/** As long as so many rounds may take on a busy machine. */
export const ROUNDS_MS = 120_000 + ROUNDS * 30_000;

/** After its first step a process lives so long at most. */
const LATEST_MS = 150;

/** How a process can come to its end. */
const ENDS: readonly ((at: Ground) => Promise<void>)[] = [
  // Between the claim and the request.
  async (at) => {
    const one = at.launch({ hold: true });
    await until(() => one.has('claimed'));
    await at.kill(one);
  },
  // Teams has the message, and the process never hears of it.
  async (at) => {
    const before = at.channel.requests.length;
    at.channel.fail('hang');
    const one = at.launch();
    await until(() => at.channel.requests.length > before);
    await at.kill(one);
  },
  // Wherever they happen to be: before the first look, in a write, between two posts.
  async (at) => {
    const both = [at.launch(), at.launch()];
    await Promise.all(both.map((one) => one.ready()));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST_MS));
    for (const one of both) await at.kill(one);
  },
];

/** Kills a process in every round, with so much new to do each time; then two that nobody kills do what is left. */
export async function killInRounds(at: Ground, perRound: number): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await at.submit(perRound);
    await ENDS[round % ENDS.length]?.(at);
  }
  at.launch();
  at.launch();
}

/** Starts so many, and lets them go on together once all are ready. */
export async function together(at: Ground, count: number): Promise<readonly Program[]> {
  const all = Array.from({ length: count }, () => at.launch());
  await Promise.all(all.map((one) => one.ready()));
  return all;
}

/** How many messages each has brought. */
export const dealtWith = (all: readonly Program[]): number[] => all.map((one) => one.count('a message is dealt with'));
