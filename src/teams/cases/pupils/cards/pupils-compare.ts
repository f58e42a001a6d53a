import { sentences } from '../../../cards/plain';
import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import { fitting } from '../../fields/fitting';
import type { InputView } from '../../fields/input';
import type { TextLine } from '../../form/lines';
import type { PupilButton } from '../button';
import { textLines } from './pupils-page';

/** One of the two, as a column. */
export interface PupilColumn {
  readonly title: string;
  readonly lines: readonly string[];
}

interface CompareCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly notes: readonly TextLine[];
  readonly lines: readonly TextLine[];
  readonly columns: readonly { readonly title: string; readonly lines: readonly TextLine[] }[];
  readonly fields: readonly InputView[];
  readonly buttons: readonly PupilButton[];
}

export interface Comparison extends Pick<CompareCard, 'buttons'> {
  readonly inputs: readonly InputView[];
  readonly title: string;
  readonly note?: string | undefined;
  readonly lines: readonly string[];
  readonly columns: readonly PupilColumn[];
}

const expand = loadTemplate<CompareCard>('pupils-compare');

/** Two pupils beside each other. */
export function renderComparison({ title, note, lines, columns, inputs, buttons }: Comparison): Rendered {
  const { inputs: fields, say } = fitting(inputs);
  const spoken = sentences([title]);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title,
    notes: textLines([note, say].filter((text) => text !== undefined)),
    lines: textLines(lines),
    columns: columns.map((column) => ({ title: column.title, lines: textLines(column.lines) })),
    fields,
    buttons,
  });
  return { card, summary: title, text: spoken };
}
