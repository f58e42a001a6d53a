import type { Intervention } from '../../../cases/state';
import { formPaper } from '../../../papers/form/form-paper';
import type { PaperAnswer, Section } from '../../../papers/form/paper';
import { lowerFirst } from '../../cards/plain';
import type { AtCase } from './at-case';
import { dayInWords } from './dates';
import { functionIn } from './described';
import { inFull, latest } from './in-full';

/** A heading with what was answered under it, as lines. */
export interface ReadableSection {
  readonly title: string;
  /** Of the form itself, or of a time round by its number. */
  readonly of?: 'form' | number;
  /** To be read in full: folded, and not cut. */
  readonly inFull?: true;
  readonly entries: readonly { readonly label: string; readonly answer: string }[];
}

/** With how many entries there are, of which the last are shown. */
export interface Counted extends ReadableSection {
  readonly count: number;
}

/**
 * The case in words, as far as this person may read it: the whole form, or the interventions that are theirs.
 * @param longest of one answer; the whole text is on the form.
 */
export function readable(at: AtCase, longest: number): readonly Counted[] {
  return sections(at).map((one) => {
    const { shown, before } = latest(one.entries);
    const answers = shown.map(({ answer }) => answer);
    const fitting = one.inFull ? inFull(answers) : answers.map((answer) => short(answer, longest));
    return {
      ...one,
      count: one.entries.length,
      entries: [
        ...before,
        ...shown.map(({ label }, index) => ({ label: short(label, longest), answer: fitting[index] ?? '' })),
      ],
    };
  });
}

function sections(at: AtCase): readonly ReadableSection[] {
  const { view, route } = at;
  if (view.sees === 'part') return [{ title: 'Jouw interventies', entries: view.interventions.map(intervention) }];
  if (view.sees !== 'full' || !route) return [];
  const paper = formPaper(route, view.case, {
    structure: at.school.structure,
    ...(at.pupil && { pupil: at.pupil }),
    functionOf: (person) => functionIn(at, person),
    madeAt: at.desk.clock().now,
  });
  return [
    { title: 'Over wie', entries: paper.about.slice(0, 2).map(entry) },
    ...paper.sections.filter(isFilled).map(section),
  ].filter(({ entries }) => entries.length > 0);
}

/** Not the empty parts that paper has to write on in a meeting. */
const isFilled = ({ of, inFull }: Section): boolean => of !== undefined || inFull === true;

const intervention = ({ goal, what, rhythm, until }: Intervention) => ({
  label: goal,
  answer: `${what} · ${rhythm} · tot en met ${dayInWords(until)}`,
});

function section({ title, of, inFull, entries, interventions = [], contacts }: Section): ReadableSection {
  return {
    title,
    ...(of !== undefined && { of }),
    ...(inFull && { inFull }),
    entries: [
      ...entries.map(entry).filter(({ answer }) => answer !== ''),
      ...interventions.map(({ goal, what, who, when, carriedOut }) => ({
        label: goal,
        answer: [what, who, when.replaceAll('\n', ', '), carriedOut && `uitgevoerd: ${carriedOut.toLowerCase()}`]
          .filter(Boolean)
          .join(' · '),
      })),
      ...contacts
        .filter(({ done }) => done !== undefined)
        .map(({ label, who, done, on, apart }) => {
          const said = [done ? 'ja' : 'nee', on].filter(Boolean).join(', ');
          return { label, answer: apart ? `${lowerFirst(who)} ${said}` : said };
        }),
    ],
  };
}

const entry = ({ label, answer }: { label: string; answer: PaperAnswer }) => ({
  label,
  answer: inWords(answer),
});

const inWords = (answer: PaperAnswer): string =>
  answer.kind === 'text'
    ? answer.text
    : answer.boxes
        .filter(({ ticked }) => ticked)
        .map(({ label }) => label)
        .join(', ');

const short = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
