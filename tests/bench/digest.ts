import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schoolKeyOf } from '../../src/cases/identify';
import { Desk } from '../../src/desk/desk';
import { schoolCalendar } from '../../src/planning/calendar';
import { readSchool } from '../../src/schools/read';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { teamWeek } from '../../src/teams/digest/overview';
import { NOTHING_SET } from '../../src/teams/settings/schema';
import { fillWithCases } from '../support/many-cases';
import { at, median, ms, tableOf } from './table';

/** What the digest of a big school costs, on a real file: every open case is read. Prints the table. */

const CASES = 2_000;
const TIMES = 9;
const NOW = new Date('2026-11-16T08:00:00+01:00');

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-bench-'));
  const store = await openSqliteStore(folder);
  const school = {
    key: schoolKeyOf('tenant', 'voorbeeld'),
    structure: readSchool(join(__dirname, '../../schools/voorbeeld')),
    calendar: schoolCalendar({ region: 'midden' }),
    hour: '08:00',
    settings: NOTHING_SET,
  };
  await fillWithCases(store, school, CASES, NOW);
  const desk = new Desk({ store, now: () => NOW, newId: () => 'id' });
  const times: number[] = [];
  let bytes = 0;
  for (let time = 0; time < TIMES; time++) {
    const started = performance.now();
    const { card } = await teamWeek({ desk, school });
    times.push(performance.now() - started);
    bytes = Buffer.byteLength(JSON.stringify(card.card));
  }
  const row = [`${CASES} open cases`, ms(median(times)), ms(at(times, 0.95)), `${Math.ceil(bytes / 1024)} KB`];
  console.log(tableOf([['the digest, with its card', 'median', 'p95', 'card'], row]));
  await store.close();
  rmSync(folder, { recursive: true });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
