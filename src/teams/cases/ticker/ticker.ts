import { instantOf } from '../../../cases/identify';
import type { Instant, SchoolKey } from '../../../cases/ids';
import { loggable } from '../../transport/fault';
import type { Alarm } from '../courier/alarm';
import { type AtSchoolOptions, tickAt } from './at-school';
import { planAt } from './plan-at';

export interface TickerOptions extends AtSchoolOptions {
  readonly alarm: Pick<Alarm, 'after'>;
  /** Something waits to be sent at this school. */
  readonly wake: (school: SchoolKey) => void;
}

/** What a monitor wants to know; no ids. */
export interface TickerHealth {
  /** When it last looked, on the clock of the schools. */
  readonly lastTick: Instant | null;
  /** Reminders that are due and could not be dealt with, and messages that wait; of very many schools, of the first hundred. */
  readonly backlog: number;
  /** Since when the oldest of these waits. */
  readonly oldestDue: Instant | null;
  /** Since when it cannot look. */
  readonly failingSince: Instant | null;
}

/** How late a reminder is at most. */
const TICK_MS = 15_000;
/** Every so many ticks all schools: dates and rules change by hand, a few times a year. */
const PLAN_EVERY = 20;
/** Schools that one tick plans of these; of a hundred thousand each has its turn within four hours, and no tick takes long. */
const PLANNED_AT_ONCE = 100;
/** More is a long queue, however long it is. */
const COUNTED = 1000;
/** Of so many schools it is counted what waits. */
const LOOKED_AT = 100;

/** Looks every now and then what is due, at every school that has something due. Any number of processes may do so at once. */
export class Ticker {
  health: TickerHealth = { lastTick: null, backlog: 0, oldestDue: null, failingSince: null };
  private ticks = 0;
  /** Schools of which the reminders are being planned anew. */
  private readonly replanning = new Set<SchoolKey>();
  /** Schools whose turn comes to be planned. */
  private ahead: SchoolKey[] = [];
  private under = Promise.resolve();
  private callOff: () => void = () => undefined;
  private stopped = false;

  /** @param place from 0 to 1: where among all schools it begins, so that many processes begin apart */
  constructor(
    private readonly options: TickerOptions,
    private readonly place: number = Math.random(),
  ) {}

  /** Begins with what was due while the program was down. Never fails: what cannot be done now is done later. */
  async start(): Promise<void> {
    if (this.stopped) return;
    this.under = this.once();
    await this.under;
    if (!this.stopped) this.callOff = this.options.alarm.after(TICK_MS, () => void this.start());
  }

  /** Begins nothing new, and finishes the tick that is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.callOff();
    await this.under;
  }

  private async once(): Promise<void> {
    const { store, log } = this.options;
    try {
      const due = this.inTurn(await store.schoolsWithReminders(this.now()));
      // Before anything fires, so that it is asked on its day as the school's dates and rules are now.
      if (this.ticks++ % PLAN_EVERY === 0 && this.ahead.length === 0) this.ahead = this.inTurn(await store.schools());
      const plan = [...this.replanning, ...due, ...this.ahead.splice(0, PLANNED_AT_ONCE)];
      await this.each([...new Set(plan)], (key) => this.plan(key));
      // A rule that is gone is counted where the school is planned anew, and said there.
      await this.each(
        due.filter((key) => !this.replanning.has(key)),
        (key) => this.at(key),
      );
      this.health = await this.look();
    } catch (error) {
      this.health = { ...this.health, failingSince: this.health.failingSince ?? this.now() };
      log.error({ fault: loggable(error) }, 'what is due could not be looked through');
    }
  }

  private inTurn(keys: readonly SchoolKey[]): SchoolKey[] {
    const first = Math.floor(this.place * keys.length);
    return [...keys.slice(first), ...keys.slice(0, first)];
  }

  /** A school where something goes wrong holds up no other. */
  private async each(keys: readonly SchoolKey[], work: (key: SchoolKey) => Promise<void>): Promise<void> {
    for (const key of keys) {
      if (this.stopped) return;
      try {
        await work(key);
      } catch (error) {
        this.options.log.error(
          { school: key, fault: loggable(error) },
          'the reminders of a school could not be dealt with',
        );
      }
    }
  }

  /** A large school is planned anew in several goes. */
  private async plan(key: SchoolKey): Promise<void> {
    this.replanning.delete(key);
    if (await planAt(key, this.options)) this.replanning.add(key);
  }

  private async at(key: SchoolKey): Promise<void> {
    const ticked = await tickAt(key, this.options);
    if (!ticked) return;
    this.options.log.info({ school: key, ...ticked }, 'reminders were dealt with');
    this.options.wake(key);
  }

  private async look(): Promise<TickerHealth> {
    const { store } = this.options;
    const lastTick = this.now();
    const late = (await store.schoolsWithReminders(lastTick)).slice(0, LOOKED_AT);
    const reminders = await Promise.all(late.map((key) => store.dueReminders(key, lastTick, COUNTED)));
    const waiting = (await store.schoolsWithOutbox(ALL)).slice(0, LOOKED_AT);
    const messages = await Promise.all(waiting.map((key) => store.pendingOutbox(key)));
    const since = [...reminders.flat().flatMap(({ dueAt }) => dueAt ?? []), ...messages.flat().map(({ at }) => at)];
    return { lastTick, backlog: since.length, oldestDue: since.sort()[0] ?? null, failingSince: null };
  }

  private now(): Instant {
    return instantOf(this.options.now());
  }
}

/** Whatever pause a message is in. */
const ALL: Instant = instantOf(new Date('9999-01-01T00:00:00Z'));
