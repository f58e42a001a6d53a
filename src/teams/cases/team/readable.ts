import { formPaper } from '../../../papers/form/form-paper';
import type { PaperAnswer, Section } from '../../../papers/form/paper';
import type { AtCase } from './at-case';
import { dayInWords } from './dates';
import { functionIn } from './described';

/** A heading with what was answered under it, as lines. */
export interface ReadableSection {
  readonly title: string;
  readonly entries: readonly { readonly label: string; readonly answer: string }[];
}

/** A card holds at most 80 KB; the whole text is on the form. */
const LONGEST = 1_200;

/** The case in words, as far as this person may read it: the whole form, or the interventions that are theirs. */
export function readable(at: AtCase): readonly ReadableSection[] {
  const { view, route } = at;
  if (view.sees === 'part') return [{ title: 'Jouw interventies', entries: view.interventions.map(intervention) }];
  if (view.sees !== 'full' || !route) return [];
  const paper = formPaper(route, view.case, {
    structure: at.school.structure,
    ...(at.pupil && { pupil: at.pupil }),
    functionOf: (person) => functionIn(at, person),
    madeAt: at.desk.clock().now,
  });
  return [{ title: 'Over wie', entries: paper.about.slice(0, 2).map(entry) }, ...paper.sections.map(section)].filter(
    ({ entries }) => entries.length > 0,
  );
}

const intervention = ({
  goal,
  what,
  rhythm,
  until,
}: {
  goal: string;
  what: string;
  rhythm: string;
  until: string;
}) => ({
  label: short(goal),
  answer: short(`${what} · ${rhythm} · tot ${dayInWords(until)}`),
});

function section({ title, entries, interventions = [], contacts }: Section): ReadableSection {
  return {
    title,
    entries: [
      ...entries.map(entry).filter(({ answer }) => answer !== ''),
      ...interventions.map(({ goal, what, who, when, carriedOut }) => ({
        label: short(goal),
        answer: short(
          [what, who, when.replaceAll('\n', ', '), carriedOut && `uitgevoerd: ${carriedOut.toLowerCase()}`]
            .filter(Boolean)
            .join(' · '),
        ),
      })),
      ...contacts
        .filter(({ done }) => done !== undefined)
        .map(({ label, done, on }) => ({ label, answer: [done ? 'ja' : 'nee', on].filter(Boolean).join(', ') })),
    ],
  };
}

const entry = ({ label, answer }: { label: string; answer: PaperAnswer }) => ({
  label,
  answer: short(inWords(answer)),
});

const inWords = (answer: PaperAnswer): string =>
  answer.kind === 'text'
    ? answer.text
    : answer.boxes
        .filter(({ ticked }) => ticked)
        .map(({ label }) => label)
        .join(', ');

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
