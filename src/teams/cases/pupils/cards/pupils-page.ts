import { sentences } from '../../../cards/plain';
import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import { fitting } from '../../fields/fitting';
import type { InputView } from '../../fields/input';
import type { TextLine } from '../../form/lines';
import type { PupilButton } from '../button';

/** A pupil, or two that may be one, with what can be done. */
export interface PupilRow {
  readonly text: string;
  readonly lines: readonly string[];
  readonly buttons: readonly PupilButton[];
}

export interface PupilsPage {
  /** Without a name: it is read aloud, and shows in a notification. */
  readonly title: string;
  readonly note?: string | undefined;
  readonly lines?: readonly string[];
  readonly rows?: readonly PupilRow[];
  readonly inputs?: readonly InputView[];
  readonly history?: readonly string[];
  readonly buttons: readonly PupilButton[];
}

interface PupilsCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly notes: readonly TextLine[];
  readonly lines: readonly TextLine[];
  readonly rows: readonly {
    readonly text: string;
    readonly lines: readonly TextLine[];
    readonly hasButtons: boolean;
    readonly buttons: readonly PupilButton[];
  }[];
  readonly fields: readonly InputView[];
  readonly history: readonly TextLine[];
  readonly buttons: readonly PupilButton[];
}

const expand = loadTemplate<PupilsCard>('pupils');

/** Lines, rows with buttons, inputs: whatever is said about pupils one below the other. */
export function renderPupils({
  title,
  note,
  lines = [],
  rows = [],
  inputs = [],
  history = [],
  buttons,
}: PupilsPage): Rendered {
  const { inputs: fields, say } = fitting(inputs);
  const spoken = sentences([title]);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title,
    notes: textLines([note, say].filter((text) => text !== undefined)),
    lines: textLines(lines),
    rows: rows.map((row) => ({ ...row, lines: textLines(row.lines), hasButtons: row.buttons.length > 0 })),
    fields,
    history: textLines(history),
    buttons,
  });
  return { card, summary: title, text: spoken };
}

export const textLines = (lines: readonly string[]): readonly TextLine[] => lines.map((text) => ({ text }));
