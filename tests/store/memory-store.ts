import type { CaseEvent } from '../../src/cases/event';
import type { Handled, OutboxItem, Pupil, Reminder, Store, Summary, Write, WriteResult } from '../../src/store/port';

/** What a store is, said as plainly as possible: what a school keeps, and one function that changes it or not. */
interface School {
  readonly cases: Map<string, { events: CaseEvent[]; summary?: Summary }>;
  readonly numbers: string[];
  readonly pupils: Map<string, Pupil>;
  readonly settings: Map<string, { value: unknown; version: number }>;
  readonly reminders: Map<string, Reminder>;
  readonly outbox: Map<string, OutboxItem>;
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

export class MemoryStore implements Pick<Store, 'write' | 'sent' | 'putSetting'> {
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

  async sent(school: string, outboxId: string): Promise<void> {
    this.of(school).outbox.delete(outboxId);
  }

  async putSetting(school: string, key: string, value: unknown, expected: number): Promise<'written' | 'conflict'> {
    const { kind } = await this.write(school, { streams: [], settings: [{ key, value, expected }] });
    return kind === 'written' ? kind : 'conflict';
  }
}

const fits = (kept: School, { streams, pupils, settings, outbox, number }: Write): boolean =>
  streams.every(({ caseId, expected }) => (kept.cases.get(caseId)?.events.length ?? 0) === expected) &&
  (pupils ?? []).every(({ id, version }) => (kept.pupils.get(id)?.version ?? 0) === version) &&
  (settings ?? []).every(({ key, expected }) => (kept.settings.get(key)?.version ?? 0) === expected) &&
  (outbox ?? []).every(({ id }) => !kept.outbox.has(id)) &&
  (!number || (number.given === kept.numbers.length + 1 && !kept.numbers.includes(number.caseId)));

function apply(
  kept: School,
  { streams, pupils, settings, outbox, number, summaries, reminders, handled }: Write,
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
  for (const one of reminders?.drop ?? []) kept.reminders.delete(one);
  for (const one of reminders?.put ?? []) kept.reminders.set(one.id, one);
  for (const one of outbox ?? []) kept.outbox.set(one.id, one);
  if (number) kept.numbers.push(number.caseId);
  if (handled) kept.handled.set(handled.id, handled);
}
