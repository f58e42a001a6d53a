/** The rules of sending: what each answer of Teams means, and how long to wait. Everything that posts goes by these. */

/** One request to Teams that did not go well. */
export interface Failure {
  /** What Teams answered; none when no answer came. */
  readonly status?: number;
  /** What Teams calls it: `BotNotInConversationRoster`. */
  readonly code?: string;
  /** How long Teams asks to wait (`Retry-After`). */
  readonly asksMs?: number;
  /** Nobody took the connection, so that the request was never made. */
  readonly unreachable?: boolean;
}

/** What becomes of a message after a failure. */
export type Verdict =
  /** `doubtful`: it is most likely not there, but may be. */
  | { readonly kind: 'again'; readonly afterMs: number; readonly doubtful: boolean }
  /** It may be there: never sent again, and named to somebody. */
  | { readonly kind: 'uncertain'; readonly reason: string }
  /** It is not there and never will be. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Too busy, or somebody else was changing the conversation: Teams did not carry it out. */
const NOT_NOW: ReadonlySet<number> = new Set([412, 429, 503]);
/** A gateway gave up: most likely it was not carried out. Teams asks to repeat these; what that doubles is counted apart. */
const GATEWAY: ReadonlySet<number> = new Set([502, 504]);
/** Our own credentials were refused: for somebody to mend, and nothing was carried out. */
const OURS = 401;
/** Teams' own time-out, or it stumbled: before or after the message was posted, nobody knows. */
const UNKNOWN: ReadonlySet<number> = new Set([408, 500]);
const FOR_GOOD: Readonly<Record<number, string>> = { 403: 'not-allowed', 404: 'not-found', 413: 'too-large' };

/** How long one request to Teams may take; after that its outcome is unknown. */
export const REQUEST_TIMEOUT_MS = 10_000;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15 * 60_000;
/** Longer than this is not believed. */
const LONGEST_ASKED_MS = 60 * 60_000;
/** So often Teams is taken at its word when it asks for next to no pause. */
const QUICK_TRIES = 4;
/** With the longest pause between them, three days: longer than a weekend without a network. */
const MOST_TRIES = 300;
/** Each of these may be one more copy. */
const MOST_DOUBTFUL_TRIES = 4;

export interface Circumstances {
  /** How often it was tried before this time. */
  readonly tries: number;
  /** Doing it twice does no harm, as when a message that is there is written anew. */
  readonly harmless: boolean;
  /** From 0 to 1, by chance, so that processes don't march in step. */
  readonly chance: number;
}

/** What to do after a failure. */
export function verdictOn(failure: Failure, { tries, harmless, chance }: Circumstances): Verdict {
  const { status, unreachable } = failure;
  const again = (doubtful: boolean): Verdict =>
    tries + 1 >= MOST_TRIES
      ? { kind: 'failed', reason: 'gave-up' }
      : { kind: 'again', afterMs: pauseAfter(failure, tries, chance), doubtful };
  if (status === undefined) return unreachable || harmless ? again(false) : { kind: 'uncertain', reason: 'no-answer' };
  if (NOT_NOW.has(status) || status === OURS) return again(false);
  if (GATEWAY.has(status) && (harmless || tries + 1 < MOST_DOUBTFUL_TRIES)) return again(!harmless);
  if (GATEWAY.has(status)) return { kind: 'uncertain', reason: 'gateway' };
  if (UNKNOWN.has(status) || status >= 500) return harmless ? again(false) : { kind: 'uncertain', reason: 'error' };
  return { kind: 'failed', reason: FOR_GOOD[status] ?? 'refused' };
}

/** Whether Teams says of this status that the same request may be made again. */
export const mayRepeat = (status: number): boolean => NOT_NOW.has(status) || GATEWAY.has(status);

/** Milliseconds: what Teams asks for, else twice as long each time, up to a bound. */
export function pauseAfter({ asksMs }: Failure, tries: number, chance: number): number {
  const ours = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS) * (0.5 + chance);
  if (asksMs === undefined) return ours;
  const asked = Math.min(asksMs, LONGEST_ASKED_MS);
  return tries < QUICK_TRIES ? asked : Math.max(asked, ours);
}
