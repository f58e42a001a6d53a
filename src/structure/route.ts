import type { Measure } from './fact-schema';
import type { Id, LevelId, Reading, RoleId, SourceRef, StepId, TopicId } from './structure';

/**
 * How a school walks a pupil through one step: what is asked, who must be spoken to, who checks, where it is discussed,
 * when it is evaluated and what may follow. Data of the school (`routes` in schools/<id>/*.yaml); the program knows no step.
 */

export type RouteId = Id<'Route'>;
export type FieldId = Id<'Field'>;
export type OutcomeId = Id<'Outcome'>;
export type FollowUpId = Id<'FollowUp'>;

interface FieldBase {
  readonly id: FieldId;
  readonly label: string;
  /** Why it is asked, or how to say it; shown under the field. */
  readonly hint?: string;
  readonly required: boolean;
  readonly source?: SourceRef;
  /** Where asking it is our reading of the document. */
  readonly reading?: Reading;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One thing that a form asks. */
export type Field =
  | (FieldBase & {
      readonly kind: 'text';
      readonly placeholder?: string;
      readonly lines: 'one' | 'many';
      readonly max: number;
    })
  | (FieldBase & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly most: number })
  | (FieldBase & { readonly kind: 'date' })
  | (FieldBase & { readonly kind: 'yes-no' })
  /** Criteria to tick ("extra praktijk"): those that hold are kept. */
  | (FieldBase & { readonly kind: 'checklist'; readonly options: readonly Option[]; readonly least: number })
  /** Somebody was spoken to, informed, or agreed, on a day. */
  | (FieldBase & {
      readonly kind: 'contact';
      readonly what: 'consult' | 'inform' | 'consent' | 'together';
      readonly who: readonly RoleId[];
      /** What the school calls them, in the same order. */
      readonly called?: readonly string[];
      /** Of a consent by several: how many of them must have given it; all where the school's file does not say. */
      readonly least?: number;
    });

export interface Page {
  readonly id: string;
  readonly title: string;
  readonly why?: string;
  readonly fields: readonly Field[];
}

/** An update or an evaluation that is promised when the case is discussed. */
export interface FollowUp {
  readonly id: FollowUpId;
  readonly kind: 'update' | 'evaluation';
  /** After the discussion; `upTo` where the school agrees a term between two numbers. */
  readonly after: Measure;
  /** From what the term is counted; the discussion where it does not say. The first time after an enrolment is done once recorded. */
  readonly since?: 'discussion' | 'enrolment';
  /** After an enrolment: how long after the time before it comes again, as long as the case runs. */
  readonly every?: Measure;
  /** Where the document itself says when the term begins; else beginning there is our reading. */
  readonly from?: 'discussion' | 'enrolment';
  readonly by: readonly RoleId[];
  readonly with: readonly RoleId[];
  readonly text: string;
  readonly source: SourceRef;
  readonly reading: Reading;
}

export interface Outcome {
  readonly id: OutcomeId;
  readonly label: string;
  readonly does: 'continue' | 'close' | 'escalate';
  /** Where escalating leads; the person chooses when there are several, and the school is asked when there is none. */
  readonly leadsTo: readonly RouteId[];
  /** Where the outcome, or where it leads, is our reading of the document. */
  readonly reading?: Reading;
}

/** The case that a route takes up: PM3 follows an evaluated PM2 and keeps its hulpvraag as it stands. */
export interface Follows {
  readonly route: RouteId;
  readonly outcome: OutcomeId;
  readonly keeps: readonly FieldId[];
  /** Who may start without it, with a reason. */
  readonly unless: readonly RoleId[];
}

export interface Route {
  readonly id: RouteId;
  /** The step of the structure it belongs to, for its criteria and the tasks per role. */
  readonly step?: StepId;
  /** The level it belongs to, where a school works by levels. */
  readonly level?: LevelId;
  /** Topics with its criteria and its numbered steps. */
  readonly topics?: readonly TopicId[];
  readonly name: string;
  readonly aliases: readonly string[];
  /** About one pupil, or about a class (klasbespreking). */
  readonly about: 'pupil' | 'class';
  readonly startedBy: readonly RoleId[];
  /** Functions of the school of which its file says that they look after the cases of others. */
  readonly offices?: readonly RoleId[];
  readonly follows?: Follows;
  readonly pages: readonly Page[];
  readonly check?: {
    readonly by: readonly RoleId[];
    readonly withinSchoolDays: number;
    /** No document names the term: it is ours until the school sets another. */
    readonly withinOurs?: boolean | undefined;
    readonly what: readonly string[];
  };
  readonly discussion?: {
    readonly where: string;
    readonly recordedBy: readonly RoleId[];
    readonly members: readonly RoleId[];
    /** The question of the form that says on which day it is, where who fills it in plans it. */
    readonly dayFrom?: FieldId;
  };
  /** What the discussion must yield. */
  readonly record: { readonly fields: readonly Field[]; readonly interventions: 'none' | 'may' | 'must' };
  readonly followUps: readonly FollowUp[];
  /**
   * Without a follow-up of kind evaluation the structure gives no term: the day is agreed in the discussion.
   * `with`: who takes part.
   */
  readonly evaluation?: {
    readonly fields: readonly Field[];
    readonly by: readonly RoleId[];
    readonly with?: readonly RoleId[];
    /** Whether it asks on which day the parents heard of the decision; `parentsAsked` says what holds without it. */
    readonly parents?: 'must' | 'may' | 'no';
  };
  readonly outcomes: readonly Outcome[];
  /** What the document leaves open and the school has to fill in: shown by check-school, asked of the beheerder. */
  readonly open: readonly string[];
  readonly source: SourceRef;
  readonly reading: Reading;
}
