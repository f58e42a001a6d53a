import type { CaseEvent } from '../../src/cases/event';
import type { CaseId } from '../../src/cases/ids';
import { ERASED } from '../../src/store/limits';
import type {
  Erasure,
  Handled,
  OutboxEntry,
  OutboxMove,
  Pupil,
  Reminder,
  Store,
  Stream,
  Summary,
  Write,
  WriteResult,
} from '../../src/store/port';
import { id as brand } from './samples';

/** What a store is, said as plainly as possible: what a school keeps, and one function that changes it or not. */
interface School {
  readonly cases: Map<string, { events: CaseEvent[]; summary?: Summary; erased?: true }>;
  readonly numbers: string[];
  readonly pupils: Map<string, Pupil>;
  readonly settings: Map<string, { value: unknown; version: number }>;
  readonly reminders: Map<string, Reminder>;
  readonly outbox: Map<string, OutboxEntry>;
  readonly handled: Map<string, Handled>;
}

const newSchool = (): School => ({
  cases: new Map(),
  numbers: [],
  pupils: new Map(),
  settings: new Map(),
  reminders: new Map(),
  outbox: new Map(),
  handled: new Map(),
});

/** What a tick needs of a store. */
export type ReminderStore = Pick<Store, 'read' | 'write' | 'dueReminders' | 'remindersOf' | 'schoolsWithReminders'>;

/** What a courier needs of a store. */
export type OutboxStore = Pick<
  Store,
  'write' | 'pendingOutbox' | 'keptOutbox' | 'schoolsWithOutbox' | 'setting' | 'putSetting'
>;

export class MemoryStore implements OutboxStore, ReminderStore {
  readonly schools = new Map<string, School>();

  of(school: string): School {
    return this.schools.get(school) ?? newSchool();
  }

  async write(school: string, write: Write): Promise<WriteResult> {
    const kept = this.of(school);
    const earlier = write.handled && kept.handled.get(write.handled.id);
    if (earlier) return { kind: 'repeat', answer: earlier.answer };
    if (!fits(kept, write)) return { kind: 'conflict' };
    this.schools.set(school, kept);
    apply(kept, write);
    return { kind: 'written' };
  }

  async pendingOutbox(school: string): Promise<readonly OutboxEntry[]> {
    return this.outboxOf(school).filter((entry) => dueOf(entry) !== undefined);
  }

  async keptOutbox(school: string): Promise<readonly OutboxEntry[]> {
    return this.outboxOf(school).filter((entry) => dueOf(entry) === undefined);
  }

  async schoolsWithOutbox(by: string) {
    const isDue = (entry: OutboxEntry) => (dueOf(entry) ?? Number.POSITIVE_INFINITY) <= Date.parse(by);
    return [...this.schools.keys()].filter((school) => this.outboxOf(school).some(isDue)).map(brand.school);
  }

  async dueReminders(school: string, until: string, limit: number): Promise<readonly Reminder[]> {
    return [...this.of(school).reminders.values()]
      .filter((one) => isDueBy(one, until))
      .sort((one, other) => momentOf(one) - momentOf(other) || (one.id < other.id ? -1 : 1))
      .slice(0, limit);
  }

  async remindersOf(school: string, caseId: string | undefined): Promise<readonly Reminder[]> {
    return [...this.of(school).reminders.values()]
      .filter((one) => one.caseId === caseId)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async schoolsWithReminders(by: string) {
    const isDue = (school: string) => [...this.of(school).reminders.values()].some((one) => isDueBy(one, by));
    return [...this.schools.keys()].filter(isDue).map(brand.school);
  }

  async read(school: string, caseId: CaseId): Promise<Stream> {
    const { events = [], erased } = this.of(school).cases.get(caseId) ?? {};
    return { caseId, events, version: events.length, ...(erased && { erased }) };
  }

  private outboxOf(school: string): readonly OutboxEntry[] {
    return [...this.of(school).outbox.values()].sort(
      (one, other) => Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1),
    );
  }

  async settingsUnder(school: string, prefix: string) {
    return [...this.of(school).settings]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, kept]) => ({ key, ...kept }))
      .sort((one, other) => (one.key < other.key ? -1 : 1));
  }

  async erase(school: string, erasure: Erasure): Promise<void> {
    const kept = this.of(school);
    for (const one of erasure.cases ?? []) if (kept.cases.has(one)) kept.cases.set(one, { events: [], erased: true });
    for (const one of erasure.pupils ?? []) kept.pupils.delete(one);
    for (const one of erasure.settings ?? []) kept.settings.delete(one);
    for (const one of erasure.reminders ?? []) kept.reminders.delete(one);
    for (const one of erasure.outbox ?? []) kept.outbox.delete(one);
  }

  async setting(school: string, key: string) {
    return this.of(school).settings.get(key);
  }

  async putSetting(school: string, key: string, value: unknown, expected: number): Promise<'written' | 'conflict'> {
    const { kind } = await this.write(school, { streams: [], settings: [{ key, value, expected }] });
    return kind === 'written' ? kind : 'conflict';
  }
}

const momentOf = ({ dueAt }: Reminder): number => (dueAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(dueAt));
const isDueBy = (one: Reminder, by: string): boolean => momentOf(one) <= Date.parse(by);

const dueOf = ({ delivery }: OutboxEntry): number | undefined => {
  if (delivery.kind === 'waiting') return Date.parse(delivery.notBefore ?? '1970-01-01T00:00:00Z');
  return 'until' in delivery ? Date.parse(delivery.until) : undefined;
};

const versionOf = ({ cases }: School, caseId: string): number => {
  const { events = [], erased } = cases.get(caseId) ?? {};
  return erased ? ERASED : events.length;
};

const fits = (kept: School, { streams, pupils, settings, outbox, moves, number, reminders }: Write): boolean =>
  streams.every(({ caseId, expected }) => versionOf(kept, caseId) === expected) &&
  (pupils ?? []).every(({ id, version }) => (kept.pupils.get(id)?.version ?? 0) === version) &&
  (settings ?? []).every(({ key, expected }) => (kept.settings.get(key)?.version ?? 0) === expected) &&
  [...(reminders?.put ?? []), ...(reminders?.drop ?? [])].every(
    ({ id, version }) => (kept.reminders.get(id)?.version ?? 0) === version,
  ) &&
  (outbox ?? []).every(({ id }) => !kept.outbox.has(id)) &&
  (moves ?? []).every(({ id, version }) => kept.outbox.get(id)?.version === version) &&
  (!number || (number.given === kept.numbers.length + 1 && !kept.numbers.includes(number.caseId)));

function apply(
  kept: School,
  { streams, pupils, settings, outbox, number, summaries, reminders, handled, moves }: Write,
): void {
  for (const { caseId, append } of streams) {
    const before = kept.cases.get(caseId) ?? { events: [] };
    if (append.length > 0) kept.cases.set(caseId, { ...before, events: [...before.events, ...append] });
  }
  for (const one of summaries ?? []) {
    kept.cases.set(one.caseId, { ...(kept.cases.get(one.caseId) ?? { events: [] }), summary: one });
  }
  for (const one of pupils ?? []) kept.pupils.set(one.id, { ...one, version: one.version + 1 });
  for (const { key, value, expected } of settings ?? []) kept.settings.set(key, { value, version: expected + 1 });
  for (const { id } of reminders?.drop ?? []) kept.reminders.delete(id);
  for (const one of reminders?.put ?? []) kept.reminders.set(one.id, { ...one, version: one.version + 1 });
  for (const one of outbox ?? [])
    kept.outbox.set(one.id, { ...one, version: 1, delivery: { kind: 'waiting', tries: 0 } });
  for (const one of moves ?? []) move(kept, one);
  if (number) kept.numbers.push(number.caseId);
  if (handled) kept.handled.set(handled.id, handled);
}

function move({ outbox }: School, { id, to, version }: OutboxMove): void {
  const entry = outbox.get(id);
  if (to === 'gone' || !entry) outbox.delete(id);
  else outbox.set(id, { ...entry, delivery: to, version: version + 1 });
}
