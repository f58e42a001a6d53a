import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store, Write } from '../../src/store/port';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { handled, id, message, reminder, SCHOOL, said, summary } from '../store/samples';
import { at, median, ms, perSecond, tableOf } from './table';

/** What a command costs in the store, on a real file with every write synchronised; prints the table. */

const SECONDS = 3;
const EVENTS = 200;
const CASES = 2_000;
/** As long as what a mentor writes on one card page. */
const PAGE = 'Zij komt de laatste weken vaak te laat en zegt dat zij slecht slaapt. '.repeat(10);

/** What saving a page of a draft writes: an event, the summary, a reminder, a message, and the activity. */
const command = (caseText: string, version: number): Write => ({
  streams: [{ caseId: id.case(caseText), expected: version, append: [said(PAGE)] }],
  summaries: [summary(caseText, version + 1)],
  reminders: { put: [reminder(`${caseText}|term|${version + 1}`, 30)], drop: [] },
  outbox: [message(`${caseText}|${version}`)],
  handled: handled(`${caseText}|${version}`, { version }),
});

async function timesOf(work: (n: number) => Promise<unknown>, seconds = SECONDS): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    const started = performance.now();
    await work(times.length);
    times.push(performance.now() - started);
  }
  return times;
}

const row = (name: string, times: readonly number[]): string[] => [
  name,
  perSecond((1000 * times.length) / times.reduce((sum, time) => sum + time, 0)),
  ms(median(times)),
  ms(at(times, 0.95)),
];

async function rowsOf(store: Store): Promise<string[][]> {
  const writes = await timesOf((n) => store.write(SCHOOL, command(`w${n % 500}`, Math.floor(n / 500))));
  for (let n = 0; n < EVENTS; n++) await store.write(SCHOOL, command('long', n));
  for (let n = 0; n < CASES; n++) await store.write(SCHOOL, command(`list${n}`, 0));
  const status = { status: ['draft'] };
  const many = (await store.summaries(SCHOOL, status)).length;
  return [
    row('write of one command', writes),
    row(`read of a case with ${EVENTS} events`, await timesOf(() => store.read(SCHOOL, id.case('long')))),
    row('read of a case with one event', await timesOf(() => store.read(SCHOOL, id.case('list0')))),
    row(`list of ${many} cases`, await timesOf(() => store.summaries(SCHOOL, status))),
  ];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-bench-'));
  const store = await openSqliteStore(folder);
  console.log(tableOf([['store on SQLite, one process', 'rate', 'median', 'p95'], ...(await rowsOf(store))]));
  await store.close();
  rmSync(folder, { recursive: true });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
