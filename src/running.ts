type Close = () => Promise<void>;

const WITHIN_MS = 10_000;

/** The parts that run, so that they end together: on Ctrl-C, or when a later one does not start. */
export class Running {
  private readonly parts: Close[] = [];
  private ending = false;

  /** Whether someone asked for the end: what fails from now on is no news. */
  get stopping(): boolean {
    return this.ending;
  }

  add(close: Close): void {
    this.parts.push(close);
  }

  /** From now on, Ctrl-C (and what a host sends instead) ends everything cleanly. */
  stopOnSignal(): void {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void this.stop(0));
  }

  /** Ends everything, the last added first, and then the process. Asked again meanwhile, it changes nothing. */
  async stop(status: number): Promise<void> {
    if (this.ending) return;
    this.ending = true;
    // A connection that will not close must not keep the process.
    setTimeout(() => process.exit(1), WITHIN_MS).unref();
    for (const close of this.parts.reverse()) await close().catch(() => process.exit(1));
    process.exit(status);
  }
}

/**
 * What nobody caught ends the program, and is told of as all else is: Node would print its message, in which anybody's words may
 * stand. What was confirmed is kept, and whoever starts it again goes on.
 */
export function endOnCrash(tell: (error: unknown) => void): void {
  process.on('uncaughtException', (error) => {
    tell(error);
    process.exit(1);
  });
}
