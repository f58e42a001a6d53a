import { join } from 'node:path';
import { instantOf } from '../../../src/cases/identify';
import { Desk } from '../../../src/desk/desk';
import { reminderNotice } from '../../../src/desk/notices';
import type { Store } from '../../../src/store/port';
import { sqlitePlace } from '../../store/sqlite/place';
import { KEY, submitted } from '../../support/cases';
import { TestChannel } from '../../support/test-channel';
import { Program, until } from '../program';

/** Much shorter than in the bot, so that a round of killing does not last minutes. */
const LEASE_MS = 500;

/** On this day cases are handed in, and on the other their check is due: five school days later, at eight. */
const HANDED_IN = new Date('2026-11-02T09:00:00+01:00');
export const DUE = '2026-11-09T09:00:00+01:00';

/** Cases of which the check is late, a Teams that counts, and processes that tick and send between the two. */
export class Ground {
  private cases = 0;
  private readonly running: Program[] = [];

  private constructor(
    private readonly place: ReturnType<typeof sqlitePlace>,
    readonly store: Store,
    readonly channel: TestChannel,
  ) {}

  static async make(): Promise<Ground> {
    const place = sqlitePlace();
    return new Ground(place, await place.open(), await TestChannel.start());
  }

  async remove(): Promise<void> {
    for (const one of this.running) await one.end('SIGKILL');
    await this.channel.close();
    await this.store.close();
    await this.place.remove();
  }

  /** Each has a check that is due by now, asked in the channel and of one person. */
  async submit(count: number): Promise<void> {
    const desk = new Desk({ store: this.store, now: () => HANDED_IN, newId: () => 'unused' });
    for (let n = 0; n < count; n++) await submitted(desk, `case-${++this.cases}`);
  }

  start(clock: string = DUE, { hold = false, leaseMs = LEASE_MS } = {}): Program {
    const args = [this.place.folder, this.channel.serviceUrl, String(leaseMs), clock, ...(hold ? ['hold'] : [])];
    const one = new Program(join(__dirname, 'child.ts'), args);
    this.running.push(one);
    return one;
  }

  async kill(one: Program): Promise<void> {
    this.running.splice(this.running.indexOf(one), 1);
    await one.end('SIGKILL');
    expect(one.errors).toBe('');
  }

  async end(...all: readonly Program[]): Promise<void> {
    for (const one of all) {
      this.running.splice(this.running.indexOf(one), 1);
      // Before it is ready it does not know how to stop, only how to die.
      await until(() => one.has('"ready"'));
      expect(await one.end('SIGTERM')).toBe(0);
    }
  }

  /** What Teams saw, whatever it answered: "team case-1 1", once for each time that a reminder stood in a post. */
  posts(): string[] {
    return this.channel.requests
      .filter(({ kind }) => kind === 'post')
      .flatMap(({ body }) => {
        const [whom, ids = ''] = (body.text ?? '').split(': ');
        return ids.split(' ').map((one) => `${whom} ${one.replace('/@check/0=', ' ')}`);
      });
  }

  /** Everything that must have been posted by now. */
  wanted(post = 1): string[] {
    const ids = Array.from({ length: this.cases }, (_, index) => `case-${index + 1}`);
    return ids.flatMap((id) => [`team ${id} ${post}`, `person ${id} ${post}`]);
  }

  /** What a digest would name, as the posts are named. */
  async kept(): Promise<string[]> {
    return (await this.store.keptOutbox(KEY)).flatMap(({ to, what }) =>
      reminderNotice.parse(what).reminders.map(({ caseId, post }) => `${to.kind} ${caseId} ${post}`),
    );
  }

  /** Until nothing is due and nothing is to be sent any more. */
  async done(clock: string = DUE): Promise<void> {
    const now = instantOf(new Date(clock));
    await until(
      async () =>
        (await this.store.dueReminders(KEY, now, 1)).length === 0 && (await this.store.pendingOutbox(KEY)).length === 0,
    );
  }
}
