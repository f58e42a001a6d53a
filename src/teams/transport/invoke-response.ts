import type { InvokeResponse } from 'botbuilder';

const CARD = 'application/vnd.microsoft.card.adaptive';
const SENTENCE = 'application/vnd.microsoft.activity.message';

export const CARD_ACTION = 'adaptiveCard/action';
export const SEARCH = 'composeExtension/query';

/** Replaces the card for whoever pressed, and for nobody else. */
export const cardResponse = (card: Record<string, unknown>): InvokeResponse => ({
  status: 200,
  body: { statusCode: 200, type: CARD, value: card },
});

/** Says a sentence in the form that this kind of invoke can show; `status` is for the kinds that show nothing. */
export function sentenceResponse(name: string | undefined, text: string, status = 501): InvokeResponse {
  switch (name) {
    case CARD_ACTION:
      return { status: 200, body: { statusCode: 200, type: SENTENCE, value: text } };
    case SEARCH:
      return { status: 200, body: { composeExtension: { type: 'message', text } } };
    default:
      return { status, body: { error: text } };
  }
}
