/** More than there are regions of Teams; in local mode anybody on this machine can name an address. */
const MOST = 100;

/** What is dear to make and can be used again, by its key. What failed is tried anew by the next who asks. */
export class MadeOnce<Made> {
  private readonly made = new Map<string, Promise<Made>>();

  /** What `make` gave for this key, now or before. Rejects as `make` does. */
  of(key: string, make: () => Promise<Made>): Promise<Made> {
    const known = this.made.get(key);
    if (known) return known;
    if (this.made.size >= MOST) this.made.clear();
    const making = make();
    this.made.set(key, making);
    making.catch(() => this.made.delete(key));
    return making;
  }
}
