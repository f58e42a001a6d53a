import type { Hour, Window } from './limits';
import { REQUEST_TIMEOUT_MS } from './sending-rules';

/** The machine's clock counts whole milliseconds, and its alarms may come one too early. */
const CLOCK_MS = 2;

/** What may be handed over of a `Lately`: how long ago each request ended, and how full the hour is. */
export interface KeptLately {
  readonly ago: readonly number[];
  readonly filled: number;
}

/**
 * The requests of late, in one conversation or one tenant. A request counts from its beginning until a window after its end: when
 * it arrived in between, only Teams knows. So no window is ever too full at Teams, however long requests take.
 */
export class Lately {
  private under = 0;
  private ended: number[] = [];
  private filled = 0;
  private filledAt = 0;
  private shutUntil = 0;

  constructor(
    private readonly windows: readonly Window[],
    private readonly hour?: Hour,
  ) {}

  begin(now: number): void {
    this.under += 1;
    this.filled = this.filledBy(now) + (this.hour ? 1 : 0);
    this.filledAt = now;
  }

  end(now: number): void {
    this.under -= 1;
    this.ended = [...this.recent(now), now];
  }

  /** Teams asks for a pause. */
  shut(until: number): void {
    this.shutUntil = Math.max(this.shutUntil, until);
  }

  /** Milliseconds until there is room for one more; none while that depends on a request that is under way. */
  wait(now: number, others: readonly number[] = []): number | undefined {
    const ended = [...this.recent(now), ...others].sort((one, other) => one - other);
    const hour = this.hour ? (this.filledBy(now) + 1 - this.hour.atOnce) * this.hour.thenEachMs : 0;
    let longest = Math.max(0, this.shutUntil - now, hour);
    for (const { most, withinMs } of this.windows) {
      const counted = ended.filter((at) => at + withinMs + CLOCK_MS > now);
      const tooMany = this.under + counted.length - most;
      if (tooMany < 0) continue;
      const goes = counted[tooMany];
      if (goes === undefined) return undefined;
      longest = Math.max(longest, goes + withinMs + CLOCK_MS - now);
    }
    return Math.ceil(longest);
  }

  /** When each request ended that any window still counts. A clock that went back would make them count for too long. */
  recent(now: number): readonly number[] {
    const longest = Math.max(...this.windows.map(({ withinMs }) => withinMs)) + CLOCK_MS;
    return this.ended.filter((at) => at + longest > now).map((at) => Math.min(at, now));
  }

  isForgotten(now: number): boolean {
    return this.under === 0 && this.recent(now).length === 0 && this.filledBy(now) === 0 && this.shutUntil <= now;
  }

  kept(now: number): KeptLately {
    // What is under way ends by then at the latest.
    const under = Array<number>(this.under).fill(-REQUEST_TIMEOUT_MS);
    return { ago: [...this.recent(now).map((at) => now - at), ...under], filled: this.filledBy(now) };
  }

  /** What another process kept, as of a moment on this one's clock. */
  add({ ago, filled }: KeptLately, asOf: number): void {
    this.ended = [...this.ended, ...ago.map((each) => asOf - each)].sort((one, other) => one - other);
    this.filled = this.filledBy(asOf) + filled;
    this.filledAt = asOf;
  }

  private filledBy(now: number): number {
    return this.hour ? Math.max(0, this.filled - Math.max(0, now - this.filledAt) / this.hour.thenEachMs) : 0;
  }
}
