import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { failure, ModelFailure } from './failure';

/** What went wrong on the way to the model and back. */
export function httpFailure(error: unknown, signal: AbortSignal): ModelFailure {
  if (signal.aborted || error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) {
    return failure('timeout');
  }
  if (error instanceof APIConnectionError) return failure('connection');
  if (!(error instanceof APIError) || error.status === undefined) return failure('protocol');
  const { status, code, param } = error;
  return new ModelFailure({ failure: 'http', status, code: nameOnly(code), param: nameOnly(param) });
}

/** A name such as `rate_limit_exceeded`; anything else that a server puts there could be words of the question. */
const NAME = /^[a-z]+(?:[_.][a-z]+){0,4}$/i;

function nameOnly(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 40 && NAME.test(value) ? value : undefined;
}

/**
 * Whether a server turned a request down because of `json_schema`. Some name the parameter, most say it only in prose;
 * so any bad request counts that is not about something else.
 */
export function refusesSchema(error: unknown): boolean {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return false;
  if (error.code === 'content_filter') return false;
  return !error.param || error.param.startsWith('response_format');
}
