import type { JSONObject } from '@azure/cosmos';

/**
 * Text that not every part of a database keeps as it is: NUL, halves of characters, and the sign that marks what was
 * escaped here. Two ids that differ only in these must stay two. Ordinary text, accents and emoji too, stays as it is.
 */
const ESCAPES = /\\(?:u(0000|001b|d[89a-f][\da-f]{2})|.)/g;
const ESCAPED = /\\(?:u001b([\da-f]{4})|.)/g;

/** A value as it is sent: what JSON.stringify would make of it, with those texts escaped, as keys too. */
export const sent = (value: object): JSONObject => JSON.parse(escaped(value));

/** The value again. */
export const received = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(ESCAPED, (found, code?: string) => (code ? `\\u${code}` : found)));

/** A text for a property that is queried, and for a query's parameter. */
export const sentText = (text: string): string => String(JSON.parse(escaped(text)));

const escaped = (value: unknown): string =>
  JSON.stringify(value).replace(ESCAPES, (found, code?: string) => (code ? `\\u001b${code}` : found));
