import pino from 'pino';
import type { OutboxItem } from '../../../../src/store/port';
import type { Alarm } from '../../../../src/teams/cases/courier/alarm';
import { Courier } from '../../../../src/teams/cases/courier/courier';
import type { OutboxStore } from '../../../../src/teams/cases/courier/in-hand';
import { Undelivered } from '../../../../src/teams/cases/courier/messenger';
import type { RoundOptions } from '../../../../src/teams/cases/courier/round';
import { MemoryStore } from '../../../store/memory-store';
import { message, SCHOOL } from '../../../store/samples';

export const LEASE_MS = 60_000;
export const BATON_MS = 15_000;

/** Time that passes when a test says so, and what was put off until then. */
export class TestAlarm implements Alarm {
  private time = Date.parse('2026-11-02T08:00:00Z');
  private readonly put = new Map<object, { readonly at: number; readonly work: () => void }>();

  readonly now = (): Date => new Date(this.time);

  after(milliseconds: number, work: () => void): () => void {
    const key = {};
    this.put.set(key, { at: this.time + milliseconds, work });
    return () => void this.put.delete(key);
  }

  /** How much has been put off and was not called off. */
  get waiting(): number {
    return this.put.size;
  }

  forward(milliseconds: number): void {
    this.time += milliseconds;
    for (const [key, { at, work }] of [...this.put]) {
      if (at > this.time || !this.put.delete(key)) continue;
      work();
    }
  }
}

/** What Teams does with a request: takes it, refuses it, or takes it without saying so. */
export type Answer = 'ok' | 'lost' | number;

/** A Teams that counts what arrives. */
export class TestTeams {
  readonly arrived: string[] = [];

  constructor(private readonly answers: Answer[] = []) {}

  async take(id: string): Promise<void> {
    const answer = this.answers.shift() ?? 'ok';
    // After a 500 it may be there or not; the worse case for whoever would repeat it.
    if (answer === 'ok' || answer === 'lost' || answer === 500) this.arrived.push(id);
    if (answer === 'lost') throw new Undelivered({}, undefined);
    if (typeof answer === 'number') throw new Undelivered({ status: answer }, undefined);
  }
}

/** One store, one Teams, one clock, and any number of couriers. */
export class World {
  readonly store = new MemoryStore();
  readonly alarm = new TestAlarm();
  readonly logged: string[] = [];
  private couriers = 0;

  constructor(readonly teams = new TestTeams()) {}

  /** Items such as "a2": the second of lane a. */
  put(...ids: string[]) {
    return this.store.write(SCHOOL, { streams: [], outbox: ids.map((id) => message(id)) });
  }

  courier(more: Partial<ConstructorParameters<typeof Courier>[0]> = {}): Courier {
    return new Courier({
      store: this.store,
      alarm: this.alarm,
      owner: `courier ${++this.couriers}`,
      leaseMs: LEASE_MS,
      batonMs: BATON_MS,
      laneOf,
      carry: carryTo(this.teams),
      chance: () => 0.5,
      log: pino({ level: 'trace' }, { write: (line: string) => this.logged.push(line) }),
      ...more,
    });
  }

  pending = () => this.store.pendingOutbox(SCHOOL);
  kept = () => this.store.keptOutbox(SCHOOL);
}

export const laneOf = ({ id }: OutboxItem) => ({ name: id.charAt(0), place: Number(id.slice(1)), coversAll: false });

export const carryTo =
  (teams: Pick<TestTeams, 'take'>): RoundOptions['carry'] =>
  async (_school, { id }, sending) => {
    await sending(false, id);
    await teams.take(id);
    return 'done';
  };

/** Lets everything happen that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 5; turns++) await new Promise(setImmediate);
}

export type { OutboxStore };
