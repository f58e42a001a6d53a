/** How much Teams takes of one bot (learn.microsoft.com, "Optimize your bot with rate limiting"). More is answered with 429. */

/** At most so many requests in any stretch of so many milliseconds. */
export interface Window {
  readonly most: number;
  readonly withinMs: number;
}

/** Of one app in one tenant. */
export const PER_TENANT: readonly Window[] = [{ most: 50, withinMs: 1000 }];

/** In one conversation: a chat, or a channel with all its threads. */
export const PER_CONVERSATION: readonly Window[] = [
  { most: 7, withinMs: 1000 },
  { most: 8, withinMs: 2000 },
  { most: 60, withinMs: 30_000 },
];

export interface Hour {
  readonly atOnce: number;
  readonly thenEachMs: number;
}

/**
 * And 1800 in an hour. Not counted back for an hour, which would be much to remember and to hand over: so many at once, and
 * then one each four seconds, together less than 1800 in any hour. A conversation is forgotten soon after it falls silent.
 */
export const PER_HOUR: Hour = { atOnce: 850, thenEachMs: 4000 };

/** So many requests can have been made in a conversation within this time at most, by the windows. */
export const mostWithin = (milliseconds: number): number =>
  Math.min(...PER_CONVERSATION.map(({ most, withinMs }) => most * Math.ceil(milliseconds / withinMs)));
