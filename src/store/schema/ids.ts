import { z } from 'zod/v4';
import type { CaseId, Day, Instant, InterventionId, PersonId, PupilId, SchoolKey } from '../../cases/ids';
import type { FieldId, FollowUpId, OutcomeId, RouteId } from '../../structure/route';
import type { RoleId } from '../../structure/structure';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
/** With its time zone: without one it would mean another moment on another machine. */
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-.*(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value));

export const schoolKey = z.custom<SchoolKey>(isText);
export const caseId = z.custom<CaseId>(isText);
export const pupilId = z.custom<PupilId>(isText);
export const personId = z.custom<PersonId>(isText);
/** One person, or whoever has the function. */
export const someone = z.custom<PersonId | RoleId>(isText);
export const interventionId = z.custom<InterventionId>(isText);
export const routeId = z.custom<RouteId>(isText);
export const fieldId = z.custom<FieldId>(isText);
export const outcomeId = z.custom<OutcomeId>(isText);
export const followUpId = z.custom<FollowUpId>(isText);
export const day = z.custom<Day>(isDay);
export const instant = z.custom<Instant>(isInstant);
