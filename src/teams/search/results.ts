import { CardFactory, type InvokeResponse } from 'botbuilder';
import { renderPreview } from '../cards';
import { SEARCH, sentenceResponse } from '../transport/invoke-response';
import type { Found } from './search';

/** The result list as Teams wants it: each row a preview, with the card that is inserted when it is chosen. */
export function searchResponse(found: Found): InvokeResponse {
  if (found.kind === 'sentence') return sentenceResponse(SEARCH, found.text);
  const attachments = found.answers.map(({ reply, card }) => ({
    ...CardFactory.adaptiveCard(card.card),
    preview: renderPreview(reply),
  }));
  return { status: 200, body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } } };
}
