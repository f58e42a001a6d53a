import type { Clarify } from '../../answers/reply';
import { type Choices, choicesFrom } from './choices';
import { oneLine, sentences, shorten } from './plain';
import { loadTemplate } from './template';
import type { CardView, Rendered } from './view';
import { WORDS } from './words';

interface ClarifyCard extends Choices {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly hasLead: boolean;
  readonly lead: string;
}

const expand = loadTemplate<ClarifyCard>('clarify');

/** "Bedoel je …?", with a button per meaning. */
export function renderClarify(clarify: Clarify, view: CardView): Rendered {
  const words = WORDS[clarify.language];
  const title = shorten(oneLine(clarify.title), 200) || words.asksBack;
  const lead = shorten(oneLine(clarify.lead?.text ?? ''), 1_000);
  const labels = clarify.suggestions.map(({ label }) => oneLine(label));
  const spoken = sentences([title, lead, ...labels]);
  const card = expand({
    ...choicesFrom(clarify.suggestions, view, words),
    speak: spoken,
    fallbackText: spoken,
    title,
    hasLead: lead !== '',
    lead,
  });
  return {
    card,
    summary: words.asksBack,
    text: [title, lead, ...labels.map((label) => `- ${label}`)].filter(Boolean).join('\n'),
  };
}
