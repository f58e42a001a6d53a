import type { CaseEvent } from '../../../cases/event';
import { lastRound } from '../../../cases/state';
import type { AtCase } from './at-case';
import { history } from './history';
import { howDatesCame } from './how-dates-came';
import { type Counted, type ReadableSection, readable } from './readable';
import { type TaskList, taskLists, tasksDone } from './tasks';

/** A part of the card behind a button of its own. */
export interface CaseFold {
  readonly id: string;
  readonly label: string;
  readonly sections: readonly ReadableSection[];
  readonly tasks: readonly TaskList[];
  readonly rows: readonly { readonly text: string }[];
  /** What is too long even for that. */
  readonly deeper: readonly Deeper[];
}

interface Deeper {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly { readonly text: string }[];
}

/** What the case is about by now, and what lies behind it: the form once it was discussed, and the rounds before the last. */
export function contentOf(at: AtCase, longest: number) {
  const sections = readable(at, longest).map(withColons);
  const round = lastRound(at.state)?.number;
  const isForm = ({ of }: ReadableSection): boolean => of === 'form' && round !== undefined;
  const isPast = ({ of }: ReadableSection): boolean => typeof of === 'number' && of !== round;
  const form = sections.filter(isForm);
  const past = sections.filter(isPast);
  const beforehand = sections.filter(({ inFull }) => inFull);
  return {
    sections: sections.filter((one) => !(isForm(one) || isPast(one) || one.inFull)),
    folds: [
      ...beforehand.map((one, index) => fold(`vooraf-${index}`, `${one.title} (${one.count})`, [one])),
      ...(form.length > 0 ? [fold('formulier', `Formulier (${countOf(form)} antwoorden)`, form)] : []),
      ...(past.length > 0 ? [pastFold(past)] : []),
    ],
  };
}

/** So many answers of earlier rounds: in a school career there are more than a card can take. */
const MOST_PAST = 80;

function pastFold(past: readonly Counted[]): CaseFold {
  let room = MOST_PAST;
  const first = past.findLastIndex(({ entries }) => {
    room -= entries.length;
    return room < 0;
  });
  const rows = first < 0 ? [] : [{ text: 'De rondes daarvoor staan in het formulier.' }];
  return { ...fold('eerder', 'Eerdere rondes', past.slice(first + 1)), rows };
}

/** The tasks of the step, to be ticked: none for who may not. */
export const taskFold = (at: AtCase): CaseFold[] => {
  const tasks = taskLists(at);
  const { done, all } = tasksDone(at);
  return tasks.length === 0 ? [] : [{ ...fold('taken', `Taken (${done} van ${all} gedaan)`, []), tasks }];
};

/** How the days that are still to come were counted. */
export function datesFold(at: AtCase): CaseFold[] {
  const told = howDatesCame(at).map((text) => ({ text }));
  return told.length === 0 ? [] : [{ ...fold('data', 'Hoe kom ik aan deze data?', []), rows: told }];
}

/** Who did what, the last first; of a long life the rest is a button further. */
export function historyFold(events: readonly CaseEvent[], at: AtCase): CaseFold[] {
  const { last, earlier, left } = history(events, at);
  if (last.length === 0) return [];
  const lines = (texts: readonly string[]) => texts.map((text) => ({ text }));
  const rest = [...earlier, ...(left > 0 ? [`En nog ${left} eerdere.`] : [])];
  const deeper = { id: 'verloop-eerder', label: `En ${earlier.length + left} eerdere`, rows: lines(rest) };
  return [{ ...fold('verloop', 'Verloop', []), rows: lines(last), deeper: rest.length > 0 ? [deeper] : [] }];
}

const fold = (id: string, label: string, sections: readonly ReadableSection[]): CaseFold => ({
  id,
  label,
  sections,
  tasks: [],
  rows: [],
  deeper: [],
});

const countOf = (sections: readonly Counted[]): number => sections.reduce((sum, { count }) => sum + count, 0);

/** Label and answer run on in one line; a template takes finished words only. */
const withColons = ({ entries, ...section }: Counted): Counted => ({
  ...section,
  entries: entries.map(({ label, answer }) => ({
    label: /[?!.:]$/.test(label) ? `${label} ` : `${label}: `,
    answer,
  })),
});
