export type Path = readonly (string | number)[];

/** One thing wrong in a school's files: where, what, and what would be right. In Dutch: a zorgcoördinator reads it. */
export interface Issue {
  readonly path: Path;
  readonly message: string;
  /** The other place that it is about, when two places contradict each other; named after the message. */
  readonly also?: Path;
}

/** An issue with its place in the files. `line` counts from 1; 0 when it concerns the file as a whole. */
export interface PlacedIssue {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The structure cannot be used. `message` is made for the person who edits the school's files. */
export class StructureError extends Error {
  readonly code = 'STRUCTURE_INVALID';

  constructor(
    readonly school: string,
    readonly issues: readonly PlacedIssue[],
  ) {
    const first = issues.slice(0, 20).map((issue) => `  ${placeOf(issue)}  ${issue.message}`);
    const more = issues.length > 20 ? [`  … en nog ${issues.length - 20}`] : [];
    super([`De gegevens van school "${school}" kloppen niet:`, ...first, ...more].join('\n'));
    this.name = 'StructureError';
  }
}

/** File and line as editors and terminals write them, so that a click goes there; the file alone when it is all of it. */
const placeOf = ({ file, line }: PlacedIssue): string => (line === 0 ? file : `${file}:${line}`);
