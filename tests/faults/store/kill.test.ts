import { DatabaseSync } from '@photostructure/sqlite';
import { z } from 'zod/v4';
import { id } from '../../store/samples';
import { sqlitePlace } from '../../store/sqlite/place';
import { checkWhole } from './check';
import { runChild } from './process';

const ROUNDS = Number(process.env.ROUNDS ?? 10);
const LATEST_MS = 150;

const acknowledged = z.array(z.object({ caseText: z.string(), version: z.number() }));

it(
  `keeps everything acknowledged and nothing half, killed ${ROUNDS} times at a random moment`,
  async () => {
    const place = sqlitePlace();
    const found = { acknowledged: 0, written: 0, unsaid: 0 };
    const all: [school: string, done: z.infer<typeof acknowledged>][] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const school = `school ${round}`;
      const { lines, signal, errors } = await runChild(['write', place.folder, school], {
        killAfter: Math.random() * LATEST_MS,
      });
      expect(errors).toBe('');
      expect(signal).toBe('SIGKILL');
      const done = acknowledged.parse(lines);
      all.push([school, done]);
      // Opened by another process while nobody closed it: what was written last is still in the log.
      const store = await place.open();
      const written = await checkWhole(store, id.school(school), done);
      await store.close();
      found.acknowledged += done.length;
      found.written += written;
      found.unsaid += written - done.length;
    }

    const store = await place.open();
    for (const [school, done] of all) await checkWhole(store, id.school(school), done);
    await store.close();
    const raw = new DatabaseSync(place.file);
    expect(raw.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(raw.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    raw.close();
    await place.remove();
    console.info(
      `${ROUNDS} kills: ${found.acknowledged} commands acknowledged, all there; ${found.unsaid} written but not yet said.`,
    );
  },
  10_000 + ROUNDS * 10_000,
);
