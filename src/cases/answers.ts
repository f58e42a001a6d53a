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
  | { readonly kind: 'contact'; readonly done: boolean; readonly on?: Day };

export type Answers = Readonly<Partial<Record<FieldId, Answer>>>;
