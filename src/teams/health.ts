import type { TickerHealth } from './cases/ticker/ticker';

/** What the bot rests on, as far as it tells: counts and moments, no ids. */
export interface RestsOn {
  readonly store?: { readonly reachable: boolean };
}

/**
 * What /healthz tells. `trouble`: what the bot rests on does not answer. The bot itself does, so that is no other status of the
 * answer: to start the bot anew would mend nothing.
 */
export function healthOf(restsOn: RestsOn = {}, reminders?: TickerHealth): Readonly<Record<string, unknown>> {
  const troubled = restsOn.store?.reachable === false || (reminders?.failingSince ?? null) !== null;
  return { status: troubled ? 'trouble' : 'ok', ...restsOn, ...(reminders && { reminders }) };
}
