import { rmSync, writeSync } from 'node:fs';
import { StoreError } from '../../../src/store/errors';
import type { Store } from '../../../src/store/port';
import { openSqliteStore } from '../../../src/store/sqlite/open';
import { id, said } from '../../store/samples';
import { writeOn } from './commands';

/** A process of its own: `child.ts <what> <folder> <school> <name>`. Each line it prints is one JSON value. */

const [what = '', folder = '', schoolText = '', name = ''] = process.argv.slice(2);
const school = id.school(schoolText);

/** At once, past every buffer: what the parent has read was said before the kill. */
const say = (value: unknown): void => void writeSync(1, `${JSON.stringify(value)}\n`);

const sayFailure = (error: unknown): void =>
  error instanceof StoreError ? say({ code: error.code, say: error.say }) : say({ code: 'OTHER', say: String(error) });

/** Adds a hundred events to one case that somebody else adds to as well. */
async function compete(store: Store): Promise<void> {
  const caseId = id.case('shared');
  for (let n = 0, conflicts = 0; n < 100; ) {
    const { version } = await store.read(school, caseId);
    // A moment between reading and writing, for the other to come in between.
    await new Promise(setImmediate);
    const { kind } = await store.write(school, {
      streams: [{ caseId, expected: version, append: [said(`${name} ${n}`)] }],
    });
    if (kind === 'written') say({ version: version + 1, text: `${name} ${n++}`, conflicts });
    else conflicts++;
  }
}

/** Writes until the disk is full, makes room by taking away what `name` names, and writes again. */
async function fill(store: Store): Promise<void> {
  await writeOn(store, school, say).catch(sayFailure);
  if (name === '') return;
  rmSync(name);
  let more = 5;
  await writeOn(store, id.school(`${schoolText} afterwards`), (done) => {
    say({ ...done, afterwards: true });
    if (--more === 0) throw new Error('enough');
  }).catch(() => undefined);
}

async function main(): Promise<void> {
  const store = await openSqliteStore(folder);
  if (what === 'write') await writeOn(store, school, say);
  if (what === 'fill') await fill(store);
  if (what === 'compete') await compete(store);
  if (what === 'open') say({ next: await store.nextNumber(school) });
  await store.close();
}

main().catch((error: unknown) => {
  sayFailure(error);
  process.exitCode = 1;
});
