import { instantOf } from '../../../cases/identify';
import type { Instant, SchoolKey } from '../../../cases/ids';
import type { Delivery, OutboxEntry, OutboxMove, Store } from '../../../store/port';
import type { Verdict } from '../../transport/sending-rules';
import type { Alarm } from './alarm';

/** What a courier needs of the store. */
export type OutboxStore = Pick<
  Store,
  'write' | 'pendingOutbox' | 'keptOutbox' | 'schoolsWithOutbox' | 'setting' | 'putSetting'
>;

/** Who claims, and for how long. */
export interface Claimant {
  readonly store: OutboxStore;
  readonly alarm: Alarm;
  readonly owner: string;
  readonly leaseMs: number;
}

/** The lease ended and somebody else went on with it: hands off. */
export class Lost extends Error {
  override readonly name = 'Lost';
}

export const later = ({ alarm }: Pick<Claimant, 'alarm'>, milliseconds: number): Instant =>
  instantOf(new Date(alarm.now().getTime() + milliseconds));

/** A claim on an item, with a new lease. */
export const claimOn = ({ id, version, delivery }: OutboxEntry, by: Claimant): OutboxMove => ({
  id,
  version,
  to: { kind: 'claimed', tries: delivery.tries, owner: by.owner, until: later(by, by.leaseMs) },
});

/** One item that this courier has claimed, and each step that is written down of it. @throws Lost, StoreError */
export class InHand {
  private version: number;
  /** Whether it may be out already for all that is written down. */
  harmless = true;

  constructor(
    private readonly school: SchoolKey,
    readonly entry: OutboxEntry,
    private readonly by: Claimant,
  ) {
    this.version = entry.version + 1;
  }

  /** To be called just before each request that shows something: after a crash, what was not harmless is not repeated. */
  async sending(harmless: boolean): Promise<void> {
    const { owner, leaseMs } = this.by;
    await this.move({ kind: 'sending', tries: this.tries, owner, until: later(this.by, leaseMs), harmless });
    this.harmless = harmless;
  }

  /** It went out, or need not any more; with it go others that it does for. */
  async gone(others: readonly OutboxEntry[]): Promise<void> {
    await this.move('gone', others);
  }

  /** Nothing came of it, for now or for good. */
  async came(verdict: Verdict): Promise<void> {
    const tries = this.tries + 1;
    await this.move(
      verdict.kind === 'again'
        ? { kind: 'waiting', tries, notBefore: later(this.by, verdict.afterMs) }
        : { kind: verdict.kind, tries, since: later(this.by, 0), reason: verdict.reason },
    );
  }

  /** It was not even tried. */
  async back(afterMs = 0): Promise<void> {
    await this.move({ kind: 'waiting', tries: this.tries, ...(afterMs > 0 && { notBefore: later(this.by, afterMs) }) });
  }

  get tries(): number {
    return this.entry.delivery.tries;
  }

  private async move(to: Delivery | 'gone', others: readonly OutboxEntry[] = []): Promise<void> {
    const also = others.map(({ id, version }): OutboxMove => ({ id, version, to: 'gone' }));
    const moves = [{ id: this.entry.id, version: this.version, to }, ...also];
    const { kind } = await this.by.store.write(this.school, { streams: [], moves });
    if (kind !== 'written') throw new Lost('Somebody else went on with this message.');
    this.version += 1;
  }
}
