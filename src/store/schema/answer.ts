import { z } from 'zod/v4';
import type { Answer, Answers } from '../../cases/answers';
import { day, fieldId } from './ids';

const answer = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('text'), text: z.string() }),
  z.looseObject({ kind: z.literal('choice'), values: z.array(z.string()) }),
  z.looseObject({ kind: z.literal('date'), day: day.optional() }),
  z.looseObject({ kind: z.literal('yes-no'), yes: z.boolean().optional() }),
  z.looseObject({ kind: z.literal('checklist'), values: z.array(z.string()) }),
  z.looseObject({
    kind: z.literal('contact'),
    done: z.boolean(),
    on: day.optional(),
    each: z.array(z.looseObject({ who: z.string(), done: z.boolean(), on: day.optional() })).optional(),
  }),
]) satisfies z.ZodType<Answer>;

export const answers = z.record(fieldId, answer) satisfies z.ZodType<Answers>;
