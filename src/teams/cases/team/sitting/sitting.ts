import { z } from 'zod/v4';
import type { AtDesk } from '../../at-desk';

/** One case of the meeting: what is written down of it, and what became of that. */
const item = z.object({
  case: z.string(),
  /** `look`: others do it; it is shown on the way. */
  task: z.enum(['discuss', 'evaluate', 'look']),
  /** How the case was when the meeting began: what came after that, somebody else did. */
  version: z.number(),
  became: z.enum(['recorded', 'elsewhere', 'seen']).optional(),
});

/** A meeting as one person walks through it: which cases, and where they are. No word about a pupil. */
const sitting = z.object({
  day: z.string(),
  items: z.array(item),
  /** The case that is on the card; empty when it is over. */
  at: z.string(),
});

export type Item = z.infer<typeof item>;
export type Sitting = z.infer<typeof sitting>;

const keyOf = ({ by }: AtDesk): string => `overleg/${encodeURIComponent(by.id)}`;

/** Where this person was, also after a reload and on another device. */
export async function readSitting(at: AtDesk): Promise<Sitting | undefined> {
  const kept = await at.desk.options.store.setting(at.school.key, keyOf(at));
  const parsed = sitting.safeParse(kept?.value);
  return parsed.success ? parsed.data : undefined;
}

/** Of two presses at once the last is kept: it is one person's own place. */
export async function keepSitting(at: AtDesk, made: Sitting): Promise<void> {
  const { store } = at.desk.options;
  for (let attempt = 0; attempt < 3; attempt++) {
    const kept = await store.setting(at.school.key, keyOf(at));
    if ((await store.putSetting(at.school.key, keyOf(at), made, kept?.version ?? 0)) === 'written') return;
  }
}

/** The same meeting, with what became of one case. */
export const marked = (made: Sitting, id: string, became: Item['became']): Sitting => ({
  ...made,
  items: made.items.map((one) => (one.case === id ? { ...one, ...(became && { became }) } : one)),
});

/** Where a case stands in the meeting, while it is on; -1 when it is not in it, or was written down. */
export const placeOf = (made: Sitting | undefined, id: string): number =>
  made === undefined || made.at === ''
    ? -1
    : made.items.findIndex((one) => one.case === id && one.became !== 'recorded');
