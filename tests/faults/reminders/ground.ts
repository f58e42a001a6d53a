import { join } from 'node:path';
import { instantOf } from '../../../src/cases/identify';
import { Desk } from '../../../src/desk/desk';
import { reminderNotice } from '../../../src/desk/notices';
import { teamWeek } from '../../../src/teams/digest/overview';
import { deskSchool } from '../../../src/teams/settings/school-days';
import { SCHOOL } from '../../desk/office';
import { KEY } from '../../support/cases';
import type { Recorded } from '../../support/test-channel';
import { Ground, LEASE_MS } from '../ground';
import { Program, until } from '../program';

/** On this day cases are handed in, and on the other their check is due: five school days later, at eight. */
const HANDED_IN = new Date('2026-11-02T09:00:00+01:00');
export const DUE = '2026-11-09T09:00:00+01:00';

/** Cases of which the check is late: asked in the channel and of one person. Processes tick and send. */
export class ReminderGround extends Ground {
  static async make(): Promise<ReminderGround> {
    return new ReminderGround(await Ground.begin());
  }

  launch({ hold = false, leaseMs = LEASE_MS, clock = DUE } = {}): Program {
    const args = [JSON.stringify(this.at), this.channel.serviceUrl, String(leaseMs), clock, ...(hold ? ['hold'] : [])];
    return this.started(new Program(join(__dirname, 'child.ts'), args));
  }

  override submit(count: number): Promise<void> {
    return super.submit(count, HANDED_IN);
  }

  /** What Teams saw, whatever it answered: "team case-1 1", once for each time that a reminder stood in a post. */
  posts(counted: (request: Recorded) => boolean = () => true): string[] {
    return this.channel.requests
      .filter((request) => request.kind === 'post' && counted(request))
      .flatMap(({ body }) => {
        const [whom, ids = ''] = (body.text ?? '').split(': ');
        return ids.split(' ').map((one) => `${whom?.split('/')[0]} ${one.replace('/@check/0=', ' ')}`);
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

  /** What the digests that follow say may not have arrived, as a person reads it; all of it is let go by then. */
  async digests(): Promise<string> {
    const desk = new Desk({ store: this.store, now: () => new Date(DUE), newId: () => 'unused' });
    const school = await deskSchool(this.store, KEY, SCHOOL.structure);
    const said: string[] = [];
    for (;;) {
      const { card, named } = await teamWeek({ desk, school });
      if (named.length === 0) return said.join('\n');
      said.push(card.text.slice(card.text.indexOf('Niet zeker aangekomen')));
      const moves = named.map(({ id, version }) => ({ id, version, to: 'gone' }) as const);
      await this.store.write(KEY, { streams: [], moves });
    }
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
