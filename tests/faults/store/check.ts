import type { SchoolKey } from '../../../src/cases/ids';
import type { Store, Summary } from '../../../src/store/port';
import { at, id } from '../../store/samples';
import type { Acknowledged } from './commands';

/** Checks that everything acknowledged is there and nothing is half; gives how many commands there are. */
export async function checkWhole(store: Store, school: SchoolKey, done: readonly Acknowledged[]): Promise<number> {
  const summaries = await store.summaries(school, {});
  const ids = summaries.flatMap(({ caseId, version }) => pairsUpTo(version).map((even) => `${caseId}|${even}`)).sort();
  for (const one of summaries) await checkCase(store, school, one);
  for (const one of ids) expect(await store.handled(school, one)).toBeDefined();
  expect((await store.dueReminders(school, at(30), 100_000)).map((one) => one.id).sort()).toEqual(ids);
  expect((await store.pendingOutbox(school)).map((one) => one.id).sort()).toEqual(ids);
  expect((await store.setting(school, 'total'))?.version ?? 0).toBe(ids.length);
  expect(await store.nextNumber(school)).toBe(summaries.length + 1);

  const there = new Set(ids);
  expect(done.filter(({ caseText, version }) => !there.has(`${caseText}|${version}`))).toEqual([]);
  // The last one may have been written without the time to say so.
  expect(ids.length - done.length).toBeGreaterThanOrEqual(0);
  expect(ids.length - done.length).toBeLessThanOrEqual(1);
  return ids.length;
}

async function checkCase(store: Store, school: SchoolKey, { caseId, version }: Summary): Promise<void> {
  const { events } = await store.read(school, caseId);
  const numbers = events.map((event) => Number(event.kind === 'contributed' && event.text.split('|')[0]));
  expect(numbers).toEqual(Array.from({ length: version }, (_, index) => index + 1));
  expect(await store.byNumber(school, Number(caseId.split(' ')[1]))).toBe(caseId);
  expect((await store.pupil(school, id.pupil(caseId)))?.version).toBe(version / 2);
}

const pairsUpTo = (version: number): number[] => Array.from({ length: version / 2 }, (_, index) => 2 * (index + 1));
