import fc from 'fast-check';
import type { RoundOptions } from '../../../../src/teams/cases/courier/round';
import { SCHOOL } from '../../../store/samples';
import { roundsOr } from '../../../support/rounds';
import { type Answer, carryTo, LEASE_MS, type OutboxStore, settle, TestTeams, World } from './world';

const RUNS = roundsOr(100);
const ITEMS = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'];

/** Never comes: the process is gone. */
const NEVER = new Promise<never>(() => undefined);

/** A process that ends at its so-many-th step, before what the step does or after. */
function process(world: World, scheduler: fc.Scheduler, crashAt: number) {
  let steps = 0;
  const step = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    await scheduler.schedule(Promise.resolve(), what);
    if (++steps >= crashAt) return NEVER;
    const result = await work();
    await scheduler.schedule(Promise.resolve(), `${what}, done`);
    return ++steps >= crashAt ? NEVER : result;
  };
  const store: OutboxStore = {
    write: (school, write) => step('write', () => world.store.write(school, write)),
    pendingOutbox: (school) => step('look', () => world.store.pendingOutbox(school)),
    keptOutbox: (school) => step('look', () => world.store.keptOutbox(school)),
    schoolsWithOutbox: (by) => step('look', () => world.store.schoolsWithOutbox(by)),
    setting: (school, key) => step('look', () => world.store.setting(school, key)),
    putSetting: (...setting) => step('write', () => world.store.putSetting(...setting)),
  };
  const carry: RoundOptions['carry'] = carryTo({ take: (id) => step('post', () => world.teams.take(id)) });
  return world.courier({ store, carry });
}

const answer: fc.Arbitrary<Answer> = fc.constantFrom<Answer[]>('ok', 'ok', 'lost', 429, 503, 500, 404);

it('posts nothing twice and loses nothing, however two couriers interleave, crash and come back', async () => {
  const seen = { sent: 0, uncertain: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(answer, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 6 }),
      fc.array(fc.nat({ max: 2 * LEASE_MS }), { maxLength: 8 }),
      async (scheduler, answers, crashes, pauses) => {
        const world = new World(new TestTeams([...answers]));
        await world.put(...ITEMS);
        // Two live at a time; whoever crashes is replaced when time goes by.
        for (const [index, crashAt] of crashes.entries()) {
          process(world, scheduler, crashAt).wake(SCHOOL);
          if (index % 2 === 0) continue;
          await settle();
          for (let left = 25; left > 0 && scheduler.count() > 0; left--) {
            await scheduler.waitNext(1);
            await settle();
          }
          world.alarm.forward(pauses[index] ?? LEASE_MS / 2);
        }
        await scheduler.waitIdle();
        const last = world.courier();
        await last.start();
        for (let times = 0; (await world.pending()).length > 0; times++) {
          if (times > 50) throw new Error(`Still not done: ${JSON.stringify(await world.pending())}`);
          world.alarm.forward(LEASE_MS);
          await scheduler.waitIdle();
          await settle();
        }
        await last.stop();

        const kept = new Map((await world.kept()).map(({ id, delivery }) => [id, delivery.kind]));
        for (const id of ITEMS) {
          const posts = world.teams.arrived.filter((one) => one === id).length;
          expect(posts).toBeLessThanOrEqual(1);
          // Nothing vanishes: it is there, or it is named.
          if (posts === 0) expect(kept.has(id)).toBe(true);
          // What is said to have been refused never arrived.
          if (kept.get(id) === 'failed') expect(posts).toBe(0);
        }
        const lane = world.teams.arrived.filter((id) => id.startsWith('a'));
        expect(lane).toEqual([...lane].sort());
        seen.sent += world.teams.arrived.length;
        for (const kind of kept.values()) if (kind === 'uncertain' || kind === 'failed') seen[kind] += 1;
      },
    ),
    { numRuns: RUNS },
  );
  // A property that never saw trouble would prove little.
  for (const kind of ['sent', 'uncertain', 'failed'] as const) expect(seen[kind]).toBeGreaterThan(RUNS / 6);
}, 120_000);
