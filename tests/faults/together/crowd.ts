import { randomUUID } from 'node:crypto';
import { LIVES } from '../desk/lives';
import { type Answer, COORDINATORS, type Order } from './orders';

/** From 0 to 1, the same again for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What becomes of one pupil or class, as far as it is acknowledged. */
export interface Life {
  readonly life: number;
  readonly at: number;
  done: number;
  busy: boolean;
}

interface Given {
  readonly order: Order;
  readonly life: Life;
  /** How many have not said yet what they did. */
  copies: number;
  isDone: boolean;
}

/** Somebody else was first five times: they are told so, and press once more. */
const BUSY = /^Er zijn net meer mensen/;

/** Two hundred people who work at a school, each when they like. */
export class Crowd {
  readonly lives: Life[] = [];
  /** What was written in between and acknowledged, by its activity. */
  readonly between = new Set<string>();
  readonly found = { done: 0, repeats: 0, refused: 0, busy: 0, away: 0 };
  private readonly given = new Map<string, Given>();

  /** @param underWay how many lives are lived at once; of which somebody is about is chance */
  constructor(
    private readonly chance: () => number,
    private readonly underWay: number,
  ) {}

  /** What somebody does now. */
  next(now: number): Order {
    while (this.lives.filter(({ life, done }) => done < lengthOf(life)).length < this.underWay) this.begin();
    const free = this.lives.filter(({ life, done, busy }) => !busy && done < lengthOf(life));
    const life = free[Math.floor(this.chance() * free.length)];
    if (!life) throw new Error('Everybody is busy.');
    const chance = this.chance();
    const what = life.done < 2 || chance > 0.15 ? 'step' : chance > 0.05 ? 'contribute' : 'postpone';
    // Who writes in between waits for nobody.
    if (what === 'step') life.busy = true;
    const coordinator = Math.floor(this.chance() * COORDINATORS);
    const order = {
      activity: randomUUID(),
      now,
      life: life.life,
      at: life.at,
      step: life.done,
      coordinator,
      what,
    } as const;
    this.given.set(order.activity, { order, life, copies: 1, isDone: false });
    return order;
  }

  /** The same once more, as Teams repeats what it hears nothing of. */
  again(order: Order): Order {
    const given = this.given.get(order.activity);
    if (given) given.copies += 1;
    return order;
  }

  /** What was said of it, by each that heard it. @throws when a step was refused */
  hear({ activity, kind, say = '' }: Answer): void {
    const given = this.given.get(activity);
    if (!given) return;
    given.copies -= 1;
    given.isDone ||= kind !== 'refused';
    if (kind === 'done') this.found.done += 1;
    if (kind === 'repeat') this.found.repeats += 1;
    if (kind === 'refused') this.found[BUSY.test(say) ? 'busy' : 'refused'] += 1;
    const { order, life } = given;
    if (kind === 'refused' && order.what === 'step' && !BUSY.test(say))
      throw new Error(`Step ${order.step} of life ${order.life}: ${say}`);
    if (given.copies > 0) return;
    this.given.delete(activity);
    if (order.what === 'step') {
      life.busy = false;
      if (given.isDone) life.done += 1;
    }
    if (order.what === 'contribute' && given.isDone) this.between.add(activity);
  }

  private begin(): void {
    const n = this.lives.length;
    this.lives.push({ life: n % LIVES.length, at: Math.floor(n / LIVES.length), done: 0, busy: false });
  }
}

const lengthOf = (life: number): number => LIVES[life]?.length ?? 0;
