import type { PersonKey } from '../school-directory';
import { type Doing, MOST_PEOPLE, type Rates } from './rates';

/** Whether somebody may go on; `tell`: no, and they have not heard so yet. */
export type Verdict = 'go' | 'tell' | 'silent';

interface Budget {
  readonly left: number;
  readonly at: number;
  readonly told: boolean;
}

/** Counts how fast people go, each by themselves: who is too fast slows down nobody else. In this process only. */
export class Pace {
  private readonly budgets = new Map<string, Budget>();

  constructor(
    private readonly rates: Rates,
    private readonly now: () => Date,
    private readonly most: number = MOST_PEOPLE,
  ) {}

  /** Of how many people, and things that they do, it knows. */
  get people(): number {
    return this.budgets.size;
  }

  /** Counts one thing that somebody does. */
  next({ tenant, person }: PersonKey, doing: Doing): Verdict {
    const key = JSON.stringify([tenant, person, doing]);
    const { atOnce, perMinute } = this.rates[doing];
    const at = this.now().getTime();
    const before = this.budgets.get(key) ?? { left: atOnce, at, told: false };
    const left = Math.min(atOnce, before.left + (Math.max(0, at - before.at) * perMinute) / 60_000);
    const goes = left >= 1;
    // Told again only after a rest: else every second press would bring the sentence.
    const told = before.told && left < atOnce / 2;
    this.remember(key, { left: goes ? left - 1 : left, at, told: told || !goes });
    return goes ? 'go' : told ? 'silent' : 'tell';
  }

  /** The one who was seen last stands last, so that the first is the one to forget. */
  private remember(key: string, budget: Budget): void {
    this.budgets.delete(key);
    this.budgets.set(key, budget);
    if (this.budgets.size <= this.most) return;
    for (const oldest of this.budgets.keys()) {
      this.budgets.delete(oldest);
      return;
    }
  }
}
