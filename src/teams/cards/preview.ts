import type { Reply } from '../../answers/reply';
import { shorten, withoutMarkup } from './plain';
import type { Preview } from './view';

/** The line in the result list of the message extension; Teams reads HTML in it, so it gets no markup. */
export function renderPreview(reply: Reply): Preview {
  const blocks = reply.kind === 'answer' ? reply.blocks : [];
  const first = blocks.map(({ heading, lines }) => `${heading}: ${lines.map((line) => line.text).join('; ')}`);
  const text = [...(reply.lead ? [reply.lead.text] : []), ...first].join(' · ');
  return {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: shorten(withoutMarkup(reply.title), 80), text: shorten(withoutMarkup(text), 140) },
  };
}
