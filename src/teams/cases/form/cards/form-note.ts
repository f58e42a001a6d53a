import { sentences } from '../../../cards/plain';
import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import type { FormButton } from '../buttons';
import type { TextLine } from '../lines';
import { SUMMARY } from './form-page';

interface FormNoteCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly lines: readonly TextLine[];
  readonly buttons: readonly FormButton[];
}

const expand = loadTemplate<FormNoteCard>('form-note');

/** A few sentences in the place of a form: it is kept, thrown away, handed in. They name no pupil. */
export function renderFormNote(title: string, said: readonly string[], buttons: readonly FormButton[] = []): Rendered {
  const spoken = sentences([title, ...said]);
  const lines = said.map((text) => ({ text }));
  const card = expand({ speak: spoken, fallbackText: spoken, title, lines, buttons });
  return { card, summary: SUMMARY, text: [title, ...said].join('\n') };
}
