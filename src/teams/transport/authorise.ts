import type { Activity } from 'botbuilder';
import { statusOf } from './fault';
import type { MayReach } from './hosts';
import { KeysAway } from './keys';
import { canBeOfTeams, type TokenRules } from './token';

/** A request that is answered with a status and a sentence, and goes no further. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: 400 | 401 | 503,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What jsonwebtoken throws; the SDK lets these through, and would answer 500 to a forged token. */
const TOKEN_FAULTS: ReadonlySet<string> = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);

/** Why nobody is let in: a fault of the token, or else that it could not be checked. */
export function asRefusal(error: unknown): Refused {
  const badToken = statusOf(error) === 401 || (error instanceof Error && TOKEN_FAULTS.has(error.name));
  if (badToken) return new Refused(401, NO_TOKEN, { cause: error });
  const away = error instanceof KeysAway ? error : new KeysAway('KEYS_UNREACHABLE', { cause: error });
  return new Refused(503, UNCHECKED, { cause: away });
}

const NO_TOKEN = 'The token of this request is missing or not valid.';
const UNCHECKED = 'The token of this request cannot be checked just now.';
const TEAMS = 'msteams';

/** Who is let in besides what the SDK checks; there where somebody is checked at all. */
export interface Door extends TokenRules {
  /** Where Teams' keys are told of. */
  readonly keysAt: string;
  readonly mayReach: MayReach;
}

/** Refuses what the SDK would look at by other rules than those for Teams. @throws Refused */
export function checkBefore(authorization: string, { channelId }: Activity, door: Door): void {
  if (!canBeOfTeams(authorization, door)) throw new Refused(401, NO_TOKEN);
  if (channelId !== TEAMS) throw new Refused(401, 'This bot serves Teams only.');
}

/** Refuses what a valid token does not vouch for: it says that Teams sent this, not for whom. @throws Refused */
export function checkAfter(activity: Activity, { tenant, mayReach }: Door): void {
  checkTenant(activity, tenant);
  if (!mayReach(activity.serviceUrl)) throw new Refused(401, 'The serviceUrl is not one of Teams.');
}

/** Of another organisation, wherever in the activity it is said. */
function checkTenant(activity: Activity, expected: string): void {
  const elsewhere = activity.conversation.tenantId ?? expected;
  if (tenantOf(activity) !== expected || elsewhere !== expected)
    throw new Refused(401, 'This bot does not serve this tenant.');
}

/** The tenant an activity comes from; empty where it says none (only some local tools do so). */
export function tenantOf(activity: Activity): string {
  const data: { tenant?: { id?: string } | null } | undefined = activity.channelData;
  return data?.tenant?.id ?? activity.conversation.tenantId ?? '';
}
