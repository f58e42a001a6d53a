import { z } from 'zod/v4';
import type { CaseEvent } from '../../cases/event';
import { answers } from './answer';
import {
  caseId,
  day,
  fieldId,
  followUpId,
  instant,
  interventionId,
  outcomeId,
  personId,
  pupilId,
  routeId,
  someone,
} from './ids';

/**
 * The events as they are kept. What stands here was written to disk by earlier versions: only add to it, and only what may
 * be left out. Loose, because a newer version side by side with this one may write fields that this one does not know.
 */

const event = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.looseObject({ kind: z.literal(kind), by: personId, at: instant, ...shape });

const subject = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('pupil'), pupil: pupilId }),
  z.looseObject({ kind: z.literal('class'), name: z.string() }),
]);

const intervention = z.looseObject({
  id: interventionId,
  goal: z.string(),
  what: z.string(),
  by: someone,
  start: day,
  rhythm: z.string(),
  until: day,
});

const whether = z.enum(['yes', 'partly', 'no']);

export const caseEvent = z.discriminatedUnion('kind', [
  event('started', {
    id: caseId,
    route: routeId,
    subject,
    previous: caseId.optional(),
    reason: z.string().optional(),
    mentor: personId,
    answers,
    kept: z.array(fieldId),
  }),
  event('filled', { page: z.number(), answers, className: z.string().optional() }),
  event('submitted', { number: z.number() }),
  event('discarded', {}),
  event('withdrawn', { reason: z.string() }),
  event('accepted', {}),
  event('returned', { missing: z.string() }),
  event('scheduled', { meeting: day }),
  event('contributed', { text: z.string() }),
  event('discussed', {
    on: day,
    record: answers,
    interventions: z.array(intervention),
    evaluateBy: day.optional(),
  }),
  event('updated', {
    followUp: followUpId.optional(),
    intervention: interventionId.optional(),
    text: z.string(),
  }),
  event('evaluated', {
    on: day,
    answers,
    carriedOut: z.record(interventionId, whether),
    outcome: outcomeId,
    does: z.enum(['continue', 'close', 'escalate']),
    reason: z.string(),
    parentsInformedOn: day.optional(),
    evaluateBy: day.optional(),
    next: z.looseObject({ id: caseId, route: routeId }).optional(),
  }),
  event('closed', { reason: z.string() }),
  event('postponed', { reminder: z.string(), until: day }),
  event('waived', { reminder: z.string(), reason: z.string() }),
  event('ticked', { task: z.string(), done: z.boolean() }),
  event('handed-over', { to: personId, note: z.string() }),
  event('corrected', { answers, reason: z.string() }),
  event('adjusted', { plan: intervention, reason: z.string() }),
  event('agreed', { evaluateBy: day }),
  event('reopened', { on: day, reason: z.string() }),
  event('enrolled', { on: day.optional() }),
]) satisfies z.ZodType<CaseEvent>;

/** Fails to compile when src/cases gets a kind of event that would be written and could then not be read. */
type Unread = Exclude<CaseEvent['kind'], z.output<typeof caseEvent>['kind']>;
export const everyKindIsRead: [Unread] extends [never] ? true : Unread = true;
