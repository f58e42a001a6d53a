import { oneLine, sentences, shorten } from '../plain';
import { loadTemplate } from '../template';
import type { Rendered } from '../view';

/** What is set, and what is missing; a line per part and a button to change it. */
export interface SettingsOverview {
  readonly school: { readonly id: string; readonly name: string };
  /** What just happened: "Bewaard." */
  readonly note?: string;
  readonly complete: boolean;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly parts: readonly { readonly label: string; readonly part: string }[];
}

interface PartButton {
  readonly label: string;
  readonly part: string;
  readonly school: string;
}

interface OverviewCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly intro: string;
  readonly notes: readonly { readonly text: string }[];
  readonly lines: SettingsOverview['lines'];
  readonly parts: readonly PartButton[];
  /** What is seldom needed, beside the lines. */
  readonly more: readonly PartButton[];
}

const expand = loadTemplate<OverviewCard>('settings');

/** Teams shows six buttons below a card, and leaves out the rest. */
const MOST_BELOW = 6;

const COMPLETE = 'Alles is ingesteld. Wijzigen kan altijd.';
const INCOMPLETE = 'Nog niet alles is ingesteld. Kies hieronder een onderdeel; elk is zo gedaan.';

export function renderSettings({ school, note, complete, lines, parts }: SettingsOverview): Rendered {
  const title = `Instellingen van ${oneLine(school.name)}`;
  const intro = complete ? COMPLETE : INCOMPLETE;
  const shown = lines.map(({ label, value }) => ({ label, value: shorten(oneLine(value), 300) }));
  const buttons = parts.map((each) => ({ ...each, school: school.id }));
  const spoken = sentences([title, note ?? '', intro]);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title,
    intro,
    notes: note === undefined ? [] : [{ text: note }],
    lines: shown,
    parts: buttons.slice(0, MOST_BELOW),
    more: buttons.slice(MOST_BELOW),
  });
  const text = [title, ...(note ? [note] : []), intro, ...shown.map(({ label, value }) => `${label}: ${value}`)];
  return { card, summary: 'Instellingen van Steunwijzer', text: text.join('\n') };
}
