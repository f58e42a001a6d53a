import type { SchoolKey } from '../../../cases/ids';
import type { Log } from '../../../log/log';
import type { OutboxEntry, OutboxItem, Write } from '../../../store/port';
import type { Telemetry } from '../../../telemetry/telemetry';
import type { Baton } from './baton';
import { deliver, UNCERTAIN } from './deliver';
import { type Claimant, claimOn, InHand, later } from './in-hand';
import { choose, type Head, type LaneOf, nextMoment } from './lanes';
import type { Sending } from './sending';

/** Brings one item to Teams. */
export type Carry = (
  school: SchoolKey,
  item: OutboxItem,
  sending: Sending,
) => Promise<'done' | 'no-place' | 'unreadable'>;

export interface RoundOptions extends Claimant {
  readonly carry: Carry;
  readonly laneOf: LaneOf;
  /** What waits in several messages and can go out in one. */
  readonly join?: (
    school: SchoolKey,
    pending: readonly OutboxEntry[],
    now: number,
  ) => Promise<Pick<Write, 'moves' | 'outbox'> | undefined>;
  readonly log: Log;
  readonly telemetry?: Pick<Telemetry, 'delivery'>;
  readonly chance: () => number;
}

/** So many are claimed in one write. */
const BATCH = 50;
/** So many are under way or wait for room at most: enough for the limits, should every answer take a second. */
const AT_ONCE = 100;
/** Another process sends, and gives the baton back when it is done; about so often this one asks. */
const HELD_MS = 200;

/** Sends all that may be sent at a school. Gives back when there is more to do; stops early when it is told to. */
export async function round(
  school: SchoolKey,
  options: RoundOptions,
  baton: Baton,
  stopped: () => boolean,
): Promise<number | undefined> {
  const { store, alarm, laneOf } = options;
  const under = new UnderWay();
  baton.enter();
  try {
    for (;;) {
      const now = alarm.now().getTime();
      const pending = await store.pendingOutbox(school);
      const joined = stopped() ? undefined : await options.join?.(school, pending, now);
      // In a conflict somebody was first with one of them: they go out as they are.
      if (joined && (await store.write(school, { streams: [], ...joined })).kind === 'written') continue;
      const { free, abandoned } = choose(pending, laneOf, now, under.ids);
      if (stopped() || free.length + abandoned.length === 0) {
        if (under.count === 0) return nextMoment(pending, now);
        await under.until(under.count - 1);
      } else if (await baton.mine()) {
        const claimed = await claim(school, free.slice(0, BATCH), abandoned.slice(0, BATCH), options);
        for (const [head, item] of claimed)
          under.add(head.entry.id, deliver(school, item, head, options, baton, stopped));
        await under.until(AT_ONCE - BATCH);
      } else return now + HELD_MS * (0.5 + options.chance());
    }
  } finally {
    await under.ended();
    await baton.leave();
  }
}

/** Nothing when another process was first with one of them. */
async function claim(
  school: SchoolKey,
  free: readonly Head[],
  abandoned: readonly OutboxEntry[],
  options: RoundOptions,
): Promise<readonly (readonly [Head, InHand])[]> {
  const moves = [
    ...free.map(({ entry }) => claimOn(entry, options)),
    ...abandoned.map((entry) => giveUp(entry, options)),
  ];
  if ((await options.store.write(school, { streams: [], moves })).kind !== 'written') return [];
  for (const { id } of abandoned) options.log.warn({ school, outbox: id }, UNCERTAIN);
  return free.map((head) => [head, new InHand(school, head.entry, options)] as const);
}

/** Whoever was sending it did not live to say how it went. */
const giveUp = ({ id, version, delivery }: OutboxEntry, by: Claimant) => ({
  id,
  version,
  to: { kind: 'uncertain', tries: delivery.tries + 1, since: later(by, 0), reason: 'ended' } as const,
});

/** What was begun and has not ended. */
class UnderWay {
  /** Which items these are. */
  readonly ids = new Set<string>();
  private readonly all = new Set<Promise<void>>();
  private readonly faults: unknown[] = [];

  get count(): number {
    return this.all.size;
  }

  add(id: string, work: Promise<void>): void {
    const one = work
      .catch((fault: unknown) => void this.faults.push(fault))
      .finally(() => {
        this.all.delete(one);
        this.ids.delete(id);
      });
    this.all.add(one);
    this.ids.add(id);
  }

  /** Until no more than so many are left. Rejects with what one of them rejected with. */
  async until(count: number): Promise<void> {
    while (this.all.size > count) await Promise.race(this.all);
    if (this.faults.length > 0) throw this.faults[0];
  }

  /** Until none is left, however they end. */
  async ended(): Promise<void> {
    await Promise.all(this.all);
  }
}
