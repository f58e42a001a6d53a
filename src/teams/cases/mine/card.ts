import { sentences } from '../../cards/plain';
import { loadTemplate } from '../../cards/template';
import type { Rendered } from '../../cards/view';
import type { WeekButton } from '../../digest/card';
import type { FormButton } from '../form/buttons';
import type { TextLine } from '../form/lines';

export interface MineRow {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly buttons: readonly FormButton[];
}

/** A button about a whole part of the list. All of it comes back from the presser's own machine. */
export interface PartButton {
  readonly label: string;
  readonly verb: string;
  readonly school: string;
  /** Empty for the beginning of all parts. */
  readonly part: string;
  readonly from: string;
}

/** That there is more than fits, and the way there. */
export interface More {
  readonly text: string;
  readonly buttons: readonly PartButton[];
}

export interface MineSection {
  readonly heading: string;
  /** How many there are, here and further on. */
  readonly count: number;
  readonly rows: readonly MineRow[];
  readonly more: readonly More[];
}

interface MineCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly sections: readonly MineSection[];
  readonly buttons: readonly WeekButton[];
}

const expand = loadTemplate<MineCard>('mine');
const TITLE = 'Van jou';

/** Somebody's drafts, cases and tasks. Read aloud are only the headings. */
export function renderMine(
  sections: readonly MineSection[],
  buttons: readonly WeekButton[] = [],
  title: string = TITLE,
): Rendered {
  const spoken = sentences([title, ...sections.map(({ heading, count }) => `${heading}: ${count}`)]);
  const card = expand({ speak: spoken, fallbackText: spoken, title, sections, buttons });
  return { card, summary: title, text: spoken };
}
