import type { CaseEvent } from '../cases/event';
import type { CaseId, Instant, PupilId, SchoolKey } from '../cases/ids';
import type { Summary, SummaryFilter } from './summary';

export type { Summary, SummaryFilter } from './summary';

/** A pupil: an entity of its own, so that cases of several years, merging, inzage and erasure rest on one thing. */
export interface Pupil {
  readonly id: PupilId;
  readonly firstName: string;
  readonly lastName: string;
  readonly className: string;
  readonly formerClasses: readonly string[];
  readonly number?: string;
  /** The day of enrolment; asked only where a route counts from it. */
  readonly enrolledOn?: string;
  readonly leftOn?: string;
  /** Referred to special education: the file is kept longer. */
  readonly leftTo?: 'special';
  /** The pupil that this double was merged into. */
  readonly mergedInto?: PupilId;
  /** How often it was written, 0 for a new one: refused as a conflict when somebody else wrote it since. */
  readonly version: number;
}

/** Something that must be asked later. Put in the write of the command it follows from; a tick finds it when it is due. */
export interface Reminder {
  /** Deterministic: case, rule, round. What is no case's begins with @. */
  readonly id: string;
  /** Nothing for what the school itself asks for, such as its digest. */
  readonly caseId?: CaseId;
  /** Nothing when it was posted as often as may be: it rests, so that it is not put anew, and only the digest names it. */
  readonly dueAt?: Instant;
  /** How often it was posted. */
  readonly posts: number;
  readonly what: Readonly<Record<string, unknown>>;
  /** How often it was written, 0 for a new one: refused as a conflict when somebody else wrote it since. */
  readonly version: number;
}

/** Something that must go out to Teams. Ids only: what a reader may see is worked out when it is sent. */
export interface OutboxItem {
  /** A second one with the id of one that is still here is a conflict: two processes meant the same message. */
  readonly id: string;
  readonly at: Instant;
  readonly to: Readonly<Record<string, unknown>>;
  readonly what: Readonly<Record<string, unknown>>;
}

/** How far an item of the outbox is, and how often it was tried in vain. What is sent is gone from the outbox. */
export type Delivery = { readonly tries: number } & (
  | { readonly kind: 'waiting'; readonly notBefore?: Instant }
  /** Somebody will send it. When the lease ends first, whoever comes takes over. */
  | { readonly kind: 'claimed'; readonly owner: string; readonly until: Instant }
  /**
   * Written down just before the request. When the lease ends first, nobody knows whether it arrived: it becomes uncertain,
   * unless doing it twice does no harm.
   */
  | { readonly kind: 'sending'; readonly owner: string; readonly until: Instant; readonly harmless: boolean }
  /** It may have arrived, so it is never sent again. Kept to be named. */
  | { readonly kind: 'uncertain'; readonly since: Instant; readonly reason: string }
  /** It did not arrive and never will. Kept to be named. */
  | { readonly kind: 'failed'; readonly since: Instant; readonly reason: string }
);

/** An item with how far it is. `version` is how often it was written: refused as a conflict when somebody else was first. */
export interface OutboxEntry extends OutboxItem {
  readonly delivery: Delivery;
  readonly version: number;
}

/** An item of the outbox goes on to another state, or is gone. */
export interface OutboxMove {
  readonly id: string;
  /** As it was read. */
  readonly version: number;
  readonly to: Delivery | 'gone';
}

/** An activity of Teams that was handled: a repeat gets the same answer. Kept for at least HANDLED_FOR_HOURS. */
export interface Handled {
  readonly id: string;
  readonly answer: unknown;
  readonly at: Instant;
}

export interface Stream {
  readonly caseId: CaseId;
  readonly events: readonly CaseEvent[];
  /** Number of events there were when it was read; the write is refused when there are more by then. */
  readonly version: number;
  /** It was erased: no event of it is left, and it takes none any more, not even one that begins it. */
  readonly erased?: true;
}

/** What is taken away for good, whatever version it has. What is not there (any more) is passed over. */
export interface Erasure {
  /** Their events and what lists show of them. The number stays given out, and an empty place that no write fits any more. */
  readonly cases?: readonly CaseId[];
  readonly pupils?: readonly PupilId[];
  readonly settings?: readonly string[];
  readonly reminders?: readonly string[];
  readonly outbox?: readonly string[];
}

/** A setting with its key. */
export interface KeptSetting {
  readonly key: string;
  readonly value: unknown;
  readonly version: number;
}

/** All that one command writes: all of it, or nothing. At most MAX_OPERATIONS and MAX_BYTES, as Cosmos DB allows. */
export interface Write {
  /** Each case at most once; with nothing to append, it is only a guard that the case did not change meanwhile. */
  readonly streams: readonly {
    readonly caseId: CaseId;
    readonly expected: number;
    readonly append: readonly CaseEvent[];
  }[];
  readonly pupils?: readonly Pupil[];
  /** Each id at most once, with the version that was read; what is not there has version 0. */
  readonly reminders?: {
    readonly put: readonly Reminder[];
    readonly drop: readonly Pick<Reminder, 'id' | 'version'>[];
  };
  /** New items: they wait, with no try behind them. */
  readonly outbox?: readonly OutboxItem[];
  /** Items that are there already, each at most once. */
  readonly moves?: readonly OutboxMove[];
  readonly handled?: Handled;
  /** The case number that was given out, of a case in `streams` that has events: a conflict unless it is the next one. */
  readonly number?: { readonly given: number; readonly caseId: CaseId };
  /** What the lists show of a case in `streams`, as it is after this write: its version is `expected` + what is appended. */
  readonly summaries?: readonly Summary[];
  /** A command that changes settings is handled once, too. */
  readonly settings?: readonly { readonly key: string; readonly value: unknown; readonly expected: number }[];
}

export type WriteResult =
  | { readonly kind: 'written' }
  /** Somebody was first: read again and decide again. */
  | { readonly kind: 'conflict' }
  /** This activity was handled before: this was the answer. */
  | { readonly kind: 'repeat'; readonly answer: unknown };

export type PupilSearch = { readonly className?: string; readonly name?: string };

/**
 * Everything that a school keeps. One school is one partition: nothing reads or writes across it.
 * What goes wrong is a StoreError; a conflict or a repeat is a value.
 */
export interface Store {
  /** A case that was never written has no events and version 0. */
  read(school: SchoolKey, caseId: CaseId): Promise<Stream>;
  byNumber(school: SchoolKey, number: number): Promise<CaseId | undefined>;
  /** One more than the last that was given out: numbers begin at 1 and have no gaps. */
  nextNumber(school: SchoolKey): Promise<number>;
  handled(school: SchoolKey, id: string): Promise<Handled | undefined>;
  write(school: SchoolKey, write: Write): Promise<WriteResult>;
  /** What changed last comes first. An empty list of statuses finds nothing. */
  summaries(school: SchoolKey, filter: SummaryFilter): Promise<readonly Summary[]>;
  pupil(school: SchoolKey, id: PupilId): Promise<Pupil | undefined>;
  /**
   * Pupils by their present class and by words of which each is part of the name, whatever the capitals and accents; by
   * last name, then first. Those who left or were merged are among them.
   */
  findPupils(school: SchoolKey, search: PupilSearch): Promise<readonly Pupil[]>;
  /** Settings of the school, by key, with a version for optimistic writes. */
  setting(school: SchoolKey, key: string): Promise<{ readonly value: unknown; readonly version: number } | undefined>;
  putSetting(school: SchoolKey, key: string, value: unknown, expected: number): Promise<'written' | 'conflict'>;
  /** Every setting whose key begins so, by key; with nothing, all of them. Costs as much as is found: for whoever erases or exports. */
  settingsUnder(school: SchoolKey, prefix: string): Promise<readonly KeptSetting[]>;
  /**
   * Takes away all of this, so that it cannot be read out of the file or container either. No limit to how much, and so perhaps
   * in several steps, the cases first: whoever was killed meanwhile does it again. @throws StoreError
   */
  erase(school: SchoolKey, erasure: Erasure): Promise<void>;
  /** Oldest first, at most so many. */
  dueReminders(school: SchoolKey, until: Instant, limit: number): Promise<readonly Reminder[]>;
  /** Every reminder of a case, or of no case: the school's own. By id. */
  remindersOf(school: SchoolKey, caseId: CaseId | undefined): Promise<readonly Reminder[]>;
  /** Schools where a reminder is due by then. In any order. */
  schoolsWithReminders(by: Instant): Promise<readonly SchoolKey[]>;
  /** What is still to be sent: waiting, claimed or sending. Oldest first; of one moment, by id. */
  pendingOutbox(school: SchoolKey): Promise<readonly OutboxEntry[]>;
  /** What is not sent any more and must be named to somebody: uncertain or failed. Oldest first, likewise. */
  keptOutbox(school: SchoolKey): Promise<readonly OutboxEntry[]>;
  /** Schools where something may be sent by then: it waits no longer, or a lease has ended. In any order. */
  schoolsWithOutbox(by: Instant): Promise<readonly SchoolKey[]>;
  /** Every school that anything was written for. */
  schools(): Promise<readonly SchoolKey[]>;
  close(): Promise<void>;
}
