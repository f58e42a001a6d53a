import { Desk } from '../../src/desk/desk';
import type { StorePlace } from '../../src/store/open';
import type { Store } from '../../src/store/port';
import type { Place } from '../store/contract';
import { sqlitePlace } from '../store/sqlite/place';
import { KEY, submitted } from '../support/cases';
import { TestChannel } from '../support/test-channel';
import { type Program, until } from './program';

/** Much shorter than in the bot, so that a round of killing does not last minutes; still longer than a request to this machine. */
export const LEASE_MS = 500;

/** Where a ground keeps things, as its processes are told. */
export interface GroundPlace extends Place {
  readonly at: StorePlace;
}

/** What a ground begins with. */
export interface Begun {
  readonly place: GroundPlace;
  readonly store: Store;
  readonly channel: TestChannel;
}

/** A school in a file, a Teams that counts, and processes between the two. */
export abstract class Ground {
  channel: TestChannel;
  readonly store: Store;
  protected cases = 0;
  protected readonly at: StorePlace;
  readonly #place: Begun['place'];
  readonly #running: Program[] = [];

  constructor({ place, store, channel }: Begun) {
    this.#place = place;
    this.at = place.at;
    this.store = store;
    this.channel = channel;
  }

  static async begin(place: GroundPlace = inFile()): Promise<Begun> {
    return { place, store: await place.open(), channel: await TestChannel.start() };
  }

  /** A process that does what is to be done; with `hold` it takes something up, says so, and never sends it. */
  abstract launch(how?: { readonly hold?: boolean }): Program;

  async remove(): Promise<void> {
    for (const one of this.#running) await one.end('SIGKILL');
    await this.channel.close();
    await this.store.close();
    await this.#place.remove();
  }

  /** Refers so many pupils, on a day. */
  async submit(count: number, on: Date = new Date()): Promise<void> {
    const desk = new Desk({ store: this.store, now: () => on, newId: () => 'unused' });
    for (let n = 0; n < count; n++) await submitted(desk, `case-${++this.cases}`);
  }

  async kill(one: Program): Promise<void> {
    this.#running.splice(this.#running.indexOf(one), 1);
    await one.end('SIGKILL');
    expect(one.errors).toBe('');
  }

  async end(...all: readonly Program[]): Promise<void> {
    for (const one of all) {
      this.#running.splice(this.#running.indexOf(one), 1);
      await one.ready();
      expect(await one.end('SIGTERM')).toBe(0);
    }
  }

  /** Teams goes away for as long as something lasts, and comes back where it was. */
  async without(what: () => Promise<void>): Promise<void> {
    const { port } = new URL(this.channel.serviceUrl);
    await this.channel.close();
    await what();
    this.channel = await TestChannel.start(Number(port));
  }

  /** Until nothing is to be sent any more. */
  async sent(): Promise<void> {
    await until(async () => (await this.store.pendingOutbox(KEY)).length === 0);
  }

  protected started(one: Program): Program {
    this.#running.push(one);
    return one;
  }
}

function inFile(): GroundPlace {
  const { folder, open, remove } = sqlitePlace();
  return { at: { dataDir: folder }, open, remove };
}
