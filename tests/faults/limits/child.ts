import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import pino from 'pino';
import { z } from 'zod/v4';
import { schoolKeyOf } from '../../../src/cases/identify';
import { TENANT_ID } from '../../../src/local/sample-school';
import { openSqliteStore } from '../../../src/store/sqlite/open';
import { systemAlarm } from '../../../src/teams/cases/courier/alarm';
import { Courier } from '../../../src/teams/cases/courier/courier';
import { SteunwijzerAdapter } from '../../../src/teams/transport/adapter';
import { credentialFactory } from '../../../src/teams/transport/credentials';
import { ProactiveMessenger } from '../../../src/teams/transport/proactive';

/**
 * A courier that brings plain messages: `child.ts <folder> <service url> <baton in ms>`. Each item of the outbox says in which
 * conversation, and its id is what is posted. Looks again at every line that it is given.
 */

const [folder = '', serviceUrl = '', batonMs = ''] = process.argv.slice(2);
const where = z.object({ conversation: z.string() });

async function main(): Promise<void> {
  const store = await openSqliteStore(folder);
  const log = pino({ level: 'info' }, { write: (line: string) => void writeSync(1, line) });
  const now = () => new Date();
  const messenger = new ProactiveMessenger(
    new SteunwijzerAdapter({ log, now, credentials: credentialFactory(undefined) }),
  );
  const courier = new Courier({
    store,
    carry: async (_school, { id, to }, sending) => {
      const { conversation } = where.parse(to);
      await sending(false, conversation);
      await messenger.say({ conversation, serviceUrl }, id);
      return 'done';
    },
    laneOf: ({ id }) => ({ name: id, place: 0, coversAll: false }),
    alarm: systemAlarm,
    owner: randomUUID(),
    leaseMs: 10_000,
    batonMs: Number(batonMs),
    chance: Math.random,
    log,
  });
  process.on('SIGTERM', () => {
    void courier.stop().then(() => process.exit(0));
  });
  process.stdin.on('data', () => courier.wake(schoolKeyOf(TENANT_ID, 'voorbeeld')));
  writeSync(1, `${JSON.stringify({ ready: true })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
