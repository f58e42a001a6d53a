import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import type { TextLine } from '../../form/lines';
import type { PupilButton } from '../button';
import { type FrameView, type PupilsFrame, renderFramed, textLines } from './pupils-frame';

/** A pupil, or two that may be one, with what can be done. */
export interface PupilRow {
  readonly text: string;
  readonly lines: readonly string[];
  readonly buttons: readonly PupilButton[];
}

export interface PupilsPage extends PupilsFrame {
  readonly rows?: readonly PupilRow[];
  readonly history?: readonly string[];
}

interface PageView {
  readonly rows: readonly {
    readonly text: string;
    readonly lines: readonly TextLine[];
    readonly hasButtons: boolean;
    readonly buttons: readonly PupilButton[];
  }[];
  readonly history: readonly TextLine[];
}

const expand = loadTemplate<FrameView & PageView>('pupils');

/** Lines, rows with buttons, inputs: whatever is said about pupils one below the other. */
export const renderPupils = ({ rows = [], history = [], ...frame }: PupilsPage): Rendered =>
  renderFramed(
    frame,
    {
      rows: rows.map((row) => ({ ...row, lines: textLines(row.lines), hasButtons: row.buttons.length > 0 })),
      history: textLines(history),
    },
    expand,
  );
