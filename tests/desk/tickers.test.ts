import fc from 'fast-check';
import type { CaseEvent } from '../../src/cases/event';
import { replay } from '../../src/cases/evolve';
import { caseIdOf, dayOf } from '../../src/cases/identify';
import { momentAt } from '../../src/cases/school-hour';
import { reminderNotice } from '../../src/desk/notices';
import { reminderChanges } from '../../src/desk/reminders';
import { type ReminderStore, tick } from '../../src/desk/tick';
import { HISTORY } from '../cases/histories';
import { FIRST, ROUTES } from '../cases/made-up';
import { MemoryStore } from '../store/memory-store';
import { SCHOOL as OFFICE } from './office';

/** Two processes that tick over one store, in any order of their steps, each killed at any of them and started again. */

const SCHOOL = { ...OFFICE, structure: { ...OFFICE.structure, routes: new Map(ROUTES.map((one) => [one.id, one])) } };
const DAYS = ['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-08', '2026-12-11', '2027-01-11'].map(dayOf);

class Killed extends Error {}

/** A store as one process sees it: each step takes its turn, and the process may end before or after it. */
function seenBy(
  store: MemoryStore,
  scheduler: fc.Scheduler,
  fates: Iterator<'go' | 'before' | 'after'>,
): ReminderStore {
  async function step<Result>(work: () => Promise<Result>): Promise<Result> {
    await scheduler.schedule(Promise.resolve());
    const fate = fates.next().value ?? 'go';
    if (fate === 'before') throw new Killed();
    const result = await work();
    if (fate === 'after') throw new Killed();
    return result;
  }
  return {
    read: (school, caseId) => step(() => store.read(school, caseId)),
    write: (school, write) => step(() => store.write(school, write)),
    dueReminders: (school, until, limit) => step(() => store.dueReminders(school, until, limit)),
    remindersOf: (school, caseId) => step(() => store.remindersOf(school, caseId)),
    schoolsWithReminders: (by) => step(() => store.schoolsWithReminders(by)),
  };
}

async function running(store: MemoryStore, name: string): Promise<void> {
  const caseId = caseIdOf(name);
  const append = HISTORY.running.map(
    (event): CaseEvent => (event.kind === 'started' ? { ...event, id: caseId } : event),
  );
  const state = replay(append);
  if (!state) throw new Error('It is.');
  const reminders = reminderChanges(state, SCHOOL, []);
  await store.write(SCHOOL.key, { streams: [{ caseId, expected: 0, append }], reminders });
}

const fate = fc.constantFrom('go' as const, 'go' as const, 'go' as const, 'before' as const, 'after' as const);

it('post each reminder once the first, the second and the third time, and leave none out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fate, { maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      async (scheduler, fates, cases) => {
        const store = new MemoryStore();
        for (let n = 0; n < cases; n++) await running(store, `zaak-${n}`);
        const shared = fates[Symbol.iterator]();
        for (const day of DAYS) {
          const now = new Date(momentAt(day, '09:00'));
          const process = async (one: ReminderStore): Promise<void> => {
            const options = { store: one, now: () => now, holding: () => ['zoco'], schoolDue, isBroken: () => false };
            await tick(SCHOOL, options).catch((error: unknown) => {
              if (!(error instanceof Killed)) throw error;
            });
          };
          const both = Promise.all([1, 2].map(() => process(seenBy(store, scheduler, shared))));
          await scheduler.waitFor(both);
          // Whoever is started again finds what is left.
          await process(store);
          expect(await store.dueReminders(SCHOOL.key, momentAt(day, '09:00'), 9)).toEqual([]);
        }
        const posted = [...store.of(SCHOOL.key).outbox.values()].flatMap(({ to, what }) => {
          const { reminders } = reminderNotice.parse(what);
          return reminders.map(({ id, post }) => `${JSON.stringify(to)} ${id} ${post}`);
        });
        expect(new Set(posted).size).toBe(posted.length);
        // The update and the evaluation, three times each; the last of a term of two numbers once or more.
        for (let n = 0; n < cases; n++)
          for (const post of [1, 2, 3])
            expect(posted.filter((one) => one.endsWith(` zaak-${n}/${FIRST.followUps[0]?.id}/1 ${post}`))).not.toEqual(
              [],
            );
      },
    ),
    { numRuns: 60 },
  );
});

const schoolDue = () => ({ outbox: [], dueAt: momentAt(dayOf('2027-06-01')) });
