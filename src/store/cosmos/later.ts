import type { CaseId, Instant, SchoolKey } from '../../cases/ids';
import { byTime } from '../order';
import type { OutboxEntry, Reminder } from '../port';
import { reminder } from '../schema/records';
import { bodyOf, fromKept } from './document';
import { outboxBody } from './documents';
import type { Gate } from './gate';
import { bodiesOf, findSchools } from './reads';

/** The oldest first; in the order of the index, so that what is not due costs nothing. */
export async function remindersDue(gate: Gate, school: SchoolKey, until: Instant, limit: number) {
  const query = 'SELECT TOP @limit VALUE c.body FROM c WHERE c.remindAt <= @until ORDER BY c.remindAt';
  const rows = await gate.query(school, query, { limit, until: Date.parse(until) });
  return bodiesOf(reminder, rows, { school, kind: 'reminder' }).sort(byTime(({ dueAt }) => dueAt ?? until));
}

/** By id. What is the school's own has an empty case. */
export async function remindersOfCase(
  gate: Gate,
  school: SchoolKey,
  caseId: CaseId | undefined,
): Promise<readonly Reminder[]> {
  const query = "SELECT VALUE c.body FROM c WHERE c.caseId = @caseId AND c.kind = 'reminder'";
  const rows = await gate.query(school, query, { caseId: caseId ?? '' });
  return bodiesOf(reminder, rows, { school, kind: 'reminder' }).sort((one, other) => (one.id < other.id ? -1 : 1));
}

export const schoolsReminding = (gate: Gate, by: Instant): Promise<readonly SchoolKey[]> =>
  findSchools(gate, 'c.remindAt <= @by', Date.parse(by));

export const pendingIn = (gate: Gate, school: SchoolKey): Promise<readonly OutboxEntry[]> =>
  entriesOf(gate, school, 'IS_DEFINED(c.sendAt)');

export const keptIn = (gate: Gate, school: SchoolKey): Promise<readonly OutboxEntry[]> =>
  entriesOf(gate, school, 'NOT IS_DEFINED(c.sendAt)');

export const schoolsDue = (gate: Gate, by: Instant): Promise<readonly SchoolKey[]> =>
  findSchools(gate, 'c.sendAt <= @by', Date.parse(by));

async function entriesOf(gate: Gate, school: SchoolKey, condition: string): Promise<readonly OutboxEntry[]> {
  const where = { school, kind: 'outbox' };
  const rows = await gate.query(school, `SELECT * FROM c WHERE c.kind = 'outbox' AND ${condition}`);
  return rows
    .map((row) => {
      const found = fromKept(row, where);
      const { item, delivery } = bodyOf(outboxBody, found, where);
      return { ...item, delivery, version: found.version };
    })
    .sort(byTime(({ at }) => at));
}
