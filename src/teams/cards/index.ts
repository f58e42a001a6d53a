import type { Reply } from '../../answers/reply';
import { renderAnswer } from './answer/answer';
import { renderClarify } from './clarify';
import { renderUnknown } from './unknown';
import type { CardView, Rendered } from './view';

export { renderHelp } from './help';
export { renderPreview } from './preview';
export { renderSchoolChoice } from './school-choice';
export {
  CARD_VERBS,
  type CardView,
  type CommandLine,
  type Contact,
  type Preview,
  type Rendered,
  type SchoolChoiceOptions,
  type SchoolName,
} from './view';
export { renderWelcome } from './welcome';

/** The card for an answer, for "bedoel je …?" or for what the structure does not say. */
export function renderReply(reply: Reply, view: CardView): Rendered {
  switch (reply.kind) {
    case 'answer':
      return renderAnswer(reply, view);
    case 'clarify':
      return renderClarify(reply, view);
    case 'unknown':
      return renderUnknown(reply, view);
  }
}
