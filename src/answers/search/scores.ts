import { STRONG_MATCH } from '../knowledge/postings';
import type { Unit } from './unit';

/** Sums over the units of a question, per fact. Arrays as long as the structure, reused, since this is the hot path. */
export class Scores {
  readonly score: Float64Array;
  readonly covered: Float64Array;
  readonly matched: Uint8Array;
  readonly subjects: Uint8Array;
  readonly named: Uint8Array;
  readonly care: Uint8Array;
  /** The facts that any unit matches, in no order. */
  readonly touched: number[] = [];

  constructor(size: number) {
    this.score = new Float64Array(size);
    this.covered = new Float64Array(size);
    this.matched = new Uint8Array(size);
    this.subjects = new Uint8Array(size);
    this.named = new Uint8Array(size);
    this.care = new Uint8Array(size);
  }

  sum(units: readonly Unit[]): void {
    this.#clear();
    for (const unit of units) this.#add(unit);
  }

  #add({ matches, weight, optional, named, subject, care, words }: Unit): void {
    const counts = !optional || named ? words : 0;
    const names = named && !optional;
    for (let at = 0; at < matches.facts.length; at++) {
      const fact = matches.facts[at] ?? 0;
      const match = matches.weights[at] ?? 0;
      if (this.score[fact] === 0) this.touched.push(fact);
      add(this.score, fact, weight * match);
      if (!optional) add(this.covered, fact, weight * Math.min(1, match * 1.25));
      if (names) this.named[fact] = 1;
      if (match < STRONG_MATCH) continue;
      add(this.matched, fact, counts);
      if (care) this.care[fact] = 1;
      if (subject) add(this.subjects, fact, 1);
    }
  }

  #clear(): void {
    for (const fact of this.touched) {
      this.score[fact] = 0;
      this.covered[fact] = 0;
      this.matched[fact] = 0;
      this.subjects[fact] = 0;
      this.named[fact] = 0;
      this.care[fact] = 0;
    }
    this.touched.length = 0;
  }
}

function add(sums: Float64Array | Uint8Array, fact: number, value: number): void {
  sums[fact] = (sums[fact] ?? 0) + value;
}
