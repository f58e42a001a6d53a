import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { CaseId, SchoolKey } from '../../cases/ids';
import { StoreError } from '../errors';
import { ERASED, MAX_OPERATIONS } from '../limits';
import type { Erasure } from '../port';
import { parseShape } from '../schema/parse';
import { bodyOf } from './document';
import { caseDocument, head } from './documents';
import type { Gate } from './gate';
import { documentId } from './ids';
import type { Step } from './plan';
import { received } from './text';

/** Others who keep writing are as many as work at one school. */
const TRIES = 20;

const EVENTS = "SELECT VALUE c.id FROM c WHERE c.caseId = @caseId AND c.kind = 'event'";

/**
 * Empties the place of each case first: every write of its events is guarded by that document, so none comes after it. Then all
 * the rest goes, as many at a time as a batch takes. @throws StoreError
 */
export async function eraseAll(gate: Gate, school: SchoolKey, erasure: Erasure): Promise<void> {
  const { cases = [], pupils = [], settings = [], reminders = [], outbox = [] } = erasure;
  const ids: string[] = [];
  for (const caseId of cases) {
    await carryOut(gate, school, () => emptied(gate, school, caseId));
    const events = await gate.query(school, EVENTS, { caseId });
    ids.push(...events.map((id) => parseShape(z.string(), received(id), { school, caseId })));
  }
  ids.push(
    ...pupils.map((id) => documentId('pupil', id)),
    ...settings.map((key) => documentId('setting', key)),
    ...reminders.map((id) => documentId('reminder', id)),
    ...outbox.map((id) => documentId('outbox', id)),
  );
  await eraseDocuments(gate, school, ids);
}

/** As many at a time as a batch takes; what is gone already is passed over. @throws StoreError */
export async function eraseDocuments(gate: Gate, school: SchoolKey, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += MAX_OPERATIONS) {
    const some = ids.slice(at, at + MAX_OPERATIONS);
    await carryOut(gate, school, () => deletions(gate, school, some));
  }
}

/** Looks and does, until it is done: what was done already asks for no step. */
async function carryOut(gate: Gate, school: SchoolKey, look: () => Promise<readonly Step[]>): Promise<void> {
  for (let tries = 1; ; tries++) {
    const steps = await look();
    if (steps.length === 0) return;
    const outcome = await gate.commit(school, randomUUID(), steps);
    if (outcome.kind === 'done') return;
    if (outcome.kind === 'refused') throw outcome.error;
    if (tries === TRIES) throw new StoreError('STORE_BUSY', { school });
  }
}

async function emptied(gate: Gate, school: SchoolKey, caseId: CaseId): Promise<readonly Step[]> {
  const found = await gate.point(school, documentId('case', caseId));
  if (!found || found.version === ERASED) return [];
  const { number } = bodyOf(head, found, { school, caseId });
  const document = caseDocument(ERASED, { caseId, ...(number !== undefined && { number }) });
  return [{ kind: 'replace', document, etag: found.etag }];
}

async function deletions(gate: Gate, school: SchoolKey, ids: readonly string[]): Promise<readonly Step[]> {
  const found = await Promise.all(ids.map((id) => gate.point(school, id)));
  return found.flatMap((one) => (one ? [{ kind: 'delete', id: one.id, etag: one.etag } as const] : []));
}
