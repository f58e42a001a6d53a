import { statusOf } from './fault';
import type { Failure } from './sending-rules';

/** What went wrong with a request to Teams, as far as the SDK's error tells. */
export function failureOf(error: unknown): Failure {
  const status = statusOf(error);
  if (status === undefined) return wasNeverMade(error) ? { unreachable: true } : {};
  const asksMs = asksOf(error);
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return { status, ...(typeof code === 'string' && { code }), ...(asksMs !== undefined && { asksMs }) };
}

const NOBODY_LISTENS: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Nobody took the connection: as when the bot starts before the playground does, or the network is away. */
const wasNeverMade = (error: unknown): boolean =>
  error instanceof Error && (NOBODY_LISTENS.has(Reflect.get(error, 'code')) || wasNeverMade(error.cause));

function asksOf(error: unknown): number | undefined {
  const response: unknown = error instanceof Error ? Reflect.get(error, 'response') : undefined;
  if (typeof response !== 'object' || response === null) return undefined;
  const headers: unknown = Reflect.get(response, 'headers');
  if (typeof headers !== 'object' || headers === null || !('get' in headers) || typeof headers.get !== 'function')
    return undefined;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
