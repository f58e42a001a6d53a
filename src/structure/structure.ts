import type { Certainty, FactKind, Group, Measure, Moment } from './fact-schema';
import type { Retention } from './retention';
import type { Route, RouteId } from './route';
import type { TopicCategory } from './schema';

/** A support structure with every reference resolved and every fact laid out flat; made by `buildStructure`. */

declare const brand: unique symbol;
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type SchoolId = Id<'School'>;
export type RoleId = Id<'Role'>;
export type LevelId = Id<'Level'>;
export type StepId = Id<'Step'>;
export type TopicId = Id<'Topic'>;

/** Where something stands, in words a colleague can follow to the page. */
export interface SourceRef {
  readonly document: string;
  readonly where: string;
}

/** How far a reading of the document may be trusted, and what else it could mean. */
export interface Reading {
  readonly certainty: Certainty;
  readonly otherwise: readonly RoleId[];
  readonly why?: string;
}

export interface Role {
  readonly id: RoleId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly english: readonly string[];
  readonly group?: Group;
  readonly counterpart?: RoleId;
  /** Somebody without a function of the school: parents, the pupil. */
  readonly party: boolean;
  readonly source: SourceRef;
  readonly reading: Reading;
}

export interface Lead {
  readonly level: LevelId;
  readonly group?: Group;
  readonly roles: readonly RoleId[];
  readonly text: string;
  readonly source: SourceRef;
  readonly reading: Reading;
}

export interface Level {
  readonly id: LevelId;
  readonly number: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly colour?: string;
  readonly leads: readonly Lead[];
  readonly source: SourceRef;
}

export interface Step {
  readonly id: StepId;
  readonly name: string;
  readonly order: number;
  readonly aliases: readonly string[];
  readonly leadsTo?: StepId;
  readonly outcomes: readonly string[];
  readonly source: SourceRef;
}

export interface Topic {
  readonly id: TopicId;
  readonly category: TopicCategory;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleId[];
  readonly levels: readonly LevelId[];
  readonly steps: readonly StepId[];
  readonly source: SourceRef;
}

/** One line of the structure: the smallest thing an answer can show. */
export interface Fact {
  /** Its place in `Structure.facts`. */
  readonly index: number;
  readonly kind: FactKind;
  readonly text: string;
  /** Whose task it is, or whom it is about; the main one first. */
  readonly roles: readonly RoleId[];
  readonly levels: readonly LevelId[];
  readonly steps: readonly StepId[];
  readonly topic?: TopicId;
  readonly group?: Group;
  /** The heading above it, where the document gives one. */
  readonly title?: string;
  readonly order?: number;
  readonly years: readonly string[];
  readonly words: readonly string[];
  readonly measure?: Measure;
  readonly when?: Moment;
  readonly source: SourceRef;
  readonly reading: Reading;
}

export interface Term {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly meaning?: string;
  readonly source: SourceRef;
  readonly reading: Reading;
}

export interface Words {
  readonly level: string;
  readonly levelAliases: readonly string[];
  readonly step: string;
  /** What the school calls those who discuss its pupils: OT. */
  readonly supportTeam: string;
  readonly pupilSystem?: string;
}

export interface Structure {
  readonly id: SchoolId;
  readonly name: string;
  readonly kind?: string;
  readonly askFirst: RoleId;
  /** What the school calls classes that have a name of their own. */
  readonly classes?: readonly string[];
  /** How many years it keeps a file after a pupil has left, where it says so. */
  readonly retention?: Retention;
  readonly words: Words;
  readonly documents: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<RoleId, Role>;
  readonly levels: ReadonlyMap<LevelId, Level>;
  readonly steps: ReadonlyMap<StepId, Step>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly facts: readonly Fact[];
  readonly routes: ReadonlyMap<RouteId, Route>;
  readonly glossary: readonly Term[];
}
