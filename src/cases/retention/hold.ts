import { date } from '../check/date';
import { words } from '../check/words';
import { allOf } from '../faults';
import type { Day, Instant, PersonId } from '../ids';
import { isRefusal, type Refusal } from '../refusal';

/** A file is not cleaned up yet, as somebody decided: until and with that day, and why. */
export interface Hold {
  readonly by: PersonId;
  readonly at: Instant;
  readonly until: Day;
  readonly reason: string;
}

const LONGEST = 300;

/** The hold that somebody typed, or all that is wrong with it; its inputs are called `reason` and `until`. */
export function holdOf(
  typed: { readonly reason: unknown; readonly until: unknown },
  { by, now, today }: { readonly by: PersonId; readonly now: Instant; readonly today: Day },
): Hold | Refusal {
  const found = allOf({
    reason: words(typed.reason, 'waarom dit dossier nog moet blijven', {
      field: 'reason',
      reason: 'needs-reason',
      most: LONGEST,
    }),
    until: date(typed.until, 'Tot en met', 'to-come', today, 'until'),
  });
  return isRefusal(found) ? found : { by, at: now, reason: found.reason, until: found.until };
}
