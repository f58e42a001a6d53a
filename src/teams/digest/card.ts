import type { Rendered } from '../cards';
import { sentences } from '../cards/plain';
import { loadTemplate } from '../cards/template';
import type { AtDesk } from '../cases/at-desk';
import type { CaseButton } from '../cases/team/button';

/** A case with a button that opens it. */
export interface CaseRow {
  readonly text: string;
  readonly buttons: readonly CaseButton[];
}

interface Line {
  readonly text: string;
}

/** What a part of the digest lists: cases with a button, or lines alone. */
export interface Listing {
  readonly title: string;
  readonly rows: readonly CaseRow[];
  readonly lines: readonly Line[];
  /** How many are seen before it is unfolded; the others are behind a button. */
  readonly open: number;
  /** What there is beyond what may be listed here, and where it can be read. */
  readonly more: readonly Line[];
}

/** A button about the whole week. All of it comes back from the presser's own machine. */
export interface WeekButton {
  readonly label: string;
  readonly verb: string;
  readonly school: string;
  readonly list: string;
  readonly from: string;
}

export const weekButton = ({ school }: Pick<AtDesk, 'school'>, label: string, verb: string, list = ''): WeekButton => ({
  label,
  verb,
  school: school.structure.id,
  list,
  from: '0',
});

export interface Chart {
  readonly title: string;
  readonly bars: readonly { readonly step: string; readonly count: number }[];
  /** Read where a chart cannot be drawn. */
  readonly text: string;
}

interface Section {
  readonly title: string;
  readonly rows: readonly CaseRow[];
  readonly lines: readonly Line[];
  readonly folds: readonly (Pick<Section, 'rows' | 'lines'> & { readonly id: string; readonly label: string })[];
  readonly more: readonly Line[];
}

interface DigestCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly counts: string;
  readonly sections: readonly Section[];
  readonly charts: readonly Chart[];
  readonly buttons: readonly WeekButton[];
}

export interface DigestParts {
  readonly title: string;
  readonly counts: string;
  readonly listings: readonly Listing[];
  readonly charts: readonly Chart[];
  readonly buttons: readonly WeekButton[];
}

const expand = loadTemplate<DigestCard>('digest');

/** A week on one card. Read aloud, and in a notification, are the numbers alone. */
export function renderDigest({ title, counts, listings, charts, buttons }: DigestParts): Rendered {
  const spoken = sentences([title, counts]);
  const filled = listings.filter(({ rows, lines }) => rows.length + lines.length > 0);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title,
    counts,
    sections: filled.map(section),
    charts,
    buttons,
  });
  const listed = filled.flatMap((one) => [
    one.title,
    ...[...one.rows, ...one.lines, ...one.more].map(({ text }) => `- ${text}`),
  ]);
  return { card, summary: title, text: [title, counts, ...listed].join('\n') };
}

function section({ title, rows, lines, open, more }: Listing, index: number): Section {
  const all = rows.length + lines.length;
  // One row behind a button takes as much room as the button.
  const seen = all > open + 1 || open === 0 ? open : all;
  const rest = all - seen;
  const label = seen === 0 ? `Toon ${rest}` : `Toon nog ${rest}`;
  const behind = { rows: rows.slice(seen), lines: lines.slice(Math.max(0, seen - rows.length)) };
  return {
    title,
    rows: rows.slice(0, seen),
    lines: lines.slice(0, Math.max(0, seen - rows.length)),
    folds: rest > 0 ? [{ id: `deel-${index}`, label, ...behind }] : [],
    more,
  };
}
