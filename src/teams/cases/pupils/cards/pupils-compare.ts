import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import type { TextLine } from '../../form/lines';
import { type FrameView, type PupilsFrame, renderFramed, textLines } from './pupils-frame';

/** One of the two, as a column. */
export interface PupilColumn {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Comparison extends PupilsFrame {
  readonly columns: readonly PupilColumn[];
}

interface CompareView {
  readonly columns: readonly { readonly title: string; readonly lines: readonly TextLine[] }[];
}

const expand = loadTemplate<FrameView & CompareView>('pupils-compare');

/** Two pupils beside each other. */
export const renderComparison = ({ columns, ...frame }: Comparison): Rendered =>
  renderFramed(frame, { columns: columns.map(({ title, lines }) => ({ title, lines: textLines(lines) })) }, expand);
