import type { Suggestion } from '../../answers/reply';
import { type AskButton, askButtons } from './buttons';
import { oneLine, shorten } from './plain';
import type { CardView } from './view';
import type { Words } from './words';

/** A list to choose from, with one button; on a card there is one of these or none. */
export interface Picker {
  readonly label: string;
  readonly missing: string;
  readonly press: string;
  readonly school: string;
  readonly options: readonly PickOption[];
}

export interface PickOption {
  readonly title: string;
  readonly value: string;
}

/** The same possibilities as buttons, as a list to choose from, or as lines to read: always one of the three. */
export interface Choices {
  readonly asks: readonly AskButton[];
  readonly pickers: readonly Picker[];
  readonly lines: readonly { readonly text: string }[];
}

/** Teams shows at most six buttons under a card. */
export const MOST_BUTTONS = 6;
const MOST_OPTIONS = 60;

/** Up to six possibilities are buttons, more are a list; where Teams allows no buttons they are only read. */
export function choicesFrom(suggestions: readonly Suggestion[], view: CardView, words: Words): Choices {
  const asks = askButtons(suggestions, view);
  if (!view.interactive) {
    return {
      asks: [],
      pickers: [],
      lines: suggestions.slice(0, MOST_BUTTONS).map(({ label }) => ({ text: `• ${shorten(oneLine(label), 100)}` })),
    };
  }
  if (asks.length <= MOST_BUTTONS) return { asks, pickers: [], lines: [] };
  const options = asks.slice(0, MOST_OPTIONS).map(({ label, question }) => ({ title: label, value: question }));
  return { asks: [], pickers: [{ ...words.pick, school: view.school.id, options }], lines: [] };
}
