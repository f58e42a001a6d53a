import type { Instant } from '../../cases/ids';
import { momentInWords } from '../form/dates';
import { text } from '../form/on-paper';
import type { Entry, FormPaper, Heads, Section } from '../form/paper';

/** Something that was done or kept: when, by whom (a function), and all that was written with it. */
export interface FileLine {
  readonly at: Instant;
  readonly who: string;
  readonly said: string;
}

/** Something that is kept besides. */
export interface FileFact {
  readonly label: string;
  readonly said: string;
}

/** One case of the pupil. */
export interface FileCase {
  /** "Zaak 12", or that it is a draft. */
  readonly title: string;
  /** As its form stands now; absent where the school's file no longer has the step. */
  readonly paper?: FormPaper;
  readonly happened: readonly FileLine[];
  /** A discussion that is being written down. */
  readonly draft: readonly FileFact[];
  readonly looked: readonly FileLine[];
}

/** Everything that is kept of one pupil, in words. */
export interface PupilFile {
  readonly school: string;
  readonly request: number;
  readonly madeAt: Instant;
  /** The pupil, and each entry that was merged into it. */
  readonly pupils: readonly FileFact[];
  readonly changes: readonly FileLine[];
  readonly cases: readonly FileCase[];
  /** What else is kept, and what is kept elsewhere. */
  readonly besides: readonly FileFact[];
  readonly elsewhere: readonly string[];
}

/** The file of a pupil, ready to be laid out as the forms are. */
export function pupilFilePaper(file: PupilFile): FormPaper {
  const { school, request, madeAt, pupils, changes, cases, besides, elsewhere } = file;
  return {
    school,
    title: 'Inzage: wat er van een leerling is bewaard',
    caseName: `verzoek ${request}`,
    about: pupils.map(fact),
    sections: [
      ...lines('Wat er aan de gegevens van de leerling is veranderd', changes),
      ...cases.flatMap(caseSections),
      ...facts('Wat verder is bewaard', besides),
      ...facts('Wat hier niet in staat', [{ label: 'Elders', said: elsewhere.join('\n') }]),
    ],
    madeAt,
  };
}

const fact = ({ label, said }: FileFact): Entry => ({ label, answer: text(said) });

const facts = (title: string, all: readonly FileFact[], heads: Heads = ['Wat', 'Inhoud']): readonly Section[] =>
  all.length === 0 ? [] : [{ title, heads, entries: all.map(fact), contacts: [] }];

const lines = (title: string, all: readonly FileLine[]): readonly Section[] =>
  facts(
    title,
    all.map(({ at, who, said }) => ({ label: `${momentInWords(at)}, ${who}`, said })),
    ['Wanneer en wie', 'Wat'],
  );

const caseSections = ({ title, paper, happened, draft, looked }: FileCase): readonly Section[] => [
  ...(paper
    ? [
        { title: `${title}: ${paper.title}`, entries: paper.about, contacts: [] },
        ...paper.sections.map((one) => ({ ...one, title: `${title}: ${one.title}` })),
      ]
    : []),
  ...facts(`${title}: bespreking die nog wordt opgeschreven`, draft),
  ...lines(`${title}: wat er gebeurde`, happened),
  ...lines(`${title}: wie het bekeek`, looked),
];
