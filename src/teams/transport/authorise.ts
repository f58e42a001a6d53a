import type { Activity } from 'botbuilder';
import { statusOf } from './fault';

/** A request that is answered with a status and a sentence, and goes no further. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: 400 | 401 | 403,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What jsonwebtoken throws; the SDK lets these through, and would answer 500 to a forged token. */
const TOKEN_FAULTS: ReadonlySet<string> = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);

/** Turns a fault of the token into a refusal; any other error (no key server, say) stays what it is. */
export function asRefusal(error: unknown): unknown {
  const badToken = statusOf(error) === 401 || (error instanceof Error && TOKEN_FAULTS.has(error.name));
  return badToken ? new Refused(401, 'The token of this request is missing or not valid.', { cause: error }) : error;
}

/**
 * Refuses activities of another organisation: a valid token says that Teams sent the activity, not for whom.
 */
export function checkTenant(activity: Activity, expected: string): void {
  if (tenantOf(activity) !== expected) throw new Refused(403, 'This bot does not serve this tenant.');
}

/** The tenant an activity comes from; empty where it says none (only some local tools do so). */
export function tenantOf(activity: Activity): string {
  const data: { tenant?: { id?: string } | null } | undefined = activity.channelData;
  return data?.tenant?.id ?? activity.conversation.tenantId ?? '';
}
