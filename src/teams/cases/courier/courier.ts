import { splitSchoolKey } from '../../../cases/identify';
import type { SchoolKey } from '../../../cases/ids';
import { loggable } from '../../transport/fault';
import { Baton, type BatonOptions } from './baton';
import { later } from './in-hand';
import { type RoundOptions, round } from './round';

/**
 * Sends what stands in the outbox: after every command, when a pause is over, and every now and then what another process
 * left. Any number of processes may do so over one store; of one tenant, one sends at a time.
 */
export class Courier {
  private readonly rounds = new Map<SchoolKey, Promise<void>>();
  private readonly batons = new Map<string, Baton>();
  private readonly pauses = new Map<SchoolKey, () => void>();
  private callOff: () => void = () => undefined;
  private stopped = false;

  constructor(private readonly options: RoundOptions & BatonOptions) {}

  /** Something may wait at this school. Returns at once; nobody waits for a message to somebody else. */
  wake(school: SchoolKey): void {
    if (this.stopped) return;
    const before = this.rounds.get(school) ?? Promise.resolve();
    const now = before
      .then(() => this.once(school))
      .finally(() => {
        if (this.rounds.get(school) === now) this.rounds.delete(school);
      });
    this.rounds.set(school, now);
  }

  /** Begins with what was left when the program ended. Never fails: what cannot be done now is done later. */
  async start(): Promise<void> {
    const { store, log, alarm } = this.options;
    if (this.stopped) return;
    try {
      for (const school of await store.schoolsWithOutbox(later(this.options, 0))) this.wake(school);
    } catch (error) {
      log.error({ fault: loggable(error) }, 'the outboxes could not be looked through');
    }
    if (!this.stopped) this.callOff = alarm.after(SWEEP_MS, () => void this.start());
  }

  /** Begins nothing new, finishes the request that is under way, and gives back the rest. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.callOff();
    for (const callOff of this.pauses.values()) callOff();
    for (const baton of this.batons.values()) baton.close();
    await Promise.all(this.rounds.values());
  }

  private batonFor(school: SchoolKey): Baton {
    const { tenant } = splitSchoolKey(school);
    const baton = this.batons.get(tenant) ?? new Baton(tenant, this.options);
    this.batons.set(tenant, baton);
    return baton;
  }

  private async once(school: SchoolKey): Promise<void> {
    const { alarm, log } = this.options;
    this.pauses.get(school)?.();
    this.pauses.delete(school);
    try {
      const next = await round(school, this.options, this.batonFor(school), () => this.stopped);
      if (next === undefined || this.stopped) return;
      const pause = Math.min(next - alarm.now().getTime(), SWEEP_MS);
      this.pauses.set(
        school,
        alarm.after(pause, () => this.wake(school)),
      );
    } catch (error) {
      log.error({ school, fault: loggable(error) }, 'the outbox could not be emptied');
    }
  }
}

/** How long a message waits at most when the process that wrote it ended before it could send. */
const SWEEP_MS = 30_000;
