import { z } from 'zod/v4';
import type { CaseEvent } from '../../cases/event';
import type { CaseId } from '../../cases/ids';
import { sendableAt } from '../due';
import { HANDLED_FOR_HOURS } from '../limits';
import type { Handled, OutboxEntry, Pupil, Reminder, Summary } from '../port';
import { caseId } from '../schema/ids';
import { delivery, outboxItem, summary } from '../schema/records';
import { folded } from '../search';
import type { Document } from './document';
import { documentId, eventId, SCHOOL_ID } from './ids';

/** Each kind of thing that a school keeps, as a document. Versions are those it has once it is kept. Pure. */

/** A case: its number once it has one, and what lists show of it. */
export interface Head {
  readonly caseId: CaseId;
  readonly number?: number;
  readonly summary?: Summary;
}

export const head = z.looseObject({
  caseId,
  number: z.number().optional(),
  summary: summary.optional(),
}) satisfies z.ZodType<Head>;
export const outboxBody = z.looseObject({ item: outboxItem, delivery });

export const caseDocument = (version: number, body: Head): Document => ({
  id: documentId('case', body.caseId),
  kind: 'case',
  version,
  caseId: body.caseId,
  ...(body.summary && { status: body.summary.status, mentor: body.summary.mentor }),
  ...(body.summary?.pupil !== undefined && { pupil: body.summary.pupil }),
  body: { ...body },
});

export const eventDocument = (ofCase: CaseId, n: number, event: CaseEvent): Document => ({
  id: eventId(ofCase, n),
  kind: 'event',
  version: n,
  caseId: ofCase,
  body: { ...event },
});

export const numberDocument = (number: number, ofCase: CaseId): Document => ({
  id: documentId('number', String(number)),
  kind: 'number',
  version: 1,
  body: { caseId: ofCase },
});

/** Tells that the school is there; its version is the last case number that was given out. */
export const schoolDocument = (lastNumber: number): Document => ({
  id: SCHOOL_ID,
  kind: 'school',
  version: lastNumber,
  body: {},
});

export const pupilDocument = (pupil: Pupil): Document => ({
  id: documentId('pupil', pupil.id),
  kind: 'pupil',
  version: pupil.version,
  class: folded(pupil.className),
  body: { ...pupil },
});

export const settingDocument = (key: string, value: unknown, version: number): Document => ({
  id: documentId('setting', key),
  kind: 'setting',
  version,
  body: { key, value },
});

/** What is the school's own has an empty case; what rests has no moment. */
export const reminderDocument = (reminder: Reminder): Document => ({
  id: documentId('reminder', reminder.id),
  kind: 'reminder',
  version: reminder.version,
  caseId: reminder.caseId ?? '',
  ...(reminder.dueAt !== undefined && { remindAt: Date.parse(reminder.dueAt) }),
  body: { ...reminder },
});

export function outboxDocument({ delivery: state, version, ...item }: OutboxEntry): Document {
  const sendAt = sendableAt(state);
  const id = documentId('outbox', item.id);
  return { id, kind: 'outbox', version, ...(sendAt !== undefined && { sendAt }), body: { item, delivery: state } };
}

/** For as long as Teams might repeat it and a little more. */
export const handledDocument = (handled: Handled): Document => ({
  id: documentId('handled', handled.id),
  kind: 'handled',
  version: 1,
  ttl: HANDLED_FOR_HOURS * 3600,
  body: { ...handled },
});
