import { z } from 'zod/v4';
import type { Delivery, Handled, OutboxItem, OutboxMove, Pupil, Reminder, Summary } from '../port';
import { caseId, instant, personId, pupilId } from './ids';

/** The other things that are kept as JSON; loose for the same reason as events are. */

const id = z.string().min(1);
const data = z.record(z.string(), z.unknown());
const version = z.int().nonnegative();

export const pupil = z.looseObject({
  id: pupilId,
  firstName: z.string(),
  lastName: z.string(),
  className: z.string(),
  formerClasses: z.array(z.string()),
  number: z.string().optional(),
  enrolledOn: z.string().optional(),
  leftOn: z.string().optional(),
  leftTo: z.literal('special').optional(),
  mergedInto: pupilId.optional(),
  version,
}) satisfies z.ZodType<Pupil>;

export const summary = z.looseObject({
  caseId,
  number: z.int().optional(),
  route: z.string(),
  status: z.string(),
  mentor: personId,
  pupil: pupilId.optional(),
  className: z.string().optional(),
  initials: z.string().optional(),
  meeting: z.string().optional(),
  evaluateBy: z.string().optional(),
  carriedBy: z.array(z.string()).optional(),
  changedAt: instant,
  endedAt: instant.optional(),
  version,
}) satisfies z.ZodType<Summary>;

/** Those of before they were counted were never posted. */
export const reminder = z.looseObject({
  id,
  caseId: caseId.optional(),
  dueAt: instant.optional(),
  posts: version.default(0),
  what: data,
  version: version.default(0),
}) satisfies z.ZodType<Reminder>;

export const outboxItem = z.looseObject({ id, at: instant, to: data, what: data }) satisfies z.ZodType<OutboxItem>;

const tries = version;
const leased = { tries, owner: z.string(), until: instant };
const kept = { tries, since: instant, reason: z.string() };

export const delivery = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('waiting'), tries, notBefore: instant.optional() }),
  z.looseObject({ kind: z.literal('claimed'), ...leased }),
  z.looseObject({ kind: z.literal('sending'), ...leased, harmless: z.boolean() }),
  z.looseObject({ kind: z.literal('uncertain'), ...kept }),
  z.looseObject({ kind: z.literal('failed'), ...kept }),
]) satisfies z.ZodType<Delivery>;

export const outboxMove = z.looseObject({
  id,
  version: version.positive(),
  to: z.union([delivery, z.literal('gone')]),
}) satisfies z.ZodType<OutboxMove>;

/** JSON has no `undefined`: an answer that is nothing is left out, and comes back as nothing. */
export const handled = z
  .looseObject({ id, answer: z.unknown().optional(), at: instant })
  .transform((found): Handled => ({ ...found, answer: found.answer }));
