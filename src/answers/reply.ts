import type { Certainty, Group } from '../structure/fact-schema';
import type { LevelId, RoleId, SourceRef, StepId, TopicId } from '../structure/structure';

/** What the bot says back: finished words in finished order, for the terminal as well as for a card. */

export type Language = 'nl' | 'en';

export interface Line {
  readonly text: string;
  readonly certainty: Certainty;
}

/** One block of an answer: a role with its tasks, a level, a step, a procedure. */
export interface Block {
  readonly heading: string;
  /** A word under the heading: "Niveau 3 · intern". */
  readonly subheading?: string;
  readonly role?: RoleId;
  readonly level?: LevelId;
  readonly step?: StepId;
  readonly group?: Group;
  /** What it is gathered under in a long answer: a level, the steps, a kind of topic. */
  readonly section?: string;
  /** Each line is a task of somebody, so that lines may be counted as tasks. */
  readonly tasks?: boolean;
  /** Asks for all that stands under its heading. */
  readonly question?: string;
  readonly lines: readonly Line[];
  /** Numbered lines are steps in order; bullets otherwise. */
  readonly ordered: boolean;
}

/** A question the reader can ask next with one press. */
export interface Suggestion {
  readonly label: string;
  readonly question: string;
}

/** What an answer was about, so that "en extern?" or "en op niveau 3?" can follow it. */
export interface Focus {
  readonly roles: readonly RoleId[];
  readonly levels: readonly LevelId[];
  readonly steps: readonly StepId[];
  readonly group?: Group;
  /** It was about who leads. */
  readonly lead?: true;
  readonly topics?: readonly TopicId[];
}

interface Said {
  readonly language: Language;
  readonly title: string;
  /** One or two sentences that answer directly, above the blocks. */
  readonly lead?: Line;
  readonly suggestions: readonly Suggestion[];
}

export interface Answer extends Said {
  readonly kind: 'answer';
  readonly blocks: readonly Block[];
  /** The roles the answer is about, the main one first. */
  readonly roles: readonly RoleId[];
  readonly levels: readonly (LevelId | StepId)[];
  readonly sources: readonly SourceRef[];
  readonly focus: Focus;
  /** The sections that are compared: of each the beginning is seen, and nothing yet of others. */
  readonly beside?: readonly string[];
}

/** "Bedoel je …?": each suggestion is one of the two or three meanings. */
export interface Clarify extends Said {
  readonly kind: 'clarify';
}

/** Why there is no answer: the structure is silent, the question is not ours, it cannot wait, or it was none. */
export type UnknownReason =
  | 'silent'
  | 'no-such-level'
  | 'no-such-role'
  | 'no-such-step'
  | 'personal'
  | 'instructions'
  | 'danger'
  | 'thanks'
  | 'about-me'
  | 'empty';

export interface Unknown extends Said {
  readonly kind: 'unknown';
  readonly reason: UnknownReason;
  /** The functions that the school does have, but says nothing about here. */
  readonly named?: readonly RoleId[];
}

export type Reply = Answer | Clarify | Unknown;
