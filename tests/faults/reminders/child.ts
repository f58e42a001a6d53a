import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { buildKnowledge } from '../../../src/answers/ask';
import { noticeTo, reminderNotice } from '../../../src/desk/notices';
import { DUTCH } from '../../../src/dictionary/dutch';
import { startClock } from '../../../src/local/clock';
import { ASSIGNMENTS } from '../../../src/local/sample-school';
import { readSchool } from '../../../src/schools/read';
import { openSqliteStore } from '../../../src/store/sqlite/open';
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

/**
 * What ticks and sends, in a process of its own: `child.ts <folder> <service url> <lease in ms> <clock> [hold]`. With `hold` it
 * sends nothing of what it claims. What is posted says which reminders it is about, for whom, and which time it is.
 */

const [folder = '', serviceUrl = '', leaseMs = '', clock = '', hold = ''] = process.argv.slice(2);
/** So much sooner than in the bot does it look again. */
const FASTER = 50;

async function main(): Promise<void> {
  const store = await openSqliteStore(folder);
  const now = startClock(new Date(clock));
  // Past every buffer: what the parent has read was said before the kill.
  const log = pino({ level: 'info' }, { write: (line: string) => void writeSync(1, line) });
  const adapter = new SteunwijzerAdapter({ log, now, credentials: credentialFactory(undefined) });
  const messenger = new ProactiveMessenger(adapter);
  const carry: Carry = async (_school, { id, to, what }, sending) => {
    const notice = reminderNotice.safeParse(what).data;
    if (!notice) return 'done';
    writeSync(1, `${JSON.stringify({ claimed: notice.reminders.length })}\n`);
    if (hold) await new Promise(() => undefined);
    const whom = noticeTo.parse(to).kind;
    // Everything goes to the one channel; here it is about ends, not about limits.
    await sending(false, id);
    const text = notice.reminders.map(({ id, post }) => `${id}=${post}`).join(' ');
    await messenger.say({ conversation: OT_CHANNEL, serviceUrl }, `${whom}: ${text}`);
    return 'done';
  };
  const courier = new Courier({
    store,
    carry,
    laneOf: ({ id }) => ({ name: id, place: 0, coversAll: false }),
    alarm: systemAlarm,
    owner: randomUUID(),
    leaseMs: Number(leaseMs),
    batonMs: Number(leaseMs),
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
  process.stdin.on('data', () => void ticker.start());
  writeSync(1, `${JSON.stringify({ ready: true })}\n`);
  await courier.start();
  await ticker.start();
}

main().catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
