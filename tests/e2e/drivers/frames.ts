import { z } from 'zod/v4';

/** What the playground tells about the bot's messages: only what tests look at. */

const message = z.object({
  messageId: z.string(),
  text: z.string().nullish(),
  postConversationId: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).nullish(),
});

export const frame = z.object({
  action: z.enum(['createMessage', 'updateMessage', 'typing']),
  actionConversationId: z.string(),
  message: message.optional(),
});

const activity = z.object({ id: z.string().optional() });

/** What passed between the playground and the bot, in either direction. */
export const logEntry = z.object({
  logAction: z.string(),
  log: z.object({
    type: z.string(),
    request: z.object({ body: activity.optional().catch(undefined) }).optional(),
    response: z.object({ statusCode: z.number(), body: z.unknown() }).optional(),
  }),
});

export const sent = z.object({ messageId: z.string(), postConversationId: z.string().optional() });

export type Frame = z.infer<typeof frame>;

/** A message of the bot, with the conversation it stands in. */
export interface BotMessage {
  readonly id: string;
  readonly conversation: string;
  readonly updated: boolean;
  readonly text: string;
  readonly cards: readonly unknown[];
}

/** The message in a frame; none for a typing sign. */
export function messageOf({ action, actionConversationId, message }: Frame): BotMessage | undefined {
  if (!message || action === 'typing') return undefined;
  const cards = (message.attachments ?? []).map((attachment) => attachment.content);
  return {
    id: message.messageId,
    conversation: message.postConversationId ?? actionConversationId,
    updated: action === 'updateMessage',
    text: message.text ?? '',
    cards,
  };
}
