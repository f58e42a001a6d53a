import type { SendingCount } from '../../transport/count';
import type { Alarm } from './alarm';

/** There is no room within the limits for so long that it is better given back. */
export class NotNow extends Error {
  override readonly name = 'NotNow';

  constructor(readonly afterMs: number) {
    super('The limits leave no room for this now.');
  }
}

/** So long a message waits for room with its claim kept. Much shorter than the claim. */
const LONGEST_WAIT_MS = 5000;

/**
 * So many requests are under way at once. When the process is killed nobody can tell which of these arrived, so no more than
 * the limits need: fifty in a second, with an answer within 0.4 s.
 */
const MOST_UNDER_WAY = 20;

interface Waiting {
  readonly where: string;
  readonly go: () => void;
  readonly not: (reason: NotNow) => void;
}

/** Lets requests begin when the limits leave room: who came first goes first, but nobody waits for another's conversation. */
export class Queue {
  private waiting: Waiting[] = [];
  private underWay = 0;
  private callOff: () => void = () => undefined;

  constructor(
    private readonly alarm: Alarm,
    private readonly count: SendingCount,
  ) {}

  /** Resolves when the request may begin, and counts it. @throws NotNow */
  enter(where: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ where, go: resolve, not: reject });
      this.look();
    });
  }

  /** The request that was let in has ended. */
  leave(where: string): void {
    this.underWay -= 1;
    this.count.end(where, this.now());
    this.look();
  }

  /** Teams wants nothing there for a while. */
  shut(where: string, milliseconds: number): void {
    this.count.shut(where, this.now() + milliseconds);
  }

  /** Nobody more is let in. */
  close(): void {
    this.callOff();
    for (const { not } of this.waiting.splice(0)) not(new NotNow(0));
  }

  private look(): void {
    this.callOff();
    const now = this.now();
    let next: number | undefined;
    this.waiting = this.waiting.filter(({ where, go, not }) => {
      const wait = this.count.wait(where, now);
      if (wait === 0) {
        // Whoever leaves looks again.
        if (this.underWay >= MOST_UNDER_WAY) return true;
        this.underWay += 1;
        this.count.begin(where, now);
        go();
        return false;
      }
      if (wait !== undefined && wait > LONGEST_WAIT_MS) {
        not(new NotNow(wait));
        return false;
      }
      if (wait !== undefined) next = Math.min(next ?? wait, wait);
      return true;
    });
    if (next !== undefined) this.callOff = this.alarm.after(next, () => this.look());
  }

  private now(): number {
    return this.alarm.now().getTime();
  }
}
