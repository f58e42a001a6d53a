import { loadTemplate } from './template';
import type { Rendered } from './view';

const TEXT = 'Verwijderd: wat hier stond, bewaart Steunwijzer niet meer.';

const expand = loadTemplate<{ readonly text: string }>('erased');

/** What stands in the place of a card about a pupil who was erased. */
export const renderErased = (): Rendered => ({ card: expand({ text: TEXT }), summary: 'Verwijderd', text: TEXT });
