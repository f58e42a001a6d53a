import type { TurnContext } from 'botbuilder';
import type { Log } from '../../log/log';
import type { Telemetry } from '../../telemetry/telemetry';
import type { SteunwijzerAdapter } from './adapter';
import { Refused } from './authorise';
import { loggable } from './fault';
import { isLoopback } from './loopback';
import type { HttpAnswer } from './server';
import { activityId, checkActivity } from './shape';

export interface EndpointOptions {
  readonly adapter: SteunwijzerAdapter;
  readonly logic: (context: TurnContext) => Promise<void>;
  /** Without credentials nobody is checked, so answers go to this machine only. */
  readonly localOnly: boolean;
  readonly log: Log;
  readonly telemetry?: Pick<Telemetry, 'refused'>;
}

/** What stands behind POST /api/messages: shape, sender, turn; a status and at most one sentence back. */
export function endpoint({ adapter, logic, localOnly, log, telemetry }: EndpointOptions) {
  return async (authorization: string, body: unknown): Promise<HttpAnswer> => {
    try {
      const checked = checkActivity(body);
      if (!checked.ok) throw new Refused(400, checked.why);
      if (localOnly && !isLoopback(new URL(checked.activity.serviceUrl).hostname)) {
        throw new Refused(400, 'In local mode the serviceUrl must be on this machine.');
      }
      const { id, type, conversation } = checked.activity;
      const response = await adapter.receive(authorization, checked.activity, logic);
      log.debug({ activity: id, type, conversation: conversation.id, status: response?.status }, 'handled an activity');
      return { status: response?.status ?? 200, body: response?.body };
    } catch (error) {
      if (error instanceof Refused) telemetry?.refused(error.status);
      return refusal(error, body, log);
    }
  };
}

function refusal(error: unknown, body: unknown, log: Log): HttpAnswer {
  const activity = activityId(body);
  if (error instanceof Refused) {
    const { status, cause } = error;
    if (status === 503) log.error({ activity, status, fault: loggable(cause) }, 'the keys of Teams cannot be had');
    else log.warn({ activity, status, reason: error.message }, 'refused an activity');
    return { status: error.status, body: { error: error.message } };
  }
  log.error({ activity, fault: loggable(error) }, 'an activity could not be handled');
  return { status: 500, body: { error: 'This activity could not be handled.' } };
}
