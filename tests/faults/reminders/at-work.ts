import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { z } from 'zod/v4';
import { buildKnowledge } from '../../../src/answers/ask';
import { noticeTo, reminderNotice } from '../../../src/desk/notices';
import { DUTCH } from '../../../src/dictionary/dutch';
import { ASSIGNMENTS } from '../../../src/local/sample-school';
import { readSchool } from '../../../src/schools/read';
import { openStore, type StorePlace } from '../../../src/store/open';
import { systemAlarm } from '../../../src/teams/cases/courier/alarm';
import { Courier } from '../../../src/teams/cases/courier/courier';
import type { Carry } from '../../../src/teams/cases/courier/round';
import { Ticker } from '../../../src/teams/cases/ticker/ticker';
// Not by way of src/teams: a process would load all of the bot, and take three times as long to start.
import { MemoryPeopleDirectory } from '../../../src/teams/people-directory';
import { SteunwijzerAdapter } from '../../../src/teams/transport/adapter';
import { credentialFactory } from '../../../src/teams/transport/credentials';
import { ProactiveMessenger } from '../../../src/teams/transport/proactive';
import { OT_CHANNEL } from '../../support/people';

export interface Work {
  readonly at: StorePlace;
  readonly serviceUrl: string;
  readonly leaseMs: number;
  readonly now: () => Date;
  /** Sends nothing of what it claims. */
  readonly hold: boolean;
  /** Of other messages than reminders: whether one writes over what stands there. Left out, none of them is posted. */
  readonly rewrites?: (id: string) => boolean;
}

const place = z.object({
  dataDir: z.string(),
  cosmos: z.object({ endpoint: z.string(), key: z.string() }).optional(),
}) satisfies z.ZodType<StorePlace>;

/** Where things are kept, as a process is told it. */
export const placeFrom = (told: string): StorePlace => place.parse(JSON.parse(told));

/** So much sooner than in the bot does it look again. */
const FASTER = 50;

/** What ticks and sends in a process of its own. What is posted says which reminders it is about, for whom, and which time it is. */
export async function atWork({ at, serviceUrl, leaseMs, now, hold, rewrites }: Work) {
  const { store } = await openStore(at);
  // Past every buffer: what the parent has read was said before the kill.
  const log = pino({ level: 'info' }, { write: (line: string) => void writeSync(1, line) });
  const adapter = new SteunwijzerAdapter({ log, now, credentials: credentialFactory(undefined) });
  const messenger = new ProactiveMessenger(adapter);
  const carry: Carry = async (_school, { id, to, what }, sending) => {
    // Everything goes to the one channel; here it is about ends, not about limits.
    const post = (text: string) => messenger.say({ conversation: OT_CHANNEL, serviceUrl }, text);
    const notice = reminderNotice.safeParse(what).data;
    if (!notice) {
      if (!rewrites) return 'done';
      await sending(rewrites(id), id);
      await post(id);
      return 'done';
    }
    writeSync(1, `${JSON.stringify({ claimed: notice.reminders.length })}\n`);
    if (hold) await new Promise(() => undefined);
    const whom = noticeTo.parse(to);
    await sending(false, id);
    const text = notice.reminders.map((each) => `${each.id}=${each.post}`).join(' ');
    await post(`${whom.kind === 'person' ? `person/${whom.person}` : whom.kind}: ${text}`);
    return 'done';
  };
  const courier = new Courier({
    store,
    carry,
    laneOf: ({ id }) => ({ name: id, place: 0, coversAll: false }),
    alarm: systemAlarm,
    owner: randomUUID(),
    leaseMs,
    batonMs: leaseMs,
    chance: Math.random,
    log,
  });
  const ticker = new Ticker({
    store,
    now,
    schools: new Map([['voorbeeld', buildKnowledge(readSchool(join(__dirname, '../../../schools/voorbeeld')), DUTCH)]]),
    people: new MemoryPeopleDirectory(ASSIGNMENTS),
    log,
    alarm: { after: (milliseconds, work) => systemAlarm.after(milliseconds / FASTER, work) },
    wake: (key) => courier.wake(key),
  });
  const end = async (): Promise<void> => {
    await ticker.stop();
    await courier.stop();
    await store.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  return { store, courier, ticker };
}
