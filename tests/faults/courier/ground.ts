import { join } from 'node:path';
import { Desk } from '../../../src/desk/desk';
import type { Store } from '../../../src/store/port';
import { SettingsDesk } from '../../../src/teams/settings/settings-desk';
import { sqlitePlace } from '../../store/sqlite/place';
import { KEY, submitted } from '../../support/cases';
import { OT_CHANNEL } from '../../support/people';
import { type Recorded, TestChannel } from '../../support/test-channel';
import { Program, until } from '../program';

/** Much shorter than in the bot, so that a round does not last minutes; still longer than a request to this machine. */
const LEASE_MS = 500;

/** A courier in a process of its own. */
export class CourierProcess extends Program {
  constructor(...args: readonly string[]) {
    super(join(__dirname, 'child.ts'), args);
  }
}

/** A school in a file, a Teams that counts, and courier processes between the two. */
export class Ground {
  private cases = 0;
  private readonly running: CourierProcess[] = [];

  private constructor(
    private readonly place: ReturnType<typeof sqlitePlace>,
    readonly store: Store,
    public channel: TestChannel,
  ) {}

  static async make(): Promise<Ground> {
    const place = sqlitePlace();
    const store = await place.open();
    const settings = new SettingsDesk({ store, now: () => new Date() });
    await settings.begin(KEY, 'test', { channel: { id: OT_CHANNEL, name: 'OT' } });
    return new Ground(place, store, await TestChannel.start());
  }

  async remove(): Promise<void> {
    for (const one of this.running) await one.end('SIGKILL');
    await this.channel.close();
    await this.store.close();
    await this.place.remove();
  }

  /** Refers so many pupils: each leaves one card for the channel in the outbox. */
  async submit(count: number): Promise<void> {
    const desk = new Desk({ store: this.store, now: () => new Date(), newId: () => 'unused' });
    for (let n = 0; n < count; n++) await submitted(desk, `case-${++this.cases}`);
  }

  start(...more: readonly string[]): CourierProcess {
    const one = new CourierProcess(this.place.folder, this.channel.serviceUrl, String(LEASE_MS), ...more);
    this.running.push(one);
    return one;
  }

  async kill(one: CourierProcess): Promise<void> {
    this.running.splice(this.running.indexOf(one), 1);
    await one.end('SIGKILL');
    expect(one.errors).toBe('');
  }

  /** Teams goes away for as long as something lasts, and comes back where it was. */
  async without(what: () => Promise<void>): Promise<void> {
    const { port } = new URL(this.channel.serviceUrl);
    await this.channel.close();
    await what();
    this.channel = await TestChannel.start(Number(port));
  }

  /** How often each case was posted, whatever the answer; by its number. */
  posts(counted: (request: Recorded) => boolean = () => true): number[] {
    const numbers = this.channel.requests
      .filter((request) => request.kind === 'post' && counted(request))
      .map(({ body }) => Number(/Zaak (\d+)/.exec(JSON.stringify(body))?.[1]));
    return Array.from({ length: this.cases }, (_, index) => numbers.filter((one) => one === index + 1).length);
  }

  /** Of each case what is kept to be named, if anything; by its number. */
  async kept(): Promise<(string | undefined)[]> {
    const kept = await this.store.keptOutbox(KEY);
    const kindOf = (caseId: string) => kept.find(({ what }) => what.caseId === caseId)?.delivery.kind;
    return Array.from({ length: this.cases }, (_, index) => kindOf(`case-${index + 1}`));
  }

  /** Until nothing is to be sent any more. */
  async done(): Promise<void> {
    await until(async () => (await this.store.pendingOutbox(KEY)).length === 0);
  }
}
