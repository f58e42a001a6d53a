import { REQUEST_TIMEOUT_MS } from './sending-rules';

/** How long the answer to a request is waited for: until its time is up, or until the program cannot wait any longer. */
export class Patience {
  private readonly waiting = new Set<AbortController>();
  private isOver = false;

  constructor(private readonly milliseconds: number = REQUEST_TIMEOUT_MS) {}

  /** Makes a request that ends when the signal says so; what came of it is unknown then. */
  async during<Answer>(request: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), this.milliseconds);
    if (this.isOver) controller.abort();
    this.waiting.add(controller);
    try {
      return await request(controller.signal);
    } finally {
      clearTimeout(timer);
      this.waiting.delete(controller);
    }
  }

  /** From now on no answer is waited for. */
  end(): void {
    this.isOver = true;
    for (const controller of this.waiting) controller.abort();
  }
}
