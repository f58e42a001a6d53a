import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { id } from '../../store/samples';
import { sqlitePlace } from '../../store/sqlite/place';
import { type Ended, programOf, run, runChild } from '../process';
import { checkWhole } from './check';

const acknowledged = z.object({ caseText: z.string(), version: z.number(), afterwards: z.boolean().optional() });
const failure = z.object({ code: z.string(), say: z.string() });

/** What was acknowledged, before and after the failure, and the failure. */
function read({ lines }: Ended) {
  const all = lines.flatMap((line) => acknowledged.safeParse(line).data ?? []);
  const failures = lines.flatMap((line) => failure.safeParse(line).data ?? []);
  return {
    done: all.filter(({ afterwards }) => !afterwards),
    after: all.filter(({ afterwards }) => afterwards),
    failures,
  };
}

const FULL = [{ code: 'STORE_FULL', say: expect.stringContaining('de schijf is vol') }];
const CHILD = join(__dirname, 'child.ts');
const [node, ...args] = [process.execPath, ...programOf(CHILD)];

let place: ReturnType<typeof sqlitePlace>;
beforeEach(() => {
  place = sqlitePlace();
});
afterEach(() => place.remove());

async function expectWhole(school: string, done: readonly z.infer<typeof acknowledged>[]): Promise<void> {
  const store = await place.open();
  // Here the process lived on to say everything: what is written and what was said are the same.
  expect(await checkWhole(store, id.school(school), done)).toBe(done.length);
  await store.close();
}

it('a file that may not grow: a clear error, nothing half', async () => {
  // The limit is in kilobytes.
  const script = 'ulimit -f 700; exec "$0" "$@"';
  const { done, failures } = read(await run('bash', ['-c', script, node, ...args, 'fill', place.folder, 'school']));
  expect(done.length).toBeGreaterThan(3);
  expect(failures).toEqual(FULL);
  await expectWhole('school', done);
});

/** A file system of our own, in a name space of our own; not every machine allows it. */
const MAY_MOUNT = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

(MAY_MOUNT ? it : it.skip)('a full disk: a clear error, nothing half, and on it goes when there is room', async () => {
  const script = `mount -t tmpfs -o size=2m none /mnt && head -c 1000000 /dev/zero > /mnt/ballast
    "$0" "\${@:2}" fill /mnt school /mnt/ballast; cp /mnt/* "$1"`;
  const ended = await run('unshare', ['-rm', 'bash', '-c', script, node, place.folder, ...args]);
  const { done, after, failures } = read(ended);
  expect(ended.errors).toBe('');
  expect(done.length).toBeGreaterThan(3);
  expect(failures).toEqual(FULL);
  expect(after.length).toBe(5);
  await expectWhole('school', done);
  await expectWhole('school afterwards', after);
});

it('a folder that may only be read: a clear error', async () => {
  chmodSync(place.folder, 0o555);
  // Root may write everywhere, so it becomes nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { failures } = read(await runChild(CHILD, ['write', place.folder, 'school'], nobody));
  expect(failures).toEqual([{ code: 'STORE_READ_ONLY', say: expect.stringContaining('alleen te lezen') }]);
  expect(readdirSync(place.folder)).toEqual([]);
  chmodSync(place.folder, 0o755);
});

it('a file that may only be read: a clear error, and what is in it stays', async () => {
  const { done } = read(await runChild(CHILD, ['write', place.folder, 'school'], { killAfter: 50 }));
  chmodSync(place.folder, 0o555);
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (!nobody.uid) chmodSync(place.file, 0o400);
  const { failures } = read(await runChild(CHILD, ['write', place.folder, 'school'], nobody));
  expect(failures).toMatchObject([{ code: 'STORE_READ_ONLY' }]);
  chmodSync(place.folder, 0o755);
  const store = await place.open();
  await checkWhole(store, id.school('school'), done);
  await store.close();
});
