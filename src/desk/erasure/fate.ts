import type { StandingMessage } from './standing';

/** What becomes of a setting when a pupil is erased. */
export type Fate =
  | { readonly kind: 'stays' }
  /** `standing`: a message in Teams that it names, to be written anew without the pupil. */
  | { readonly kind: 'goes'; readonly standing?: StandingMessage }
  /** It is others', too: only what is the pupil's goes. `settle`: a reminder whose message is written anew with what is left. */
  | { readonly kind: 'changes'; readonly value: unknown; readonly settle?: Settle };

/** A reminder of somebody else that stands in a message with the pupil's. */
export interface Settle {
  readonly id: string;
  readonly caseId: string;
}
