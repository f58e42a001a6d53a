import { type Choices, choicesFrom } from './choices';
import { oneLine, sentences } from './plain';
import { loadTemplate } from './template';
import type { CardView, Rendered } from './view';
import { WORDS } from './words';

interface WelcomeCard extends Choices {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly intro: string;
  readonly origin: string;
  readonly never: string;
  readonly hasReferring: boolean;
  readonly referring: string;
  readonly examples: string;
}

const expand = loadTemplate<WelcomeCard>('welcome');
const EXAMPLES = 3;

/**
 * The first card somebody sees: who this is, how a pupil is referred where that can be done here, where it gets its
 * knowledge, what it never does, and three examples.
 */
export function renderWelcome(kind: 'personal' | 'team', view: CardView, refers = false): Rendered {
  const language = view.language ?? 'nl';
  const words = WORDS[language];
  const { title, intro, origin, never, examples, referring } = words.welcome[kind];
  const school = oneLine(view.school.name);
  const said = [title, intro(school), ...(refers ? [referring] : []), origin(school), never];
  const card = expand({
    ...choicesFrom((view.examples ?? words.examples).slice(0, EXAMPLES), view, words),
    speak: sentences(said),
    fallbackText: sentences(said),
    title,
    intro: intro(school),
    origin: origin(school),
    never,
    hasReferring: refers,
    referring,
    examples,
  });
  return { card, summary: title, text: [...said, examples].join('\n') };
}
