import { z } from 'zod/v4';
import { instantOf, SENDING, schoolKeyOf } from '../../../cases/identify';
import type { SchoolKey } from '../../../cases/ids';
import type { Store } from '../../../store/port';
import { SendingCount } from '../../transport/count';
import type { Alarm } from './alarm';
import { NotNow, Queue } from './queue';

export interface BatonOptions {
  readonly store: Pick<Store, 'setting' | 'putSetting'>;
  readonly alarm: Alarm;
  /** This process. */
  readonly owner: string;
  /** How long a process that says nothing more keeps the others from sending. */
  readonly batonMs: number;
}

/** A request that may be made now. */
export interface Room {
  /** It has ended, however it ended. */
  leave(): void;
  /** Teams wants nothing more in that conversation for a while. */
  shut(milliseconds: number): void;
}

const lately = z.object({ ago: z.array(z.number()).readonly(), filled: z.number() });
const kept = z.looseObject({
  owner: z.string(),
  at: z.iso.datetime(),
  /** Of a process that sends; who gave the baton back left none. */
  until: z.iso.datetime().optional(),
  count: z.object({ tenant: lately, conversations: z.record(z.string(), lately) }),
});
type Kept = z.infer<typeof kept>;

const NAME = 'baton';
const partitionOf = (tenant: string): SchoolKey => schoolKeyOf(tenant, SENDING);

/**
 * Who has it, sends for a tenant; of all processes over one store, one at a time. What was sent of late goes with it, so that the
 * limits hold for all together. It is written anew before a third of its time is over, and requests are made in that third only:
 * those have ended when the time is. So of two clocks it matters only that they differ by less than a fifth of the time.
 */
export class Baton {
  private queue: Queue;
  private version = 0;
  private writtenAt = 0;
  private held = false;
  private users = 0;
  private steps: Promise<unknown> = Promise.resolve();
  private readonly partition: SchoolKey;

  constructor(
    tenant: string,
    private readonly options: BatonOptions,
    private count = new SendingCount(),
  ) {
    this.partition = partitionOf(tenant);
    this.queue = new Queue(options.alarm, count);
  }

  /** Somebody in this process wants to send, until `leave`. Writes nothing yet. */
  enter(): void {
    this.users += 1;
  }

  /** Whether this process may send. @throws StoreError */
  mine(): Promise<boolean> {
    return this.inTurn(async () => this.held || (await this.take()));
  }

  /** Who leaves last gives the baton back; all their requests have ended. @throws StoreError */
  leave(): Promise<void> {
    return this.inTurn(async () => {
      this.users -= 1;
      if (this.users > 0 || !this.held) return;
      await this.put(false);
      this.held = false;
    });
  }

  /** Waits until a request may be made in a conversation. @throws NotNow, StoreError */
  async room(where: string): Promise<Room> {
    const { queue } = this;
    await queue.enter(where);
    try {
      await this.inTurn(() => this.renewed());
    } catch (error) {
      queue.leave(where);
      throw error;
    }
    return { leave: () => queue.leave(where), shut: (milliseconds) => queue.shut(where, milliseconds) };
  }

  /** Lets nobody in any more. */
  close(): void {
    this.queue.close();
  }

  private async take(): Promise<boolean> {
    const found = await this.options.store.setting(this.partition, NAME);
    const before = found && kept.safeParse(found.value).data;
    const version = found?.version ?? 0;
    if (before && this.isOthers(before)) return false;
    // What this process wrote last is not yet all that it knows.
    if (version !== this.version) this.goOnFrom(before);
    this.version = version;
    this.held = await this.put(true);
    return this.held;
  }

  private isOthers({ owner, until }: Kept): boolean {
    if (until === undefined || owner === this.options.owner) return false;
    const left = Date.parse(until) + this.doubtMs - this.now();
    // Further ahead than anybody writes: the clock of the machine was put right since.
    return left > 0 && left <= this.options.batonMs + 2 * this.doubtMs;
  }

  private goOnFrom(before: Kept | undefined): void {
    this.queue.close();
    this.count = before ? this.countOf(before) : new SendingCount();
    this.queue = new Queue(this.options.alarm, this.count);
  }

  private countOf({ at, until, count }: Kept): SendingCount {
    const now = this.now();
    // At least so long ago on anybody's clock.
    const ago = Math.max(0, now - Date.parse(at) - this.doubtMs);
    const from = SendingCount.from(count, now - ago);
    if (until !== undefined) from.blur(this.options.batonMs / 3, now - Math.max(0, ago - this.options.batonMs));
    return from;
  }

  /** Before a request: that it has ended when this process is taken for gone. */
  private async renewed(): Promise<void> {
    if (!this.held) throw new NotNow(0);
    if (this.now() < this.writtenAt + this.options.batonMs / 3) return;
    this.held = await this.put(true);
    if (this.held) return;
    this.queue.close();
    throw new NotNow(0);
  }

  /** Whether nobody else wrote meanwhile. */
  private async put(going: boolean): Promise<boolean> {
    const { store, owner, batonMs } = this.options;
    const now = this.now();
    const value: Kept = {
      owner,
      at: instantOf(new Date(now)),
      ...(going && { until: instantOf(new Date(now + batonMs)) }),
      count: this.count.kept(now),
    };
    if ((await store.putSetting(this.partition, NAME, value, this.version)) !== 'written') return false;
    this.version += 1;
    this.writtenAt = now;
    return true;
  }

  /** How far two clocks may differ. */
  private get doubtMs(): number {
    return this.options.batonMs / 5;
  }

  private now(): number {
    return this.options.alarm.now().getTime();
  }

  private inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const done = this.steps.then(step);
    this.steps = done.catch(() => undefined);
    return done;
  }
}
