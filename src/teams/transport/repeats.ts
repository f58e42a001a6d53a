/** Teams repeats an activity within seconds when it hears nothing; a later one with the same id is a new one. */
const REMEMBERED_MS = 2 * 60_000;
/** Each may hold a card. */
const MOST = 1_000;

interface Remembered<T> {
  readonly value: T;
  readonly since: number;
}

/** Does a thing once per key, and hands a repeat what the first time made. */
export class Repeats<T> {
  private readonly seen = new Map<string, Remembered<T>>();

  constructor(private readonly now: () => Date) {}

  /** What `make` gave for this key, now or within the last two minutes. */
  once(key: string, make: () => T): T {
    this.forgetOld();
    const first = this.seen.get(key);
    if (first) return first.value;
    const value = make();
    this.seen.set(key, { value, since: this.now().getTime() });
    return value;
  }

  /** Lets the next one with this key through, for when the first came to nothing. */
  forget(key: string): void {
    this.seen.delete(key);
  }

  private forgetOld(): void {
    const oldest = this.now().getTime() - REMEMBERED_MS;
    for (const [key, { since }] of this.seen) {
      if (since >= oldest && this.seen.size < MOST) return;
      this.seen.delete(key);
    }
  }
}
