import { setTimeout as sleep } from 'node:timers/promises';
import { type Activity, type Attachment, CardFactory, type TurnContext } from 'botbuilder';
import type { Rendered } from '../cards';
import { failureOf } from './failure';
import { statusOf } from './fault';
import { inPersonalChat } from './personal-chat';
import { mayRepeat, pauseAfter } from './sending-rules';
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

const ATTEMPTS = 4;
/** When Teams asks for a longer pause than this, the answer would come too late to be of use. */
const LONGEST_PAUSE_MS = 15_000;

/** Posts one sentence as an answer; plain, so that nothing in it becomes mark-up. */
export async function sendSentence(context: TurnContext, text: string): Promise<void> {
  await reply(context, sentenceMessage(text));
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

/** Posts what is neither a sentence nor a card of ours. */
export async function sendAttachment(context: TurnContext, attachment: Attachment): Promise<void> {
  await reply(context, { type: 'message', attachments: [attachment] });
}

/** Writes a card into a message that is there already, for everybody who sees it: of a private one that is its one reader. */
export async function rewriteCard(context: TurnContext, message: string, rendered: Rendered): Promise<void> {
  const card = isTargeted(context.activity) ? targeted(cardMessage(rendered)) : cardMessage(rendered);
  await patiently(() => context.updateActivity({ ...card, id: message }));
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
  return status !== undefined && status >= 400 && status < 500 && status !== 413 && !mayRepeat(status);
}

export const sentenceMessage = (text: string): Partial<Activity> => ({ type: 'message', text, textFormat: 'plain' });

export const cardMessage = ({ card, summary }: Rendered): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
});

/**
 * Repeats an answer that somebody waits for, only where Teams says it may be repeated, after the pause that Teams asks for.
 * What nobody waits for is the courier's, who has more time.
 *
 * A reset, a time-out or a 500 is not repeated: the message may have arrived. Rejects with `SendFailed`.
 */
async function patiently<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      const failure = failureOf(error);
      const pause = pauseAfter(failure, attempt - 1, Math.random());
      const repeat = mayRepeat(failure.status ?? 0) && attempt < ATTEMPTS && pause <= LONGEST_PAUSE_MS;
      if (!repeat) throw new SendFailed(error);
      await sleep(pause);
    }
  }
}
