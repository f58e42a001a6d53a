import { z } from 'zod/v4';
import type { Group } from '../structure/fact-schema';
import { GROUPS } from '../structure/fact-schema';
import type { TopicCategory } from '../structure/schema';
import type { LevelId, RoleId, StepId, TopicId } from '../structure/structure';
import type { UnknownReason } from './reply';

/** What kind of fact a question asks for; an answer that lacks it is no answer. */
export const ASKS = ['who', 'how-long', 'how-many', 'when', 'date', 'what', 'any'] as const;
export type Asks = (typeof ASKS)[number];

/** The parts of the structure that a question names. */
export interface Scope {
  readonly roles: readonly RoleId[];
  readonly levels: readonly LevelId[];
  readonly steps: readonly StepId[];
  readonly group?: Group;
}

/** A question about content: what it names narrows the search or counts as found. */
export interface SearchQuery extends Scope {
  readonly kind: 'search';
  readonly words: readonly string[];
  readonly asks: Asks;
  readonly topics: readonly TopicId[];
  /** Only lines of these topics count: the question follows an answer about them. */
  readonly within?: readonly TopicId[];
  /** The word for what is counted ("hoeveel gesprekken"): an answer without it counts something else. */
  readonly counted?: string;
  /** Two questions in one ("wie … en waar …"): more lines belong to the answer. */
  readonly double?: boolean;
  /** The words by which a level or topic was named ("oranje"): of its lines those that say them come first. */
  readonly said?: readonly string[];
  /** Small words that break a tie between lines that match equally well ("doet" in "doet de aanvraag"). */
  readonly hints?: readonly string[];
  /** The group whose members are asked for. */
  readonly membersOf?: RoleId;
  /** A percentage in the question, to find the band it falls in. */
  readonly percent?: number;
  /** Those of the words that stand in the sentence that asks, when the question tells a story first. */
  readonly core?: readonly string[];
  /** "Wat doet de coach na …": the named roles are what the question is about. */
  readonly aboutRoles?: boolean;
  /** The school year (leerjaar) the question is about, as a digit. */
  readonly year?: string;
  /** Not one of its words is a word that anybody here knows. */
  readonly unread?: true;
  /** How else the question can be read, when a name in it ("rode laag") may also be something else; the better one counts. */
  readonly or?: SearchQuery;
}

/** What a question asks of the structure. Plain data: the parser makes it, or a language model, and only `respond` reads it. */
export type Query =
  /** `short`: what the role was called when its abbreviation is asked for. */
  | ({ readonly kind: 'overview'; readonly short?: string } & Scope)
  | ({ readonly kind: 'lead' } & Scope)
  | ({ readonly kind: 'compare' } & Scope)
  | SearchQuery
  | {
      readonly kind: 'topic';
      readonly topic: TopicId;
      /** A second topic, to compare with. */
      readonly beside?: TopicId;
      readonly term?: number;
      readonly year?: string;
    }
  | { readonly kind: 'list'; readonly of: 'levels' | 'steps' | 'roles'; readonly group?: Group }
  | { readonly kind: 'topics'; readonly category: TopicCategory }
  | { readonly kind: 'term'; readonly term: number }
  | ({ readonly kind: 'whose-tasks' } & Scope)
  | ({ readonly kind: 'which-role' } & Scope)
  | {
      readonly kind: 'unknown';
      readonly reason: UnknownReason;
      readonly about?: string;
      readonly named?: readonly RoleId[];
      /** It was no question that anybody could answer: nobody is sent to a colleague with it. */
      readonly unread?: true;
    };

/** The shape in which a language model may hand in a query; ids are checked against the structure afterwards. */
export const querySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['overview', 'lead', 'compare']), ...scopeShape() }),
  z.strictObject({
    kind: z.literal('search'),
    words: z.array(z.string().max(60)).min(1).max(8),
    asks: z.enum(ASKS),
    ...scopeShape(),
  }),
  z.strictObject({ kind: z.literal('list'), of: z.enum(['levels', 'steps', 'roles']) }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

function scopeShape() {
  const ids = z.array(z.string().max(60)).max(6).default([]);
  return { roles: ids, levels: ids, steps: ids, group: z.enum(GROUPS).optional() };
}
