import type { Unknown } from '../../answers/reply';
import { type Choices, choicesFrom } from './choices';
import { oneLine, sentences, shorten } from './plain';
import { loadTemplate } from './template';
import type { CardView, Rendered } from './view';
import { WORDS } from './words';

interface UnknownCard extends Choices {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly hasLead: boolean;
  readonly lead: string;
  readonly tryThese: string;
}

const expand = loadTemplate<UnknownCard>('unknown');
const EXAMPLES = 3;

/** What the structure does not say, and what can be asked instead: there is always something to press. */
export function renderUnknown(unknown: Unknown, view: CardView): Rendered {
  const words = WORDS[unknown.language];
  const title = shorten(oneLine(unknown.title), 300) || words.answered;
  const lead = shorten(oneLine(unknown.lead?.text ?? ''), 1_000);
  const suggestions = unknown.suggestions.length > 0 ? unknown.suggestions : (view.examples ?? words.examples);
  const examples = suggestions.slice(0, EXAMPLES);
  const labels = examples.map(({ label }) => oneLine(label));
  const spoken = sentences([title, lead, `${words.tryThese} ${labels.join(' ')}`]);
  const card = expand({
    ...choicesFrom(examples, view, words),
    speak: spoken,
    fallbackText: spoken,
    title,
    hasLead: lead !== '',
    lead,
    tryThese: words.tryThese,
  });
  const text = [title, lead, words.tryThese, ...labels.map((label) => `- ${label}`)];
  return { card, summary: words.answered, text: text.filter(Boolean).join('\n') };
}
