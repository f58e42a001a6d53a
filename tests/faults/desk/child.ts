import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../src/store/sqlite/open';
import { inHalves } from './halves';
import { Script, schoolOf } from './script';

/** A process of its own: `child.ts <whole|halves> <folder> <school> <from> <until>`. Each line it prints is one JSON value. */

const [how = '', folder = '', school = '', from = '', until = ''] = process.argv.slice(2);

/** At once, past every buffer: what the parent has read was said before the kill. */
const say = (value: unknown): void => void writeSync(1, `${JSON.stringify(value)}\n`);

async function main(): Promise<void> {
  const store = await openSqliteStore(folder);
  if (how === 'halves') inHalves(store);
  const write = store.write.bind(store);
  const script = new Script(store, schoolOf(school));
  store.write = (...args) => {
    say({ now: 'writes' });
    return write(...args);
  };
  for (let n = Number(from); n < Number(until); n++) {
    say({ now: 'begins' });
    say({ n, now: await script.carryOut(n) });
  }
  await store.close();
}

main().catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
