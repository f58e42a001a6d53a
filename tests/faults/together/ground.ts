import { join } from 'node:path';
import { instantOf } from '../../../src/cases/identify';
import { SettingsDesk } from '../../../src/teams/settings/settings-desk';
import { KEY } from '../../support/cases';
import { Ground, LEASE_MS } from '../ground';
import { Program, until } from '../program';
import { Crowd, chanceFrom } from './crowd';
import { answer, type Order } from './orders';
import { type PlaceName, type WatchedPlace, watchedPlace } from './places';

const BEGIN = Date.parse('2026-11-02T09:00:00+01:00');
/** What one instance has in hand at once. */
const AT_ONCE = 4;

/** How long an instance hangs at least: others take over what it had, and it goes on as if no time had passed. */
const HANG_MS = 3 * LEASE_MS;

/** Enough for everybody to be about at the same time. */
const MOST_LIVES = 150;

export interface Size {
  readonly over: PlaceName;
  readonly processes: number;
  readonly commands: number;
  readonly kills: number;
  /** Between so many days the commands are divided; after each the clock jumps. */
  readonly days: number;
  readonly seed: number;
}

interface Instance {
  readonly program: Program;
  /** The same twice where it was said twice. */
  readonly inHand: Order[];
  isReady: boolean;
  isGone: boolean;
  /** Over when it does not hang. */
  hang: Promise<void>;
  isHanging: boolean;
}

/** Instances over one store, with a crowd that works there. */
export class TogetherGround extends Ground {
  readonly crowd: Crowd;
  kills = 0;
  hangs = 0;
  starts = 0;
  /** The school's clock. */
  now = BEGIN;
  private instances: Instance[] = [];
  private readonly chance: () => number;
  private readonly waiting: Order[] = [];
  private fault: unknown;

  private constructor(
    begun: Awaited<ReturnType<typeof Ground.begin>>,
    readonly place: WatchedPlace,
    private readonly size: Size,
  ) {
    super(begun);
    this.chance = chanceFrom(size.seed);
    this.crowd = new Crowd(this.chance, Math.min(MOST_LIVES, Math.max(24, Math.ceil(size.commands / 16))));
  }

  static async make(size: Size): Promise<TogetherGround> {
    const place = await watchedPlace(size.over);
    const begun = await Ground.begin(place);
    const settings = new SettingsDesk({ store: begun.store, now: () => new Date(BEGIN) });
    await settings.begin(KEY, 'test', { region: 'midden' });
    return new TogetherGround(begun, place, size);
  }

  launch(): Program {
    const args = [JSON.stringify(this.at), this.channel.serviceUrl, String(LEASE_MS), String(this.now)];
    const program = new Program(join(__dirname, 'child.ts'), args, (line) => this.hear(one, line));
    const one: Instance = {
      program,
      inHand: [],
      isReady: false,
      isGone: false,
      isHanging: false,
      hang: Promise.resolve(),
    };
    this.instances.push(one);
    this.starts += 1;
    return this.started(program);
  }

  /** The whole of the work: days full of commands, while instances are killed and started, or hang. */
  async work(): Promise<void> {
    const { processes, commands, days, kills } = this.size;
    for (let n = 0; n < processes; n++) this.launch();
    await until(() => this.instances.every(({ isReady }) => isReady));
    const perDay = Math.ceil(commands / days);
    const killAt = new Set(Array.from({ length: kills }, () => Math.floor(this.chance() * days * perDay)));
    for (let day = 0; day < days; day++) {
      for (let n = 0; n < perDay; n++) {
        await this.give(this.crowd.next(this.now));
        this.now += 1000;
        if (killAt.has(day * perDay + n)) await this.disturb();
      }
      await this.answered();
      this.later(3);
    }
  }

  /** Weeks in which nobody does anything: what stands is asked once, twice, three times, while an instance is killed or hangs each week. */
  async quiet(weeks: number): Promise<void> {
    for (let week = 0; week < weeks; week++) {
      this.later(7);
      await new Promise((resolve) => setTimeout(resolve, this.chance() * 1000));
      await this.disturb();
      const now = instantOf(new Date(this.now));
      await until(
        async () =>
          (await this.store.dueReminders(KEY, now, 1)).length === 0 &&
          (await this.store.pendingOutbox(KEY)).length === 0,
      );
    }
  }

  private later(days: number): void {
    this.now += days * 86_400_000;
    for (const { program } of this.instances) program.tell(JSON.stringify({ now: this.now }));
  }

  /** Ends all, one after the other, as a host would. */
  async endAll(): Promise<void> {
    for (const { program, hang } of this.instances.filter(({ isGone }) => !isGone)) {
      await hang;
      await this.end(program);
    }
  }

  private async give(order: Order): Promise<void> {
    await this.room();
    this.send(order);
    // Teams says it again, and another instance hears it at the same moment.
    if (this.chance() < 0.03) this.send(this.crowd.again(order));
  }

  private send(order: Order): void {
    const one = this.anyAble();
    if (!one) {
      this.waiting.push(order);
      return;
    }
    one.inHand.push(order);
    one.program.tell(JSON.stringify(order));
  }

  private hear(one: Instance, line: string): void {
    const said: unknown = line.endsWith('}') ? JSON.parse(line) : undefined;
    if (line.includes('"ready"')) {
      one.isReady = true;
      for (const order of this.waiting.splice(0)) this.send(order);
    }
    const heard = answer.safeParse(said).data;
    if (!heard) return;
    const at = one.inHand.findIndex(({ activity }) => activity === heard.activity);
    const [order] = at >= 0 ? one.inHand.splice(at, 1) : [];
    if (heard.kind === 'away') {
      this.crowd.found.away += 1;
      if (order) this.send(order);
      return;
    }
    try {
      this.crowd.hear(heard);
    } catch (error) {
      this.fault ??= error;
    }
  }

  private able = (): readonly Instance[] =>
    this.instances.filter(({ isReady, isGone, isHanging }) => isReady && !isGone && !isHanging);

  private anyAble(): Instance | undefined {
    const able = this.able();
    return able[Math.floor(this.chance() * able.length)];
  }

  /** By turns one is killed and one hangs. */
  private disturb = (): Promise<void> => (this.kills <= this.hangs ? this.killOne() : this.hangOne());

  /** Others hear what it had in hand, too, and it does that when it goes on. */
  private async hangOne(): Promise<void> {
    const one = this.anyAble();
    if (!one) return;
    one.isHanging = true;
    this.hangs += 1;
    one.hang = one.program.hang(HANG_MS * (1 + this.chance())).then(() => {
      one.isHanging = false;
    });
    for (const order of [...one.inHand]) this.send(this.crowd.again(order));
  }

  /** What it had in hand comes again, to others, as Teams would send it. */
  private async killOne(): Promise<void> {
    const one = this.anyAble();
    if (!one) return;
    one.isGone = true;
    await this.kill(one.program);
    this.kills += 1;
    this.launch();
    for (const order of one.inHand) this.send(order);
  }

  private room = (): Promise<void> =>
    this.while(() => this.inHandOf(this.able()) >= AT_ONCE * Math.max(1, this.able().length));

  private answered = (): Promise<void> =>
    this.while(() => this.inHandOf(this.instances.filter(({ isGone }) => !isGone)) > 0);

  private inHandOf = (some: readonly Instance[]): number =>
    some.reduce((sum, { inHand }) => sum + inHand.length, this.waiting.length);

  private async while(what: () => boolean): Promise<void> {
    await until(() => {
      if (this.fault !== undefined) throw this.fault;
      for (const { program } of this.instances) if (program.errors !== '') throw new Error(program.errors);
      return !what();
    });
  }
}
