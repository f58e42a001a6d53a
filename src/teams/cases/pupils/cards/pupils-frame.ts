import type { Refusal } from '../../../../cases/refusal';
import { sentences } from '../../../cards/plain';
import type { Rendered } from '../../../cards/view';
import { withFaults } from '../../fields/faults';
import { fitting } from '../../fields/fitting';
import type { InputView } from '../../fields/input';
import type { TextLine } from '../../form/lines';
import type { PupilButton } from '../button';

/** What just happened; or what is wrong, which stands at the inputs that it is about. */
export type Said = string | Refusal;

/** What every card about pupils is made of. */
export interface PupilsFrame {
  /** Without a name: it is read aloud, and shows in a notification. */
  readonly title: string;
  readonly note?: Said | undefined;
  readonly lines?: readonly string[];
  readonly inputs?: readonly InputView[];
  readonly buttons: readonly PupilButton[];
}

/** The same as a template takes it. */
export interface FrameView {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly notes: readonly TextLine[];
  readonly lines: readonly TextLine[];
  readonly fields: readonly InputView[];
  readonly buttons: readonly PupilButton[];
}

/** Fills a template with the frame and what it has besides. */
export function renderFramed<More extends object>(
  { title, note, lines = [], inputs = [], buttons }: PupilsFrame,
  more: More,
  expand: (view: FrameView & More) => Rendered['card'],
): Rendered {
  const wrong = typeof note === 'object' ? note : undefined;
  const faulted = withFaults(inputs, wrong);
  const { inputs: fields, say } = fitting(faulted.inputs);
  const spoken = sentences([title]);
  const notes = textLines([...(typeof note === 'string' ? [note] : faulted.above), ...(say ? [say] : [])]);
  const frame = { speak: spoken, fallbackText: spoken, title, notes, lines: textLines(lines), fields, buttons };
  return { card: expand({ ...frame, ...more }), summary: title, text: spoken };
}

export const textLines = (lines: readonly string[]): readonly TextLine[] => lines.map((text) => ({ text }));
