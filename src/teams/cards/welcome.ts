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
  readonly examples: string;
}

const expand = {
  personal: loadTemplate<WelcomeCard>('welcome-personal'),
  team: loadTemplate<WelcomeCard>('welcome-team'),
};
const EXAMPLES = 3;

/** The first card somebody sees: who this is, where it gets its knowledge, what it never does, and three examples. */
export function renderWelcome(kind: 'personal' | 'team', view: CardView): Rendered {
  const language = view.language ?? 'nl';
  const words = WORDS[language];
  const { title, intro, origin, never, examples } = words.welcome[kind];
  const school = oneLine(view.school.name);
  const said = [title, intro(school), origin(school), never];
  const card = expand[kind]({
    ...choicesFrom((view.examples ?? words.examples).slice(0, EXAMPLES), view, words),
    speak: sentences(said),
    fallbackText: sentences(said),
    title,
    intro: intro(school),
    origin: origin(school),
    never,
    examples,
  });
  return { card, summary: title, text: [...said, examples].join('\n') };
}
