import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { buildKnowledge } from '../../../src/answers/ask';
import { schoolKeyOf } from '../../../src/cases/identify';
import { Desk } from '../../../src/desk/desk';
import { DUTCH } from '../../../src/dictionary/dutch';
import { ASSIGNMENTS, TENANT_ID } from '../../../src/local/sample-school';
import { readSchool } from '../../../src/schools/read';
import { openSqliteStore } from '../../../src/store/sqlite/open';
import { systemAlarm } from '../../../src/teams/cases/courier/alarm';
import { carrier, laneOf } from '../../../src/teams/cases/courier/carrier';
import { Courier } from '../../../src/teams/cases/courier/courier';
// Not by way of src/teams: a process would load all of the bot, and take three times as long to start.
import { MemoryPeopleDirectory } from '../../../src/teams/people-directory';
import { StorePlaces } from '../../../src/teams/settings/places';
import { SettingsDesk } from '../../../src/teams/settings/settings-desk';
import { SteunwijzerAdapter } from '../../../src/teams/transport/adapter';
import { credentialFactory } from '../../../src/teams/transport/credentials';
import { ProactiveMessenger } from '../../../src/teams/transport/proactive';

/**
 * A courier in a process of its own: `child.ts <folder> <service url> <lease in ms> [hold]`, which runs until it is killed or
 * told to end, and looks again at every line that it is given. With `hold` it sends nothing of what it claims.
 */

const [folder = '', serviceUrl = '', leaseMs = '', hold = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const store = await openSqliteStore(folder);
  const now = () => new Date();
  // Past every buffer: what the parent has read was said before the kill.
  const log = pino({ level: 'info' }, { write: (line: string) => void writeSync(1, line) });
  const desk = new Desk({ store, now, newId: randomUUID });
  const adapter = new SteunwijzerAdapter({ log, now, credentials: credentialFactory(undefined) });
  const carry = carrier({
    desk,
    places: new StorePlaces({ store, settings: new SettingsDesk({ store, now }), serviceUrl }),
    messenger: new ProactiveMessenger(adapter),
    schools: new Map([['voorbeeld', buildKnowledge(readSchool(join(__dirname, '../../../schools/voorbeeld')), DUTCH)]]),
    people: new MemoryPeopleDirectory(ASSIGNMENTS),
  });
  const courier = new Courier({
    store,
    carry: async (school, item, sending) => {
      writeSync(1, `${JSON.stringify({ claimed: item.id })}\n`);
      if (hold) await new Promise(() => undefined);
      // Every card goes to the one channel; here it is about ends, not about limits.
      return carry(school, item, (harmless) => sending(harmless, item.id));
    },
    laneOf,
    alarm: systemAlarm,
    owner: randomUUID(),
    leaseMs: Number(leaseMs),
    batonMs: Number(leaseMs),
    chance: Math.random,
    log,
  });
  const end = async (): Promise<void> => {
    await courier.stop();
    await store.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.stdin.on('data', () => courier.wake(schoolKeyOf(TENANT_ID, 'voorbeeld')));
  writeSync(1, `${JSON.stringify({ ready: true })}\n`);
  await courier.start();
}

main().catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
