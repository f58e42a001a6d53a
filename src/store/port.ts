import type { CaseEvent } from '../cases/event';
import type { CaseId, Instant, PersonId, PupilId, SchoolKey } from '../cases/ids';

/** A pupil: an entity of its own, so that cases of several years, merging, inzage and erasure rest on one thing. */
export interface Pupil {
  readonly id: PupilId;
  readonly firstName: string;
  readonly lastName: string;
  readonly className: string;
  readonly formerClasses: readonly string[];
  readonly number?: string;
  readonly leftOn?: string;
  /** The pupil that this double was merged into. */
  readonly mergedInto?: PupilId;
}

/** What must happen later because of a command; fired by the planner ("Nothing is forgotten"). */
export interface Reminder {
  /** Deterministic: case, rule, round. */
  readonly id: string;
  readonly caseId: CaseId;
  readonly dueAt: Instant;
  readonly what: Readonly<Record<string, unknown>>;
}

/** A message that must go out because of a command. */
export interface OutboxItem {
  readonly id: string;
  readonly to: Readonly<Record<string, unknown>>;
  readonly what: Readonly<Record<string, unknown>>;
}

/** An activity of Teams that was handled: a repeat gets the same answer. */
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
}

/** All that one command writes: all of it, or nothing. At most 100 operations and 2 MB, as Cosmos DB allows. */
export interface Write {
  readonly streams: readonly {
    readonly caseId: CaseId;
    readonly expected: number;
    readonly append: readonly CaseEvent[];
  }[];
  readonly pupils?: readonly Pupil[];
  readonly reminders?: { readonly put: readonly Reminder[]; readonly drop: readonly string[] };
  readonly outbox?: readonly OutboxItem[];
  readonly handled?: Handled;
  /** The case number that was given out: refused as a conflict when somebody else took it. */
  readonly number?: { readonly given: number; readonly caseId: CaseId };
  /** What the lists show of a case, kept beside its events. */
  readonly summaries?: readonly Summary[];
}

/** A case as lists need it: no pupil text. */
export interface Summary {
  readonly caseId: CaseId;
  readonly number?: number;
  readonly route: string;
  readonly status: string;
  readonly mentor: PersonId;
  readonly pupil?: PupilId;
  readonly className?: string;
  readonly initials?: string;
  readonly meeting?: string;
  readonly evaluateBy?: string;
  readonly changedAt: Instant;
  readonly version: number;
}

export type WriteResult =
  | { readonly kind: 'written' }
  /** Somebody was first: read again and decide again. */
  | { readonly kind: 'conflict' }
  /** This activity was handled before: this was the answer. */
  | { readonly kind: 'repeat'; readonly answer: unknown };

export interface SummaryFilter {
  readonly status?: readonly string[];
  readonly mentor?: PersonId;
  readonly pupil?: PupilId;
}

/** Everything that a school keeps. One school is one partition: nothing reads or writes across it. */
export interface Store {
  read(school: SchoolKey, caseId: CaseId): Promise<Stream>;
  byNumber(school: SchoolKey, number: number): Promise<CaseId | undefined>;
  nextNumber(school: SchoolKey): Promise<number>;
  handled(school: SchoolKey, id: string): Promise<Handled | undefined>;
  write(school: SchoolKey, write: Write): Promise<WriteResult>;
  summaries(school: SchoolKey, filter: SummaryFilter): Promise<readonly Summary[]>;
  pupil(school: SchoolKey, id: PupilId): Promise<Pupil | undefined>;
  /** Pupils by class or by (part of) a name. */
  findPupils(
    school: SchoolKey,
    search: { readonly className?: string; readonly name?: string },
  ): Promise<readonly Pupil[]>;
  /** Settings of the school, by key, with a version for optimistic writes. */
  setting(school: SchoolKey, key: string): Promise<{ readonly value: unknown; readonly version: number } | undefined>;
  putSetting(school: SchoolKey, key: string, value: unknown, expected: number): Promise<'written' | 'conflict'>;
  dueReminders(school: SchoolKey, until: Instant): Promise<readonly Reminder[]>;
  pendingOutbox(school: SchoolKey): Promise<readonly OutboxItem[]>;
  sent(school: SchoolKey, outboxId: string): Promise<void>;
  schools(): Promise<readonly SchoolKey[]>;
  close(): Promise<void>;
}
