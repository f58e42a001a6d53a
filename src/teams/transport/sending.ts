import { setTimeout as sleep } from 'node:timers/promises';
import { type Activity, type Attachment, CardFactory, type TurnContext } from 'botbuilder';
import type { Rendered } from '../cards';
import { statusOf } from './fault';
import { inPersonalChat } from './personal-chat';
import { isTargeted, targeted } from './targeted';

/** A message that Teams refused, or of which nobody knows whether it arrived. */
export class SendFailed extends Error {
  override readonly name = 'SendFailed';
  readonly statusCode: number | undefined;

  constructor(cause: unknown) {
    super('A message was not delivered to Teams.', { cause });
    this.statusCode = statusOf(cause);
  }
}

/** Teams says of these that the request was not carried out (or, 502 and 504, most likely not) and may be repeated. */
const MAY_REPEAT: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
/** When Teams asks for a longer pause than this, the answer would come too late to be of use. */
const LONGEST_PAUSE_MS = 15_000;

/** Posts one sentence as an answer; plain, so that nothing in it becomes mark-up. */
export async function sendSentence(context: TurnContext, text: string): Promise<void> {
  await reply(context, { type: 'message', text, textFormat: 'plain' });
}

/** Posts a card as an answer; its text alone, where Teams finds the card too large. */
export async function sendCard(context: TurnContext, rendered: Rendered): Promise<void> {
  try {
    await reply(context, cardMessage(rendered));
  } catch (error) {
    if (statusOf(error) !== 413) throw error;
    await sendSentence(context, rendered.text);
  }
}

/** Posts a card unasked, and gives back under which id it stands. */
export async function postCard(context: TurnContext, rendered: Rendered): Promise<string | undefined> {
  return (await patiently(() => context.sendActivity(cardMessage(rendered))))?.id;
}

/** Posts what is neither a sentence nor a card of ours. */
export async function sendAttachment(context: TurnContext, attachment: Attachment): Promise<void> {
  await reply(context, { type: 'message', attachments: [attachment] });
}

/** Writes a card into a message that is there already, for everybody who sees it. */
export async function rewriteCard(context: TurnContext, message: string, rendered: Rendered): Promise<void> {
  await patiently(() => context.updateActivity({ ...cardMessage(rendered), id: message }));
}

/** Answers a private message privately: in place, or in the personal chat where Teams refuses that. */
async function reply(context: TurnContext, message: Partial<Activity>): Promise<void> {
  if (!isTargeted(context.activity)) {
    await patiently(() => context.sendActivity(message));
    return;
  }
  try {
    await patiently(() => context.sendActivity(targeted(message)));
  } catch (error) {
    if (!wasRefused(error)) throw error;
    await inPersonalChat(context, (chat) => patiently(() => chat.sendActivity(message)));
  }
}

/** Refused for good, so that it certainly did not arrive; too large stays too large in any chat. */
function wasRefused(error: unknown): boolean {
  const status = statusOf(error);
  return status !== undefined && status >= 400 && status < 500 && status !== 413 && !MAY_REPEAT.has(status);
}

function cardMessage({ card, summary }: Rendered): Partial<Activity> {
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] };
}

/**
 * Repeats a request only where Teams says it may be repeated, after the pause that Teams asks for.
 *
 * A reset, a time-out or a 500 is not repeated: the message may have arrived. Rejects with `SendFailed`.
 */
export async function patiently<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      const status = statusOf(error);
      const pause = pauseAfter(error, attempt);
      const repeat = status !== undefined && MAY_REPEAT.has(status) && attempt < ATTEMPTS && pause <= LONGEST_PAUSE_MS;
      if (!repeat) throw new SendFailed(error);
      await sleep(pause);
    }
  }
}

/** Milliseconds: what `Retry-After` says, else twice as long each time, with chance in it so that bots don't march in step. */
function pauseAfter(error: unknown, attempt: number): number {
  const asked = retryAfterSeconds(error);
  return asked === undefined ? FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()) : asked * 1000;
}

function retryAfterSeconds(error: unknown): number | undefined {
  const response: unknown = error instanceof Error ? Reflect.get(error, 'response') : undefined;
  if (typeof response !== 'object' || response === null) return undefined;
  const headers: unknown = Reflect.get(response, 'headers');
  if (typeof headers !== 'object' || headers === null || !('get' in headers) || typeof headers.get !== 'function')
    return undefined;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
