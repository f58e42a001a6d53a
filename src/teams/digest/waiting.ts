import { dayAt } from '../../cases/identify';
import type { Day } from '../../cases/ids';
import { type Case, lastRound } from '../../cases/state';

/** What a list of cases that wait is called, the same in the digest and on the agenda. */
export const WAITING = {
  withMentor: 'Terug bij de mentor',
  toPlan: 'Nog op de agenda te zetten',
  toRecord: 'Afspraken nog vast te leggen',
  withoutDay: 'Zonder afgesproken dag',
} as const;

/** Since when it waits: given back, handed in or checked, or, where nobody agreed on a day, since its round began. */
export function waitsSince(state: Case): Day | undefined {
  switch (state.status) {
    case 'returned':
      return dayAt(new Date(state.at));
    case 'submitted':
    case 'accepted': {
      const at = state.checked?.at ?? state.submittedAt;
      return at && dayAt(new Date(at));
    }
    default:
      return lastRound(state)?.discussedOn;
  }
}
