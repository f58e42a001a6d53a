import { z } from 'zod/v4';
import { isDay } from '../cases/days';
import type { Day } from '../cases/ids';
import { BECAUSES } from '../planning/plan';
import type { Reminder } from '../store/port';

const movedWhat = z.looseObject({ was: z.custom<Day>(isDay), because: z.enum(BECAUSES) });

/** A reminder that was planned for another day, and what changed since. */
export type Moved = Pick<z.infer<typeof movedWhat>, 'was' | 'because'>;

const backWhat = z.looseObject({ back: z.custom<Day>(isDay) });

/** The day that somebody put it off to, and on which it was posted since. */
export const backOn = (reminder: Reminder | undefined): Day | undefined =>
  backWhat.safeParse(reminder?.what).data?.back;

/** From where a reminder moved without anybody having done so; nothing when it is asked when it was first planned. */
export function movedFrom(reminder: Reminder | undefined): Moved | undefined {
  const { success, data } = movedWhat.safeParse(reminder?.what);
  return success ? { was: data.was, because: data.because } : undefined;
}
