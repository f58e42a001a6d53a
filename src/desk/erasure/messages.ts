import { z } from 'zod/v4';
import type { Fate } from './fate';
import { placeIn } from './standing';
import { isTracedCase, type Traced } from './whose';

const posted = z.looseObject({ reminders: z.array(z.looseObject({ id: z.string(), caseId: z.string() })) });

/** A message with reminders: without those of these cases; all of it goes when none is left. */
export function messageWithout(value: unknown, traced: Traced): Fate {
  const found = posted.safeParse(value).data;
  if (!found?.reminders.some(({ caseId }) => isTracedCase(traced, caseId))) return { kind: 'stays' };
  const reminders = found.reminders.filter(({ caseId }) => !isTracedCase(traced, caseId));
  const [settle] = reminders;
  if (settle)
    return { kind: 'changes', value: { ...found, reminders }, settle: { id: settle.id, caseId: settle.caseId } };
  const standing = placeIn(found);
  return { kind: 'goes', ...(standing && { standing }) };
}
