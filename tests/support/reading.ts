import { type CardReader, readCard } from './card-reader';
import type { HttpAnswer, Outcome } from './chat';
import type { Recorded } from './test-channel';

/** The card in a message, as a person reads it. */
export function cardIn(message: Recorded | undefined): CardReader {
  const attachment = message?.body.attachments?.[0];
  if (!attachment) throw new Error(`No card in ${JSON.stringify(message?.body ?? 'no message')}.`);
  expect(attachment.contentType).toBe('application/vnd.microsoft.card.adaptive');
  return readCard(attachment.content);
}

/** The card of the one message that came of something. */
export function onlyCard({ messages }: Outcome): CardReader {
  expect(messages).toHaveLength(1);
  return cardIn(messages[0]);
}

/** The sentence of the one message that came of something. */
export function onlySentence({ messages }: Outcome): string {
  expect(messages).toHaveLength(1);
  expect(messages[0]?.body.textFormat).toBe('plain');
  return messages[0]?.body.text ?? '';
}

/** The card that only whoever pressed sees. */
export function presserCard({ status, body }: HttpAnswer): CardReader {
  expect([status, body?.statusCode, body?.type]).toEqual([200, 200, 'application/vnd.microsoft.card.adaptive']);
  return readCard(body?.value);
}

/** The sentence that only whoever pressed sees. */
export function presserSentence({ status, body }: HttpAnswer): string {
  expect([status, body?.statusCode, body?.type]).toEqual([200, 200, 'application/vnd.microsoft.activity.message']);
  return String(body?.value);
}

/** The friendly no that only whoever pressed sees: a sentence, or a card that offers to pass it on. */
export const presserNo = (answer: HttpAnswer): string =>
  answer.body?.type === 'application/vnd.microsoft.card.adaptive' ? presserCard(answer).text : presserSentence(answer);
