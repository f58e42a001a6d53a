import type { Delivery, OutboxEntry, OutboxItem } from '../../../store/port';

/** What keeps its order: of one lane one item at a time is under way, the first first. */
export interface Lane {
  readonly name: string;
  readonly place: number;
  /** What goes out shows everything as it is by then, so it does for all that waits in the lane. */
  readonly coversAll: boolean;
  /** Whose own chat it goes to: people read one message after the other, also when they are about several cases. */
  readonly chat?: string | undefined;
}

export type LaneOf = (item: OutboxItem) => Lane;

/** The first of its lane, which nobody is busy with. */
export interface Head {
  readonly entry: OutboxEntry;
  readonly lane: Lane;
  /** What waits after it in the lane, as it was read. */
  readonly behind: readonly OutboxEntry[];
}

/** What may be done now with what is still to be sent. */
export interface Choice {
  /** To be claimed and sent. */
  readonly free: readonly Head[];
  /** Somebody was sending these and did not come back to say how it went. */
  readonly abandoned: readonly OutboxEntry[];
}

/**
 * Of each lane the first, where nobody is busy in that lane or chat and no pause is left. The oldest lane first.
 * @param inHand what this process is busy with: its lease may end while it waits for room at Teams, and it would be in its own way
 */
export function choose(
  pending: readonly OutboxEntry[],
  laneOf: LaneOf,
  now: number,
  inHand: ReadonlySet<string> = new Set(),
): Choice {
  const isTaken = ({ id, delivery }: OutboxEntry): boolean => inHand.has(id) || isLeased(delivery, now);
  const busy = new Set(pending.filter(isTaken).map((entry) => laneOf(entry).chat));
  const heads = lanesOf(pending, laneOf).filter(({ entry, behind }) => ![entry, ...behind].some(isTaken));
  const due = heads.filter(({ entry }) => momentOf(entry.delivery) <= now);
  return {
    free: due
      .filter(({ entry }) => !isAbandoned(entry))
      .filter(({ lane: { chat } }) => chat === undefined || (!busy.has(chat) && busy.add(chat)))
      .map((head) => ({ ...head, behind: head.behind.filter(({ delivery }) => delivery.kind === 'waiting') })),
    abandoned: due.map(({ entry }) => entry).filter(isAbandoned),
  };
}

/** The next moment at which something may be done that may not be done now. */
export function nextMoment(pending: readonly OutboxEntry[], now: number): number | undefined {
  const moments = pending.map(({ delivery }) => momentOf(delivery)).filter((moment) => moment > now);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

function lanesOf(pending: readonly OutboxEntry[], laneOf: LaneOf): readonly Head[] {
  const lanes = new Map<string, { readonly entry: OutboxEntry; readonly lane: Lane }[]>();
  for (const entry of pending) {
    const lane = laneOf(entry);
    const others = lanes.get(lane.name);
    if (others) others.push({ entry, lane });
    else lanes.set(lane.name, [{ entry, lane }]);
  }
  return [...lanes.values()].flatMap((all) => {
    // A stable sort: of one place, the oldest stays first.
    const [first, ...rest] = all.sort((one, other) => one.lane.place - other.lane.place);
    return first ? [{ ...first, behind: rest.map(({ entry }) => entry) }] : [];
  });
}

function momentOf(delivery: Delivery): number {
  if ('until' in delivery) return Date.parse(delivery.until);
  return 'notBefore' in delivery && delivery.notBefore !== undefined ? Date.parse(delivery.notBefore) : 0;
}

const isLeased = (delivery: Delivery, now: number): boolean => 'until' in delivery && momentOf(delivery) > now;
const isAbandoned = ({ delivery }: OutboxEntry): boolean => delivery.kind === 'sending' && !delivery.harmless;
