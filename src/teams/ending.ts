import type { SteunwijzerAdapter } from './transport/adapter';
import { within } from './transport/deadline';
import type { Listening } from './transport/server';

/** Of the ten seconds that a host gives, what was accepted may take so long; Teams answers late, or asks for a pause. */
const FINISH_MS = 7_000;
/** And so long what is given up then takes to be written down. */
const GIVE_UP_MS = 2_000;

export interface Ending {
  readonly server: Pick<Listening, 'close' | 'cut'>;
  readonly adapter: Pick<SteunwijzerAdapter, 'settled' | 'giveUp'>;
  /** What works of its own accord, and gives back what it holds. */
  readonly workers: readonly { stop(): Promise<void> }[];
}

/**
 * Takes no new work, finishes what was accepted and gives back leases, all at once. After a while no answer of Teams is waited for any more:
 * what was being posted is named as uncertain, and a turn that is cut off comes again, to another instance.
 */
export async function end({ server, adapter, workers }: Ending): Promise<void> {
  const answered = server.close().then(() => adapter.settled());
  const ended = Promise.all([answered, ...workers.map((one) => one.stop())]).then(() => true);
  if (await within(FINISH_MS, ended, () => false)) return;
  adapter.giveUp();
  server.cut();
  await within(GIVE_UP_MS, ended, () => false);
}
