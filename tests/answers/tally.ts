/** How many of many questions are answered right, with the ones that are not kept for whoever has to look. */
export class Tally {
  #asked = 0;
  readonly #misses: string[] = [];

  constructor(readonly about: string) {}

  /** @param fault why the answer is not right; undefined when it is */
  note(question: string, fault: string | undefined): void {
    this.#asked++;
    if (fault !== undefined) this.#misses.push(`${question}\n      ${fault}`);
  }

  get share(): number {
    return (this.#asked - this.#misses.length) / this.#asked;
  }

  /** Fails when fewer are right, or when there was hardly anything to ask; only then are the figures printed. */
  expectAtLeast(share: number, asked: number): void {
    if (this.#asked < asked || this.share < share) {
      const right = this.#asked - this.#misses.length;
      console.info([`${this.about}: ${right} of ${this.#asked}`, ...this.#misses.slice(0, 20)].join('\n   '));
    }
    expect(this.#asked).toBeGreaterThanOrEqual(asked);
    expect(this.share).toBeGreaterThanOrEqual(share);
  }
}
