import type { Rendered } from '../../../cards';
import { sentences } from '../../../cards/plain';
import { loadTemplate } from '../../../cards/template';
import { button, type CaseButton } from '../button';
import type { Described } from '../described';
import { TEAM_VERBS } from '../verbs';

interface ListCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly intro: readonly { readonly text: string }[];
  readonly sections: readonly ListSection[];
}

export interface ListSection {
  readonly title: string;
  readonly rows: readonly { readonly text: string; readonly buttons: readonly CaseButton[] }[];
}

const expand = loadTemplate<ListCard>('case-list');
/** With their buttons some hundred rows would pass what a card may hold. */
const MOST_ROWS = 50;

/** Cases in groups, each with a button that opens it in one's own chat; without a word about a pupil. */
export function renderList(title: string, groups: readonly ListSection[], whenEmpty: string): Rendered {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const sections = cut(groups);
  const shown = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const intro = count === 0 ? [whenEmpty] : count > shown ? [`De eerste ${shown} van ${count}.`] : [];
  const spoken = sentences([title, ...intro, ...sections.map(({ title: name, rows }) => `${name}: ${rows.length}`)]);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title,
    intro: intro.map((text) => ({ text })),
    sections,
  });
  const lines = sections.flatMap(({ title: name, rows }) => [name, ...rows.map(({ text }) => `- ${text}`)]);
  return { card, summary: title, text: [title, ...intro, ...lines].join('\n') };
}

export const row = (about: Described, number: number | undefined, ...more: readonly string[]) => ({
  text: `${number === undefined ? '' : `${number}. `}${[about.label, ...more].join(' · ')}`,
  buttons: [button(about, 'Bekijk', TEAM_VERBS.open)],
});

function cut(groups: readonly ListSection[]): ListSection[] {
  let room = MOST_ROWS;
  return groups.flatMap(({ title, rows }) => {
    const some = rows.slice(0, room);
    room -= some.length;
    return some.length > 0 ? [{ title, rows: some }] : [];
  });
}
