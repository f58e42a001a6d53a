import type { Suggestion, Unknown } from '../../answers/reply';
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
  readonly hasExamples: boolean;
  readonly tryThese: string;
}

const expand = loadTemplate<UnknownCard>('unknown');
const EXAMPLES = 3;

/** Somebody in danger is not helped by an example of another question. */
const examplesFor = ({ reason, suggestions, language }: Unknown, view: CardView): readonly Suggestion[] =>
  reason === 'danger' || suggestions.length > 0 ? suggestions : (view.examples ?? WORDS[language].examples);

/** What the structure does not say, and what can be asked instead: there is always something to press. */
export function renderUnknown(unknown: Unknown, view: CardView): Rendered {
  const words = WORDS[unknown.language];
  const title = shorten(oneLine(unknown.title), 300) || words.answered;
  const lead = shorten(oneLine(unknown.lead?.text ?? ''), 1_000);
  const examples = examplesFor(unknown, view).slice(0, EXAMPLES);
  const labels = examples.map(({ label }) => oneLine(label));
  const hasExamples = labels.length > 0;
  const spoken = sentences([title, lead, hasExamples ? `${words.tryThese} ${labels.join(' ')}` : '']);
  const card = expand({
    ...choicesFrom(examples, view, words),
    speak: spoken,
    fallbackText: spoken,
    title,
    hasLead: lead !== '',
    lead,
    hasExamples,
    tryThese: words.tryThese,
  });
  const text = [title, lead, hasExamples ? words.tryThese : '', ...labels.map((label) => `- ${label}`)];
  return { card, summary: words.answered, text: text.filter(Boolean).join('\n') };
}
