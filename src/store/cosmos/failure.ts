import { z } from 'zod/v4';
import { StoreError, type StoreErrorCode } from '../errors';

/** The service's status codes (https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb). */
const STATUS: Readonly<Record<number, StoreErrorCode>> = {
  400: 'STORE_FAILED',
  401: 'STORE_DENIED',
  403: 'STORE_DENIED',
  404: 'STORE_CANNOT_OPEN',
  413: 'STORE_TOO_LARGE',
  429: 'STORE_BUSY',
  449: 'STORE_BUSY',
};

/**
 * Of a batch that failed as a whole the SDK keeps no code, only "Batch request error:" and the message. Only what surely
 * was not carried out is told by it; for all the rest somebody has to look.
 */
const OF_A_BATCH = 'Batch request error:';
const REFUSED: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/request rate is large|too many requests/i, 'STORE_BUSY'],
  [/size is too large/i, 'STORE_TOO_LARGE'],
  [/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/, 'STORE_UNREACHABLE'],
  [/authoriz|credential|forbidden/i, 'STORE_DENIED'],
  [/owner resource does not exist/i, 'STORE_CANNOT_OPEN'],
];

const failed = z.object({
  code: z.union([z.number(), z.string()]).optional(),
  name: z.string().optional(),
  message: z.string().optional(),
});

/** What the SDK threw, as an error of the store. Without a cause: its messages and bodies can hold ids and addresses. */
export function failureOf(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const { code, name, message = '' } = failed.safeParse(cause).data ?? {};
  if (message.startsWith(OF_A_BATCH)) {
    const refused = REFUSED.find(([pattern]) => pattern.test(message))?.[1];
    return new StoreError(refused ?? 'STORE_UNCERTAIN');
  }
  if (typeof code === 'number') return new StoreError(STATUS[code] ?? unreachableFrom(code), { status: code });
  if (name === 'CredentialUnavailableError' || name === 'AuthenticationError') return new StoreError('STORE_DENIED');
  return new StoreError('STORE_UNREACHABLE', { reason: String(code ?? name ?? 'unknown') });
}

/** 408 and 5xx: the service, or what stands before it, could not. */
const unreachableFrom = (status: number): StoreErrorCode =>
  status === 408 || status >= 500 ? 'STORE_UNREACHABLE' : 'STORE_FAILED';

const BEHIND = 1002;

/**
 * A reading that finds nothing does not throw in the SDK, whatever the reason: only without a further code is the document not there.
 * Else the container is gone (1003), or a replica is behind (1002). @throws StoreError
 */
export function checkAbsent(substatus: number | undefined): void {
  if (substatus) throw new StoreError(substatus === BEHIND ? 'STORE_BUSY' : 'STORE_CANNOT_OPEN', { substatus });
}

/** The one step of a batch that failed: the others say 424, "because of another". */
export const FAILED_FOR_ANOTHER = 424;

/** Somebody was first: what should be new is there, what was read has changed, what should go is gone. */
export const wasFirst = (status: number): boolean => status === 409 || status === 412 || status === 404;
