import type { Logger } from 'pino';
import type { SchoolKey } from '../../../cases/ids';
import type { OutboxEntry, OutboxItem } from '../../../store/port';
import { failureOf } from '../../transport/failure';
import { loggable } from '../../transport/fault';
import { verdictOn } from '../../transport/sending-rules';
import { type Claimant, claimOn, InHand, Lost, later } from './in-hand';
import { choose, type Head, type LaneOf, nextMoment } from './lanes';
import { Undelivered } from './messenger';

/** Brings one item to Teams. `sending` is called just before each request: with true, if doing it twice does no harm. */
export type Carry = (
  school: SchoolKey,
  item: OutboxItem,
  sending: (harmless: boolean) => Promise<void>,
) => Promise<'done' | 'no-place' | 'unreadable'>;

export interface RoundOptions extends Claimant {
  readonly carry: Carry;
  readonly laneOf: LaneOf;
  readonly log: Logger;
  readonly chance: () => number;
}

/** So many are claimed in one write. */
const BATCH = 20;
/** Of a lane that one post does for, so many are taken off in one write. */
const COVERED = 50;
/** A beheerder has not chosen a channel yet, or somebody never wrote to the bot. */
const NO_PLACE_MS = 60_000;

/** Sends all that may be sent at a school. Gives back when there is more to do; stops early when it is told to. */
export async function round(
  school: SchoolKey,
  options: RoundOptions,
  stopped: () => boolean,
): Promise<number | undefined> {
  const { store, alarm, log, laneOf } = options;
  for (;;) {
    const now = alarm.now().getTime();
    const pending = await store.pendingOutbox(school);
    const { free, abandoned } = choose(pending, laneOf, now);
    if (stopped() || free.length + abandoned.length === 0) return nextMoment(pending, now);
    const claimed = free.slice(0, BATCH);
    const left = abandoned.slice(0, BATCH);
    const moves = [
      ...claimed.map(({ entry }) => claimOn(entry, options)),
      ...left.map((entry) => giveUp(entry, options)),
    ];
    // Another process was first with one of them: look again at what there is.
    if ((await store.write(school, { streams: [], moves })).kind !== 'written') continue;
    for (const { id } of left) log.warn({ school, outbox: id }, UNCERTAIN);
    for (const head of claimed) {
      const item = new InHand(school, head.entry, options);
      if (stopped()) await item.back().catch(onlyLost);
      else await deliver(school, item, head, options);
    }
  }
}

/** Whoever was sending it did not live to say how it went. */
const giveUp = ({ id, version, delivery }: OutboxEntry, by: Claimant) => ({
  id,
  version,
  to: { kind: 'uncertain', tries: delivery.tries + 1, since: later(by, 0), reason: 'ended' } as const,
});

async function deliver(school: SchoolKey, item: InHand, head: Head, options: RoundOptions): Promise<void> {
  const { carry, log } = options;
  const about = { school, outbox: item.entry.id, tries: item.tries };
  try {
    const carried = await carry(school, item.entry, (harmless) => item.sending(harmless));
    if (carried === 'no-place') return await item.back(NO_PLACE_MS);
    if (carried === 'unreadable') {
      log.error(about, 'a message in the outbox could not be read');
      return await item.came({ kind: 'failed', reason: 'unreadable' });
    }
    await item.gone(await covered(school, head, options));
    log.info(about, 'a message is dealt with');
  } catch (error) {
    await failed(error, item, options, about).catch(onlyLost);
  }
}

async function failed(
  error: unknown,
  item: InHand,
  { log, chance }: RoundOptions,
  about: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (error instanceof Lost) return log.info(about, 'another process went on with a message');
  const failure = error instanceof Undelivered ? error.failure : failureOf(error);
  const verdict = verdictOn(failure, { tries: item.tries, harmless: item.harmless, chance: chance() });
  const fault = loggable(error);
  if (verdict.kind === 'uncertain') log.warn({ ...about, reason: verdict.reason, fault }, UNCERTAIN);
  else if (verdict.kind === 'failed') log.warn({ ...about, reason: verdict.reason, fault }, 'a message was refused');
  else log.warn({ ...about, doubtful: verdict.doubtful, fault }, 'a message could not be sent and waits');
  await item.came(verdict);
}

/** What one post does for: all that waited before it was made, and what was refused before. */
async function covered(
  school: SchoolKey,
  { lane, behind }: Head,
  { laneOf, store }: RoundOptions,
): Promise<readonly OutboxEntry[]> {
  if (!lane.coversAll) return [];
  const refused = (await store.keptOutbox(school)).filter(
    (kept) => kept.delivery.kind === 'failed' && laneOf(kept).name === lane.name,
  );
  return [...behind, ...refused].slice(0, COVERED);
}

const UNCERTAIN = 'a message may or may not have arrived';

function onlyLost(error: unknown): void {
  if (!(error instanceof Lost)) throw error;
}
