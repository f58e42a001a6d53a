import type { FactEntry } from './fact-schema';
import type { FieldId, FollowUpId, OutcomeId, RouteId } from './route';
import type { LevelId, Reading, RoleId, SchoolId, SourceRef, StepId, TopicId } from './structure';

/** What every part of a structure is built with. */

export type Doubt = Pick<FactEntry, 'certainty' | 'otherwise' | 'reading' | 'confirmed'>;

/** Finds the title of a document that a source names by its id. */
export type ToSourceRef = (source: string) => SourceRef;

/** A reading that somebody of the school confirmed is no longer in doubt. */
export function readingOf(entry: Doubt): Reading {
  if (entry.confirmed) return { certainty: 'zeker', otherwise: [] };
  return {
    certainty: entry.certainty ?? 'zeker',
    otherwise: (entry.otherwise ?? []).map(roleId),
    why: entry.reading,
  };
}

export function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

// The only place where a plain string becomes an id: the text stands in the school's own list of that kind.
export const schoolId = (id: string): SchoolId => id as SchoolId;
export const roleId = (id: string): RoleId => id as RoleId;
export const levelId = (id: string): LevelId => id as LevelId;
export const stepId = (id: string): StepId => id as StepId;
export const topicId = (id: string): TopicId => id as TopicId;
export const routeId = (id: string): RouteId => id as RouteId;
export const fieldId = (id: string): FieldId => id as FieldId;
export const outcomeId = (id: string): OutcomeId => id as OutcomeId;
export const followUpId = (id: string): FollowUpId => id as FollowUpId;
