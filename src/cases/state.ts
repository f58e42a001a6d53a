import type { FieldId, FollowUpId, OutcomeId, RouteId } from '../structure/route';
import type { RoleId } from '../structure/structure';
import type { Answers } from './answers';
import type { CaseId, Day, Instant, InterventionId, PersonId, PupilId } from './ids';

/** What was agreed to do for the pupil, by whom, and until when. */
export interface Intervention {
  readonly id: InterventionId;
  readonly goal: string;
  readonly what: string;
  readonly by: PersonId | RoleId;
  readonly start: Day;
  /** "elke dinsdag", "2x per week". */
  readonly rhythm: string;
  readonly until: Day;
  readonly carriedOut?: 'yes' | 'partly' | 'no';
}

/** What a member who could not come wrote beforehand. */
export interface Contribution {
  readonly by: PersonId;
  readonly at: Instant;
  readonly text: string;
}

/** One time round: discussed, carried out, evaluated. *Continueren* begins the next. */
export interface Round {
  readonly number: number;
  /** A round that continues or reopens may still be discussed; one that was discussed may not be again. */
  readonly begun: 'discussed' | 'continued' | 'reopened';
  /** Its first day: of the discussion, or of the decision to go on. Terms are counted from it. */
  readonly discussedOn: Day;
  readonly record: Answers;
  readonly interventions: readonly Intervention[];
  /** The day by which it is evaluated, as agreed. */
  readonly evaluateBy?: Day;
  readonly updates: readonly {
    /** What it was asked for: one of the two. */
    readonly followUp?: FollowUpId;
    readonly intervention?: InterventionId;
    readonly by: PersonId;
    readonly at: Instant;
    readonly text: string;
  }[];
  readonly evaluation?: {
    readonly by: PersonId;
    readonly on: Day;
    readonly answers: Answers;
    readonly outcome: OutcomeId;
    readonly reason: string;
    readonly parentsInformedOn?: Day;
    readonly next?: CaseId;
  };
}

/** What every case has, whatever has become of it. */
export interface CaseBase {
  readonly id: CaseId;
  /** Given when it is submitted; a draft has none. */
  readonly number?: number;
  readonly route: RouteId;
  readonly subject: Subject;
  /** Who brings it in: edits it until the check, hears of every step. */
  readonly mentor: PersonId;
  readonly startedAt: Instant;
  readonly answers: Answers;
  /** Answers taken over from the case it follows, which stay as they are. */
  readonly kept: readonly FieldId[];
  readonly previous?: CaseId;
  /** When its pupil was enrolled, on a route that counts from there. It stands with the pupil; this is what the case knows of it. */
  readonly enrolledOn?: Day;
  /** The last time it was handed in: the term of the check runs from then. */
  readonly submittedAt?: Instant;
  /** Who handed it in: the mentor may be another by now. */
  readonly submittedBy?: PersonId;
  readonly checked?: { readonly by: PersonId; readonly at: Instant };
  readonly meeting?: Day;
  readonly contributions: readonly Contribution[];
  /** Tasks of the step that were ticked off, by their text. */
  readonly ticked: readonly { readonly task: string; readonly by: PersonId; readonly at: Instant }[];
  /** What is asked later than it was due: reminder ids (`Due.id`) with the day that was chosen. */
  readonly postponed: Readonly<Record<string, Day>>;
  /** Reminder ids of what is not asked any more. */
  readonly waived: readonly string[];
  /** How many events made it: the version for optimistic writes. */
  readonly version: number;
  /** The version since which all is as others decide about it: a card from before that is old. */
  readonly changed: number;
}

export type Subject =
  | { readonly kind: 'pupil'; readonly pupil: PupilId }
  | { readonly kind: 'class'; readonly name: string };

/** A referral's life. */
export type Case =
  | (CaseBase & { readonly status: 'draft'; readonly page: number })
  | (CaseBase & { readonly status: 'submitted' })
  | (CaseBase & { readonly status: 'returned'; readonly missing: string; readonly by: PersonId; readonly at: Instant })
  | (CaseBase & { readonly status: 'accepted' })
  | (CaseBase & { readonly status: 'running'; readonly rounds: readonly Round[] })
  | (CaseBase & {
      readonly status: 'closed';
      readonly rounds: readonly Round[];
      readonly at: Instant;
      readonly how: 'closed' | 'escalated';
      readonly next?: CaseId;
    })
  | (CaseBase & { readonly status: 'withdrawn'; readonly at: Instant; readonly reason: string })
  | (CaseBase & { readonly status: 'discarded'; readonly at: Instant });

export type Status = Case['status'];

const STATUSES: Readonly<Record<Status, true>> = {
  draft: true,
  submitted: true,
  returned: true,
  accepted: true,
  running: true,
  closed: true,
  withdrawn: true,
  discarded: true,
};

/** Whether a word, as a list keeps it, is a status of today. */
export const isStatus = (raw: string): raw is Status => Object.hasOwn(STATUSES, raw);

/** The time round that runs, or the last one that did; none before the discussion. */
export const lastRound = (state: Case): Round | undefined => ('rounds' in state ? state.rounds.at(-1) : undefined);
