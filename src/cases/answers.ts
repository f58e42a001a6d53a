import type { FieldId } from '../structure/route';
import type { Day } from './ids';

/**
 * What was filled in for a field; its shape follows the field's kind. Every kind can be empty (no text, no values, not done,
 * no day, neither yes nor no): so stands in a draft what somebody took back.
 */
export type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'date'; readonly day?: Day }
  | { readonly kind: 'yes-no'; readonly yes?: boolean }
  | { readonly kind: 'checklist'; readonly values: readonly string[] }
  | {
      readonly kind: 'contact';
      /** Of a consent by several: that enough of them gave it. */
      readonly done: boolean;
      readonly on?: Day;
      /** Who of several gave consent, and when. An answer from before this was kept has none: then it is not known who. */
      readonly each?: readonly Given[];
    };

/** One of several who were asked for consent. */
export interface Given {
  readonly who: string;
  readonly done: boolean;
  readonly on?: Day;
}

export type Answers = Readonly<Partial<Record<FieldId, Answer>>>;
