import type { Agent } from 'node:http';
import type { Activity } from 'botbuilder';

/** What a pipeline policy sees of a request. */
export interface PipelineRequest {
  url: string;
  readonly method: string;
  body?: unknown;
  abortSignal?: AbortSignal;
  agent?: Agent;
}

const MARK = 'steunwijzerTargeted';

/** Whether a message was written in a channel or group for the bot's eyes only; its answer must be as private. */
export function isTargeted({ recipient }: Activity): boolean {
  return Reflect.get(recipient, 'isTargeted') === true;
}

/** Marks an answer as for one person's eyes only; `sendTargeted` acts on the mark when the request goes out. */
export function targeted(activity: Partial<Activity>): Partial<Activity> {
  return { ...activity, channelData: { ...activity.channelData, [MARK]: true } };
}

/**
 * Makes a marked message one that only its recipient sees, in Teams' own way. The SDK knows no such messages: it drops
 * `isTargeted` when it writes the body, so this happens behind its back, in the last step before the wire.
 */
export function sendTargeted(request: PipelineRequest): void {
  const body = markedBody(request.body);
  if (!body) return;
  const { recipient, channelData, ...rest } = body;
  const { [MARK]: _mark, ...data } = channelData;
  // Teams wants the recipient on a new message, and refuses it on a change of one.
  const to = request.method === 'PUT' ? {} : { recipient: { ...recipient, isTargeted: true } };
  request.body = JSON.stringify({ ...rest, ...to, channelData: data });
  const url = new URL(request.url);
  url.searchParams.set('isTargetedActivity', 'true');
  request.url = url.href;
}

interface MarkedBody {
  readonly recipient?: Readonly<Record<string, unknown>>;
  readonly channelData: Readonly<Record<string, unknown>>;
}

function markedBody(body: unknown): MarkedBody | undefined {
  // Reading every body again would cost more than the mark is worth: most have none.
  if (typeof body !== 'string' || !body.includes(MARK)) return undefined;
  const parsed: unknown = JSON.parse(body);
  return isMarked(parsed) ? parsed : undefined;
}

function isMarked(body: unknown): body is MarkedBody {
  if (typeof body !== 'object' || body === null || !('channelData' in body)) return false;
  const { channelData } = body;
  return typeof channelData === 'object' && channelData !== null && MARK in channelData && channelData[MARK] === true;
}
