import type { CaseEvent } from '../../../cases/event';
import type { Rendered } from '../../cards';
import { sentences } from '../../cards/plain';
import { loadTemplate } from '../../cards/template';
import type { AtCase } from './at-case';
import type { CaseButton } from './button';
import { buttonsOf } from './case-buttons';
import { type CaseFold, contentOf, datesFold, historyFold, taskFold } from './case-folds';
import { mentorOf } from './described';
import { daysAhead } from './how-dates-came';
import type { ReadableSection } from './readable';
import { standing } from './standing';
import { wentOnTo } from './went-on';

interface CaseCardView {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly notes: readonly { readonly text: string }[];
  readonly lines: readonly { readonly text: string }[];
  /** Seen at once; the others stand behind a button. */
  readonly buttons: readonly StyledButton[];
  readonly hasButtons: boolean;
  readonly hasMore: boolean;
  readonly more: readonly { readonly buttons: readonly CaseButton[] }[];
  readonly sections: readonly ReadableSection[];
  /** What is behind buttons of their own. */
  readonly folds: readonly CaseFold[];
}

type StyledButton = CaseButton & { readonly style: 'positive' | 'default' };

const expand = loadTemplate<CaseCardView>('case');
/** As many as a phone shows beside each other, with the one for the rest. */
const SEEN = 2;
const IN_A_ROW = 2;

/** Teams takes 100 KB; a card that passes this is made of shorter answers. */
const MOST_BYTES = 70_000;
const ANSWERS = [1_200, 300];
const SHORTEST = 60;

/** A case for one person's own chat: all that they may read, and all that they may do now. */
export function renderCase(at: AtCase, events: readonly CaseEvent[], note?: string): Rendered {
  for (const longest of ANSWERS) {
    const rendered = withAnswers(longest, at, events, note);
    if (Buffer.byteLength(JSON.stringify(rendered.card)) <= MOST_BYTES) return rendered;
  }
  return withAnswers(SHORTEST, at, events, note);
}

function withAnswers(longest: number, at: AtCase, events: readonly CaseEvent[], note?: string): Rendered {
  const { label, state, view } = at;
  const lines = [`Mentor: ${mentorOf(at)}`, ...standing(at), ...wentOnTo(at), ...daysAhead(at)];
  const missing = state.status === 'returned' && view.sees === 'full' ? [`Wat ontbreekt: ${state.missing}`] : [];
  const { next, others } = buttonsOf(at);
  const spoken = sentences([label, ...standing(at)]);
  const { sections, folds } = contentOf(at, longest);
  const [seen, more] = apart([...next, ...others]);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title: label,
    notes: note === undefined ? [] : [{ text: note }],
    lines: [...lines, ...missing].map((text) => ({ text })),
    buttons: seen.map((one, index) => ({ ...one, style: index === 0 && next.length > 0 ? 'positive' : 'default' })),
    hasButtons: seen.length > 0,
    hasMore: more.length > 0,
    more: rows(more),
    sections,
    folds: [...folds, ...taskFold(at), ...datesFold(at), ...(view.sees === 'full' ? historyFold(events, at) : [])],
  });
  return { card, summary: at.shortLabel, text: [label, ...lines].join('\n') };
}

/** One alone is not put away: its place would be taken by the button for it. */
const apart = (all: readonly CaseButton[]): readonly [readonly CaseButton[], readonly CaseButton[]] =>
  all.length <= SEEN + 1 ? [all, []] : [all.slice(0, SEEN), all.slice(SEEN)];

const rows = (all: readonly CaseButton[]): { readonly buttons: readonly CaseButton[] }[] =>
  Array.from({ length: Math.ceil(all.length / IN_A_ROW) }, (_, row) => ({
    buttons: all.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  }));
