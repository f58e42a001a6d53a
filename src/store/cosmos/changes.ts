import { z } from 'zod/v4';
import type { CaseEvent } from '../../cases/event';
import type { SchoolKey } from '../../cases/ids';
import { sendableAt } from '../due';
import { HANDLED_FOR_HOURS } from '../limits';
import type { Delivery, OutboxItem, Pupil, Reminder, Write } from '../port';
import { caseId } from '../schema/ids';
import { delivery, outboxItem, summary } from '../schema/records';
import { folded } from '../search';
import { bodyOf, type Document, type Found } from './document';
import { documentId, eventId, SCHOOL_ID } from './ids';

/** What a write does to one document. */
export interface Change {
  readonly id: string;
  /** Which version must be there, 0 for none. */
  readonly expected: number;
  /** Only together with another change of the same write, which guards it: it need not be looked at first. */
  readonly guarded?: true;
  readonly fits?: (seen: Found | undefined) => boolean;
  /** What stands there then; nothing when it goes. */
  readonly next?: (seen: Found | undefined) => Document;
}

/** A case: its number once it has one, and what lists show of it. */
export const head = z.looseObject({ caseId, number: z.number().optional(), summary: summary.optional() });
export const outboxBody = z.looseObject({ item: outboxItem, delivery });

/** A write as changes of documents, without the handled activity. Pure. */
export function changesOf(school: SchoolKey, write: Write): readonly Change[] {
  const { pupils = [], reminders, outbox = [], moves = [], settings = [], number } = write;
  return [
    ...write.streams.flatMap((stream) => [headChange(school, write, stream), ...stream.append.map(eventOf(stream))]),
    ...pupils.map((one) => replacing(one.version, pupilDocument(one))),
    ...settings.map(({ key, value, expected }) => replacing(expected, settingDocument(key, value, expected))),
    ...(reminders?.put ?? []).map((one) => replacing(one.version, reminderDocument(one))),
    ...(reminders?.drop ?? []).map(({ id, version }) => ({ id: documentId('reminder', id), expected: version })),
    ...outbox.map((item) => replacing(0, outboxDocument(item, { kind: 'waiting', tries: 0 }, 1))),
    ...moves.map(({ id, version, to }) => {
      const change = { id: documentId('outbox', id), expected: version };
      if (to === 'gone') return change;
      return { ...change, next: (seen?: Found) => outboxDocument(itemOf(school, seen), to, version + 1) };
    }),
    ...(number ? [replacing(number.given - 1, schoolDocument(number.given)), numberChange(number)] : []),
  ];
}

/** The activity that is handled, for as long as Teams might repeat it and a little more. */
export const handledDocument = (handled: NonNullable<Write['handled']>): Document => ({
  id: documentId('handled', handled.id),
  kind: 'handled',
  version: 1,
  ttl: HANDLED_FOR_HOURS * 3600,
  body: { ...handled },
});

export const schoolDocument = (lastNumber: number): Document => ({
  id: SCHOOL_ID,
  kind: 'school',
  version: lastNumber,
  body: {},
});

const replacing = (expected: number, document: Document): Change => ({
  id: document.id,
  expected,
  next: () => document,
});

/** Also where nothing is appended: written anew as it was, so that nobody else can have written it meanwhile. */
function headChange(
  school: SchoolKey,
  write: Write,
  { caseId: one, expected, append }: Write['streams'][number],
): Change {
  const number = write.number?.caseId === one ? write.number.given : undefined;
  const seenHead = (seen: Found | undefined) => seen && bodyOf(head, seen, { school, caseId: one });
  return {
    id: documentId('case', one),
    expected,
    fits: (seen) => number === undefined || seenHead(seen)?.number === undefined,
    next: (seen) => {
      const before = seenHead(seen);
      const shown = write.summaries?.find((summary) => summary.caseId === one) ?? before?.summary;
      const body = {
        ...before,
        caseId: one,
        ...(number !== undefined && { number }),
        ...(shown && { summary: shown }),
      };
      return {
        id: documentId('case', one),
        kind: 'case',
        version: expected + append.length,
        caseId: one,
        ...(shown && { status: shown.status, mentor: shown.mentor }),
        ...(shown?.pupil !== undefined && { pupil: shown.pupil }),
        body,
      };
    },
  };
}

const eventOf =
  ({ caseId: one, expected }: Write['streams'][number]) =>
  (event: CaseEvent, index: number): Change => {
    const n = expected + index + 1;
    const document = { id: eventId(one, n), kind: 'event', version: n, caseId: one, body: { ...event } } as const;
    return { id: document.id, expected: 0, guarded: true, next: () => document };
  };

const numberChange = ({ given, caseId: one }: NonNullable<Write['number']>): Change => {
  const document = {
    id: documentId('number', String(given)),
    kind: 'number',
    version: 1,
    body: { caseId: one },
  } as const;
  return { id: document.id, expected: 0, guarded: true, next: () => document };
};

const pupilDocument = (pupil: Pupil): Document => ({
  id: documentId('pupil', pupil.id),
  kind: 'pupil',
  version: pupil.version + 1,
  class: folded(pupil.className),
  body: { ...pupil, version: pupil.version + 1 },
});

const settingDocument = (key: string, value: unknown, expected: number): Document => ({
  id: documentId('setting', key),
  kind: 'setting',
  version: expected + 1,
  body: { value },
});

const reminderDocument = (reminder: Reminder): Document => ({
  id: documentId('reminder', reminder.id),
  kind: 'reminder',
  version: reminder.version + 1,
  caseId: reminder.caseId ?? '',
  ...(reminder.dueAt !== undefined && { remindAt: Date.parse(reminder.dueAt) }),
  body: { ...reminder, version: reminder.version + 1 },
});

function outboxDocument(item: OutboxItem, state: Delivery, version: number): Document {
  const sendAt = sendableAt(state);
  const id = documentId('outbox', item.id);
  return { id, kind: 'outbox', version, ...(sendAt !== undefined && { sendAt }), body: { item, delivery: state } };
}

function itemOf(school: SchoolKey, seen: Found | undefined): OutboxItem {
  if (!seen) throw new Error('What moves was looked at, and is there.');
  return bodyOf(outboxBody, seen, { school, kind: 'outbox' }).item;
}
