import fc from 'fast-check';
import type { SchoolKey } from '../../../src/cases/ids';
import type { Store } from '../../../src/store/port';
import type { Ground } from '../contract';
import { MemoryStore } from '../memory-store';
import { at, id } from '../samples';
import { steps } from './writes';

const IDS = ['a', 'b', 'c'];

/** All that can be asked of a store about a school. */
async function everythingIn(store: Store, school: SchoolKey) {
  const next = await store.nextNumber(school);
  return {
    cases: await Promise.all(IDS.map((one) => store.read(school, id.case(one)))),
    numbers: await Promise.all(Array.from({ length: next - 1 }, (_, index) => store.byNumber(school, index + 1))),
    summaries: byId(await store.summaries(school, {}), (one) => one.caseId),
    pupils: byId(await store.findPupils(school, {}), (one) => one.id),
    settings: await Promise.all(IDS.map((one) => store.setting(school, one))),
    settingsUnder: await store.settingsUnder(school, ''),
    reminders: byId(await store.dueReminders(school, at(30), 100), (one) => one.id),
    outbox: byId([...(await store.pendingOutbox(school)), ...(await store.keptOutbox(school))], (one) => one.id),
  };
}

/** The same, of the model. */
function expectedIn(model: MemoryStore, school: SchoolKey) {
  const kept = model.of(school);
  return {
    cases: IDS.map((one) => {
      const { events = [], erased } = kept.cases.get(one) ?? {};
      return { caseId: id.case(one), events, version: events.length, ...(erased && { erased }) };
    }),
    numbers: kept.numbers,
    summaries: byId(
      [...kept.cases.values()].flatMap(({ summary }) => summary ?? []),
      (one) => one.caseId,
    ),
    pupils: byId([...kept.pupils.values()], (one) => one.id),
    settings: IDS.map((one) => kept.settings.get(one)),
    settingsUnder: [...kept.settings]
      .map(([key, one]) => ({ key, ...one }))
      .sort((one, other) => (one.key < other.key ? -1 : 1)),
    reminders: byId([...kept.reminders.values()], (one) => one.id),
    outbox: byId([...kept.outbox.values()], (one) => one.id),
  };
}

const byId = <Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] =>
  [...items].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));

export function modelContract({ store, another }: Ground, numRuns: number): void {
  it('does with any writes, through two connections, what a store in memory does', async () => {
    const stores = [store(), await another()] as const;
    const model = new MemoryStore();
    const seen = new Map<string, number>();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        runs++;
        const schools = [id.school(`own ${runs}`), id.school(`other ${runs}`)] as const;
        for (const [index, step] of all.entries()) {
          const one = stores[index % 2 === 0 ? 0 : 1];
          const school = schools[step.school];
          if ('erase' in step) {
            await one.erase(school, step.erase);
            await model.erase(school, step.erase);
            continue;
          }
          const result = await one.write(school, step.write);
          expect(result).toEqual(await model.write(school, step.write));
          seen.set(result.kind, (seen.get(result.kind) ?? 0) + 1);
        }
        for (const school of schools) expect(await everythingIn(stores[0], school)).toEqual(expectedIn(model, school));
      }),
      { numRuns },
    );
    expect([...(await stores[1].schools())].sort()).toEqual([...model.schools.keys()].sort());
    // A property that only ever sees conflicts would prove little.
    for (const kind of ['written', 'conflict', 'repeat']) expect(seen.get(kind) ?? 0).toBeGreaterThan(numRuns / 8);
  }, 180_000);
}
