import type { CaseEvent } from '../../../cases/event';
import { recordingWords } from '../../../cases/recording-words';
import { plannedOf } from '../../../papers/calendar/of-case';
import type { Rendered } from '../../cards';
import { sentences } from '../../cards/plain';
import { loadTemplate } from '../../cards/template';
import { FILE_VERBS } from '../files/offering';
import { mayKeepPupilOf } from '../pupils/may-keep';
import { PUPIL_VERBS } from '../pupils/verbs';
import type { AtCase } from './at-case';
import { button, type CaseButton } from './button';
import { DEEDS, discussion, isOpen } from './deeds';
import { titleOf } from './deeds/deed';
import { mentorOf } from './described';
import { history } from './history';
import { howDatesCame } from './how-dates-came';
import { type ReadableSection, readable } from './readable';
import { standing } from './standing';
import { type TaskList, taskLists } from './tasks';
import { TEAM_VERBS } from './verbs';

interface CaseCardView {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly notes: readonly { readonly text: string }[];
  readonly lines: readonly { readonly text: string }[];
  readonly sections: readonly ReadableSection[];
  /** Sections behind a button. */
  readonly folds: readonly Fold[];
  readonly tasks: readonly TaskList[];
  readonly hasHistory: boolean;
  readonly history: readonly { readonly text: string }[];
  readonly buttons: readonly CaseButton[];
  readonly hasMore: boolean;
  readonly more: readonly CaseButton[];
}

interface Fold {
  readonly id: string;
  readonly label: string;
  readonly entries: ReadableSection['entries'];
}

const expand = loadTemplate<CaseCardView>('case');
/** Teams shows six buttons in a row. */
const IN_A_ROW = 6;

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
  const lines = [`Mentor: ${mentorOf(at)}`, ...standing(at), ...howDatesCame(at)];
  const missing = state.status === 'returned' && view.sees === 'full' ? [`Wat ontbreekt: ${state.missing}`] : [];
  const done = view.sees === 'full' ? history(events, at) : [];
  const buttons = buttonsOf(at);
  const spoken = sentences([label, ...standing(at)]);
  const sections = readable(at, longest).map(withColons);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title: label,
    notes: note === undefined ? [] : [{ text: note }],
    lines: [...lines, ...missing].map((text) => ({ text })),
    sections: sections.filter(({ inFull }) => !inFull),
    folds: sections.filter(({ inFull }) => inFull).map(fold),
    tasks: taskLists(at),
    hasHistory: done.length > 0,
    history: done.map((text) => ({ text })),
    buttons: buttons.slice(0, IN_A_ROW),
    hasMore: buttons.length > IN_A_ROW,
    more: buttons.slice(IN_A_ROW),
  });
  return { card, summary: at.shortLabel, text: [label, ...lines].join('\n') };
}

/** Label and answer run on in one line; a template takes finished words only. */
const withColons = ({ entries, ...section }: ReadableSection): ReadableSection => ({
  ...section,
  entries: entries.map(({ label, answer }) => ({ label: /[?!.:]$/.test(label) ? `${label} ` : `${label}: `, answer })),
});

const fold = ({ title, entries }: ReadableSection, index: number): Fold => ({
  id: `vooraf-${index}`,
  label: `${title} (${entries.length})`,
  entries,
});

function buttonsOf(at: AtCase): CaseButton[] {
  const discuss = isOpen(discussion, at) ? [button(at, recordingWords(at.route).begin, TEAM_VERBS.ask, 'discuss')] : [];
  const rest = DEEDS.filter((deed) => isOpen(deed, at)).map((deed) =>
    deed.ask ? button(at, titleOf(deed, at), TEAM_VERBS.ask, deed.kind) : button(at, deed.title, deed.verb),
  );
  const pupil = mayKeepPupilOf(at) ? [button(at, 'Leerling verbeteren', PUPIL_VERBS.ofCase)] : [];
  return [...discuss, ...rest, ...pupil, ...papersOf(at)];
}

/** What can be taken along: the form for who may read all of it, and a day for one's own calendar. */
function papersOf(at: AtCase): CaseButton[] {
  if (at.view.sees !== 'full') return [];
  return [
    button(at, 'Formulier (Word)', FILE_VERBS.form),
    ...(plannedOf(at.state, at.route) ? [button(at, 'In mijn agenda', FILE_VERBS.calendar)] : []),
  ];
}
