import type { StoreErrorCode } from '../errors';

/** How the database does, for /healthz and whoever watches it: counts and moments, no ids. */
export interface StoreHealth {
  readonly kind: 'cosmos';
  readonly reachable: boolean;
  /** Since when every request fails. */
  readonly failingSince: string | null;
  /** How many requests failed since the program started, and how many of them because there were too many. */
  readonly failed: number;
  readonly throttled: number;
}

const OF_THE_REQUEST: ReadonlySet<StoreErrorCode> = new Set(['STORE_TOO_LARGE', 'STORE_CORRUPT_ROW', 'STORE_FAILED']);

/** Counts what became of requests. */
export class Health {
  private since: Date | undefined;
  private failed = 0;
  private throttled = 0;

  constructor(private readonly now: () => Date) {}

  went(): void {
    this.since = undefined;
  }

  failedWith(code: StoreErrorCode): void {
    // What was refused for what was in it says nothing of how the database does.
    if (!OF_THE_REQUEST.has(code)) this.since ??= this.now();
    this.failed++;
    if (code === 'STORE_BUSY') this.throttled++;
  }

  get report(): StoreHealth {
    const failingSince = this.since?.toISOString() ?? null;
    const { failed, throttled } = this;
    return { kind: 'cosmos', reachable: failingSince === null, failingSince, failed, throttled };
  }
}
