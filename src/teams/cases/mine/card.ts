import { sentences } from '../../cards/plain';
import { loadTemplate } from '../../cards/template';
import type { Rendered } from '../../cards/view';
import type { WeekButton } from '../../digest/card';
import type { CaseButton } from '../form/buttons';
import type { TextLine } from '../form/lines';

export interface MineRow {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly buttons: readonly CaseButton[];
}

export interface MineSection {
  readonly heading: string;
  readonly rows: readonly MineRow[];
  /** That there is more than fits. */
  readonly more: readonly TextLine[];
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
export function renderMine(sections: readonly MineSection[], buttons: readonly WeekButton[]): Rendered {
  const spoken = sentences([TITLE, ...sections.map(({ heading, rows }) => `${heading}: ${rows.length}`)]);
  const card = expand({ speak: spoken, fallbackText: spoken, title: TITLE, sections, buttons });
  return { card, summary: TITLE, text: spoken };
}

/** A part of the card, where there is anything in it; `all` is how many rows there would be with room for more. */
export function section(heading: string, rows: readonly MineRow[], all: number): MineSection[] {
  const left = all - rows.length;
  const more = left > 0 ? [{ text: `En nog ${left}.` }] : [];
  return rows.length === 0 ? [] : [{ heading, rows, more }];
}
