import type { CaseEvent } from '../../cases/event';
import type { SchoolKey } from '../../cases/ids';
import type { OutboxItem, Write } from '../port';
import { bodyOf, type Document, type Found } from './document';
import {
  caseDocument,
  eventDocument,
  head,
  numberDocument,
  outboxBody,
  outboxDocument,
  pupilDocument,
  reminderDocument,
  schoolDocument,
  settingDocument,
} from './documents';
import { documentId } from './ids';

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

/** A write as changes of documents, without the handled activity. Pure. */
export function changesOf(school: SchoolKey, write: Write): readonly Change[] {
  const { pupils = [], reminders, outbox = [], moves = [], settings = [], number } = write;
  return [
    ...write.streams.flatMap((stream) => [headChange(school, write, stream), ...stream.append.map(eventOf(stream))]),
    ...pupils.map((one) => replacing(one.version, pupilDocument(next(one)))),
    ...settings.map(({ key, value, expected }) => replacing(expected, settingDocument(key, value, expected + 1))),
    ...(reminders?.put ?? []).map((one) => replacing(one.version, reminderDocument(next(one)))),
    ...(reminders?.drop ?? []).map(({ id, version }) => ({ id: documentId('reminder', id), expected: version })),
    ...outbox.map((item) =>
      replacing(0, outboxDocument({ ...item, delivery: { kind: 'waiting', tries: 0 }, version: 1 })),
    ),
    ...moves.map(({ id, version, to }) => {
      const change = { id: documentId('outbox', id), expected: version };
      if (to === 'gone') return change;
      return {
        ...change,
        next: (seen?: Found) => outboxDocument({ ...itemOf(school, seen), delivery: to, version: version + 1 }),
      };
    }),
    ...(number
      ? [
          replacing(number.given - 1, schoolDocument(number.given)),
          guarded(numberDocument(number.given, number.caseId)),
        ]
      : []),
  ];
}

const next = <Kept extends { readonly version: number }>(kept: Kept): Kept => ({ ...kept, version: kept.version + 1 });

const replacing = (expected: number, document: Document): Change => ({
  id: document.id,
  expected,
  next: () => document,
});

/** Also where nothing is appended: written anew as it was, so that nobody else can have written it meanwhile. */
function headChange(school: SchoolKey, write: Write, { caseId, expected, append }: Write['streams'][number]): Change {
  const number = write.number?.caseId === caseId ? write.number.given : undefined;
  const seenHead = (seen: Found | undefined) => seen && bodyOf(head, seen, { school, caseId });
  return {
    id: documentId('case', caseId),
    expected,
    fits: (seen) => number === undefined || seenHead(seen)?.number === undefined,
    next: (seen) => {
      const before = seenHead(seen);
      const shown = write.summaries?.find((summary) => summary.caseId === caseId) ?? before?.summary;
      const version = expected + append.length;
      return caseDocument(version, {
        ...before,
        caseId,
        ...(number !== undefined && { number }),
        ...(shown && { summary: shown }),
      });
    },
  };
}

const eventOf =
  ({ caseId, expected }: Write['streams'][number]) =>
  (event: CaseEvent, index: number): Change =>
    guarded(eventDocument(caseId, expected + index + 1, event));

/** What another change of the same write guards. */
const guarded = (document: Document): Change => ({ id: document.id, expected: 0, guarded: true, next: () => document });

function itemOf(school: SchoolKey, seen: Found | undefined): OutboxItem {
  if (!seen) throw new Error('What moves was looked at, and is there.');
  return bodyOf(outboxBody, seen, { school, kind: 'outbox' }).item;
}
