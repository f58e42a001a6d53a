import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import pino from 'pino';
import { Desk } from '../../src/desk/desk';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { Ticker } from '../../src/teams/cases/ticker/ticker';
import { MemoryPeopleDirectory } from '../../src/teams/people-directory';
import { knownSchools } from '../support/bot';
import { KEY, submitted } from '../support/cases';
import { ASSIGNMENTS } from '../support/people';
import { at, median, ms, tableOf } from './table';

/** What a tick costs with so many due, among few and among very many that are not. Prints the table. */

const DUE = 100;
const STORED = [10_000, 1_000_000];
const TIMES = 9;
const HANDED_IN = new Date('2026-11-02T09:00:00+01:00');
const NOW = new Date('2026-11-09T09:00:00+01:00');

/** In bulk, as the store would write them: by the commands of cases it would take hours. */
const FILL = `
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
  INSERT INTO reminders (school, reminder_id, due, reminder, version, case_id)
  SELECT ?, 'later-' || i || '/@update/0', 1830000000000 + i * 1000,
    json_object('id', 'later-' || i || '/@update/0', 'caseId', 'later-' || i, 'dueAt', '2027-12-28T00:00:00.000Z',
      'posts', 0, 'what', json_object('kind', 'update'), 'version', 1), 1, 'later-' || i FROM n`;

/** A school with so many reminders stored, of which as many as ever are due. */
async function schoolWith(stored: number) {
  const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-bench-'));
  const store = await openSqliteStore(folder);
  const beside = new DatabaseSync(join(folder, 'steunwijzer.db'), { timeout: 60_000 });
  const desk = new Desk({ store, now: () => HANDED_IN, newId: () => 'unused' });
  for (let n = 1; n <= DUE; n++) await submitted(desk, `case-${n}`);
  beside.exec('PRAGMA synchronous = OFF; CREATE TABLE due AS SELECT * FROM reminders; DELETE FROM outbox');
  beside.prepare(FILL).run(stored - DUE, KEY);
  beside.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  let fired = 0;
  const ticker = new Ticker({
    store,
    now: () => NOW,
    schools: knownSchools(),
    people: new MemoryPeopleDirectory(ASSIGNMENTS),
    log: pino({ level: 'silent' }),
    alarm: { after: () => () => undefined },
    wake: () => void fired++,
  });
  return {
    stored,
    times: [] as number[],
    /** Milliseconds; afterwards the same is due again. */
    async tick(): Promise<number> {
      const [before, started] = [fired, performance.now()];
      await ticker.start();
      const took = performance.now() - started;
      if (fired === before) throw new Error('Nothing was due.');
      beside.exec('DELETE FROM outbox; INSERT OR REPLACE INTO reminders SELECT * FROM due');
      return took;
    },
    async remove(): Promise<void> {
      beside.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function main(): Promise<void> {
  const schools = [];
  try {
    for (const stored of STORED) schools.push(await schoolWith(stored));
    // The first plans as well, and is for the compiler. In turns, so that whatever else the machine does falls on all alike.
    for (let time = 0; time <= TIMES; time++)
      for (const one of schools) {
        const took = await one.tick();
        if (time > 0) one.times.push(took);
      }
  } finally {
    for (const one of schools) await one.remove();
  }
  const first = median(schools[0]?.times ?? []);
  const rows = schools.map(({ stored, times }) => [
    `among ${stored.toLocaleString('en')} stored`,
    ms(median(times)),
    ms(at(times, 0.95)),
    (median(times) / first).toFixed(2),
  ]);
  console.log(tableOf([[`a tick with ${DUE} due`, 'median', 'p95', 'ratio'], ...rows]));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
