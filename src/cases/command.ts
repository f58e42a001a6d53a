import type { FollowUpId, OutcomeId, RouteId } from '../structure/route';
import type { Answers } from './answers';
import type { CaseId, Day, InterventionId, PersonId } from './ids';
import type { Intervention, Subject } from './state';

/** What somebody wants to do with a case. Who and when stand in the context, so that they cannot be forged in a payload. */
export type Command =
  | {
      readonly kind: 'start';
      readonly id: CaseId;
      readonly route: RouteId;
      readonly subject: Subject;
      readonly previous?: CaseId;
      /** Why it is started without the case that it follows. */
      readonly reason?: string;
    }
  | {
      readonly kind: 'fill';
      readonly page: number;
      readonly answers: Answers;
      /** The class that the case is about, put right while it is a draft. */
      readonly className?: string;
    }
  | { readonly kind: 'submit' }
  | { readonly kind: 'discard' }
  | { readonly kind: 'withdraw'; readonly reason: string }
  | { readonly kind: 'accept' }
  | { readonly kind: 'return'; readonly missing: string }
  | { readonly kind: 'schedule'; readonly meeting: Day }
  | { readonly kind: 'contribute'; readonly text: string }
  | {
      readonly kind: 'discuss';
      readonly on: Day;
      readonly record: Answers;
      readonly interventions: readonly Omit<Intervention, 'carriedOut'>[];
      readonly evaluateBy?: Day;
    }
  /** On a follow-up that the route promises, or on an intervention whose own term is over. */
  | {
      readonly kind: 'update';
      readonly followUp?: FollowUpId;
      readonly intervention?: InterventionId;
      readonly text: string;
    }
  | {
      readonly kind: 'evaluate';
      readonly on: Day;
      readonly answers: Answers;
      readonly carriedOut: Readonly<Record<InterventionId, 'yes' | 'partly' | 'no'>>;
      readonly outcome: OutcomeId;
      readonly reason: string;
      readonly parentsInformedOn?: Day;
      /** For continueren: until when the new term runs. */
      readonly evaluateBy?: Day;
      /** For opschalen: the next case and its route. */
      readonly next?: { readonly id: CaseId; readonly route: RouteId };
    }
  /** Ends a case that no evaluation can end: its route has no outcome for that, or is no longer there. */
  | { readonly kind: 'close'; readonly reason: string }
  /** What is asked (`Due.id`) is asked again on that day, not sooner. */
  | { readonly kind: 'postpone'; readonly reminder: string; readonly until: Day }
  /** What is asked need not be done. */
  | { readonly kind: 'waive'; readonly reminder: string; readonly reason: string }
  | { readonly kind: 'tick'; readonly task: string; readonly done: boolean }
  | { readonly kind: 'hand-over'; readonly to: PersonId; readonly note: string }
  | { readonly kind: 'correct'; readonly answers: Answers; readonly reason: string }
  /** An agreed intervention of the running round, as it should be. */
  | { readonly kind: 'adjust'; readonly plan: Omit<Intervention, 'carriedOut'>; readonly reason: string }
  /** The day by which the running round is evaluated, on a route that gives no term for it. */
  | { readonly kind: 'agree'; readonly evaluateBy: Day }
  | { readonly kind: 'reopen'; readonly reason: string };

export type CommandKind = Command['kind'];
