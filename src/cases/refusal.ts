/** Why a command was not carried out. Every reason has a sentence for the person (nl.ts), apart from what is logged. */
export type RefusalReason =
  | 'not-found'
  | 'not-yours'
  | 'not-now'
  | 'stale'
  | 'incomplete'
  | 'unknown-field'
  | 'wrong-value'
  | 'too-long'
  | 'date-out-of-range'
  | 'outcome-not-allowed'
  | 'needs-reason'
  | 'needs-previous'
  | 'route-gone';

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** What a person should read, in Dutch. */
  readonly say: string;
  /** The fields it is about, to mark them on the card. */
  readonly fields?: readonly string[];
}
