import type { SchoolKey } from '../../../cases/ids';
import type { LogFields } from '../../../log/log';
import type { OutboxEntry } from '../../../store/port';
import type { Outcome } from '../../../telemetry/telemetry';
import { failureOf } from '../../transport/failure';
import { loggable } from '../../transport/fault';
import { verdictOn } from '../../transport/sending-rules';
import type { Baton, Room } from './baton';
import { type InHand, Lost } from './in-hand';
import type { Head } from './lanes';
import { Undelivered } from './messenger';
import { NotNow } from './queue';
import type { RoundOptions } from './round';

/** Of a lane that one post does for, so many are taken off in one write. */
const COVERED = 50;
/** A beheerder has not chosen a channel yet, or somebody never wrote to the bot. */
const NO_PLACE_MS = 60_000;

export const UNCERTAIN = 'a message may or may not have arrived';

/** Brings one item to Teams, and writes down what came of it, with a line in the log. @throws StoreError */
export async function deliver(
  school: SchoolKey,
  item: InHand,
  head: Head,
  options: RoundOptions,
  baton: Baton,
  stopped: () => boolean,
): Promise<void> {
  const { carry, log } = options;
  const { id, what } = item.entry;
  const kind = typeof what.kind === 'string' ? what.kind : 'other';
  const about = { school, outbox: id, kind, tries: item.tries };
  const ended = options.telemetry?.delivery(about);
  let outcome: Outcome = 'unsettled';
  let room: Room | undefined;
  let requests = 0;
  const sending = async (harmless: boolean, conversation: string): Promise<void> => {
    room?.leave();
    room = undefined;
    if (stopped()) throw new NotNow(0);
    room = await baton.room(conversation);
    await item.sending(harmless);
    requests += 1;
  };
  try {
    const carried = await carry(school, item.entry, sending);
    if (carried === 'no-place') {
      await item.back(NO_PLACE_MS);
      outcome = 'waits';
      return;
    }
    if (carried === 'unreadable') {
      log.error(about, 'a message in the outbox could not be read');
      await item.came({ kind: 'failed', reason: 'unreadable' });
      outcome = 'failed';
      return;
    }
    await item.gone(await covered(school, head, options));
    outcome = 'sent';
    log.info({ ...about, requests }, 'a message is dealt with');
  } catch (error) {
    outcome = await failed(error, item, options, about, room).catch((again: unknown): Outcome => {
      if (!(again instanceof Lost)) throw again;
      log.info(about, 'another process went on with a message');
      return 'taken-over';
    });
  } finally {
    room?.leave();
    ended?.(outcome);
  }
}

async function failed(
  error: unknown,
  item: InHand,
  { log, chance }: RoundOptions,
  about: LogFields,
  room: Room | undefined,
): Promise<Outcome> {
  if (error instanceof NotNow) {
    await item.back(error.afterMs);
    return 'waits';
  }
  if (error instanceof Lost) throw error;
  const failure = error instanceof Undelivered ? error.failure : failureOf(error);
  const verdict = verdictOn(failure, { tries: item.tries, harmless: item.harmless, chance: chance() });
  if (verdict.kind === 'again' && failure.status === 429) room?.shut(verdict.afterMs);
  const fault = loggable(error);
  if (verdict.kind === 'uncertain') log.warn({ ...about, reason: verdict.reason, fault }, UNCERTAIN);
  else if (verdict.kind === 'failed') log.warn({ ...about, reason: verdict.reason, fault }, 'a message was refused');
  else log.warn({ ...about, doubtful: verdict.doubtful, fault }, 'a message could not be sent and waits');
  await item.came(verdict);
  return verdict.kind;
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
