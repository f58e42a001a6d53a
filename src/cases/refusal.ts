import type { RoleId } from '../structure/structure';

/** Why a command was not carried out. Every reason has a sentence for the person (nl.ts), apart from what is logged. */
export type RefusalReason =
  | 'not-found'
  | 'not-yours'
  | 'not-now'
  | 'stale'
  | 'incomplete'
  | 'unknown-field'
  | 'kept-field'
  | 'wrong-value'
  | 'too-long'
  | 'date-out-of-range'
  | 'outcome-not-allowed'
  | 'needs-reason'
  | 'needs-previous'
  | 'route-gone';

/** One field, and what is wrong there. */
export interface Fault {
  readonly field: string;
  readonly say: string;
}

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** What a person should read, in Dutch. */
  readonly say: string;
  /** The fields it is about, to mark them on the card. */
  readonly fields?: readonly string[];
  /** What is wrong at each field, where there is more to say than `say`; that is about the first, or about all of them. */
  readonly faults?: readonly Fault[];
  /** Who may, when it is not this person's to do: the edge knows their names and can offer to pass it on. */
  readonly roles?: readonly RoleId[];
}

/** A refusal as a value: `say` is the sentence that the person reads. */
export const refuse = (
  reason: RefusalReason,
  say: string,
  about: Pick<Refusal, 'fields' | 'faults' | 'roles'> = {},
): Refusal => ({
  kind: 'refused',
  reason,
  say,
  ...about,
});

/** Whether something was refused; what is left is what was asked for. */
export const isRefusal = <T>(it: T | Refusal): it is Refusal =>
  typeof it === 'object' && it !== null && 'kind' in it && it.kind === 'refused';
