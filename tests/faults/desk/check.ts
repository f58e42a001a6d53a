import { replay } from '../../../src/cases/evolve';
import { instantOf } from '../../../src/cases/identify';
import type { CaseId } from '../../../src/cases/ids';
import type { DeskSchool } from '../../../src/desk/desk';
import { pupilHistory } from '../../../src/desk/pupil-history';
import { askedIn } from '../../../src/desk/reminders';
import { summaryOf } from '../../../src/desk/write';
import type { Store } from '../../../src/store/port';
import { activityOf, madeBy } from './script';

const MANY = 10_000;
const FAR = instantOf(new Date('2099-01-01'));

/** All that a store keeps of the first commands of a script, however it came there. */
export async function contentsOf(store: Store, { key }: DeskSchool, commands: number) {
  const { cases, pupils } = madeBy(commands + 1);
  const next = await store.nextNumber(key);
  const activities = Array.from({ length: commands + 1 }, (_, n) => activityOf(n));
  const found = (await Promise.all(pupils.map((id) => store.pupil(key, id)))).filter((one) => one !== undefined);
  return {
    streams: await Promise.all(cases.map((id) => store.read(key, id))),
    summaries: (await store.summaries(key, {})).toSorted((one, other) => (one.caseId < other.caseId ? -1 : 1)),
    numbers: await Promise.all(Array.from({ length: next }, (_, at) => store.byNumber(key, at + 1))),
    pupils: found,
    changes: await Promise.all(found.map((pupil) => pupilHistory(store, key, pupil))),
    reminders: await store.dueReminders(key, FAR, MANY),
    outbox: await store.pendingOutbox(key),
    kept: await store.keptOutbox(key),
    handled: await Promise.all(activities.map((id) => store.handled(key, id))),
  };
}

type Contents = Awaited<ReturnType<typeof contentsOf>>;

/** How many commands were handled, one after the other without a gap. */
export async function countHandled(store: Store, { key }: DeskSchool, from: number): Promise<number> {
  let count = from;
  while (await store.handled(key, activityOf(count))) count++;
  return count;
}

/** Whether what stands beside the events says the same as the events do: summaries, numbers and reminders. */
export function expectToFollow(
  { streams, summaries, numbers, reminders }: Pick<Contents, 'streams' | 'summaries' | 'numbers' | 'reminders'>,
  school: DeskSchool,
): void {
  const states = streams.flatMap(({ events }) => replay(events) ?? []);
  // When it was changed is also said by a press that changes nothing, and leaves no event.
  const listed = summaries.map(({ className: _class, initials: _initials, changedAt: _changed, ...one }) => one);
  const wanted = streams.flatMap(({ events }) => {
    const [state, last] = [replay(events), events.at(-1)];
    return state && last ? [summaryOf(state, undefined, last.at)] : [];
  });
  expect(listed).toEqual(wanted.map(({ className: _class, changedAt: _changed, ...one }) => one).toSorted(byCase));
  const numbered = states.flatMap(({ id, number }) => (number === undefined ? [] : [[number, id] as const]));
  expect(numbers).toEqual(numbersOf(numbered));
  expect(reminders.map(({ id }) => id).toSorted()).toEqual(
    states.flatMap((one) => askedIn(one, school).map(({ id }) => String(id))).toSorted(),
  );
}

const byCase = (one: { caseId: CaseId }, other: { caseId: CaseId }): number => (one.caseId < other.caseId ? -1 : 1);

/** From 1 without a gap, and after the last one none. */
function numbersOf(numbered: readonly (readonly [number, CaseId])[]): (CaseId | undefined)[] {
  const byNumber = new Map(numbered);
  expect([...byNumber.keys()].toSorted((one, other) => one - other)).toEqual(numbered.map((_, at) => at + 1));
  return [...numbered.map((_, at) => byNumber.get(at + 1)), undefined];
}
