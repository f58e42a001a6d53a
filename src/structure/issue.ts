import type { z } from 'zod/v4';

export type Path = readonly (string | number)[];

/** One thing wrong in a school's files: where, what, and what would be right. In Dutch: a zorgcoördinator reads it. */
export interface Issue {
  readonly path: Path;
  readonly message: string;
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
    const first = issues.slice(0, 20).map((issue) => `  ${issue.file}:${issue.line}  ${issue.message}`);
    const more = issues.length > 20 ? [`  … en nog ${issues.length - 20}`] : [];
    super([`De gegevens van school "${school}" kloppen niet:`, ...first, ...more].join('\n'));
    this.name = 'StructureError';
  }
}

const quoted = (values: readonly unknown[]): string => values.map((value) => `"${String(value)}"`).join(', ');

/** What zod found, in words. Unions report the branch that came furthest, so that the message is about the real mistake. */
export function issuesOf(error: z.core.$ZodError, prefix: Path = []): Issue[] {
  return error.issues.flatMap((issue) => describe(issue, prefix));
}

function describe(issue: z.core.$ZodIssue, prefix: Path): Issue[] {
  const path = [...prefix, ...issue.path.filter((part) => typeof part !== 'symbol')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: `"${key}" bestaat hier niet.` }));
    case 'invalid_value':
      return [{ path, message: `Hier mag alleen staan: ${quoted(issue.values)}.` }];
    case 'invalid_type':
      return [{ path, message: typeMessage(issue) }];
    case 'invalid_union': {
      const furthest = issue.errors
        .map((branch) => branch.flatMap((inner) => describe(inner, path)))
        .sort(deepestFirst);
      return furthest[0] ?? [{ path, message: 'Dit past hier niet.' }];
    }
    case 'invalid_format':
      return [{ path, message: `Dit klopt niet: ${issue.message}.` }];
    case 'too_small':
      return [{ path, message: `Te kort of te weinig: minstens ${String(issue.minimum)}.` }];
    case 'too_big':
      return [{ path, message: `Te lang of te veel: hoogstens ${String(issue.maximum)}.` }];
    default:
      return [{ path, message: issue.message }];
  }
}

const deepestFirst = (a: Issue[], b: Issue[]): number => depth(b) - depth(a);
const depth = (issues: Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

const TYPE_NAMES: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst (regels die met "-" beginnen)',
  object: 'een blok met namen en waarden',
};

function typeMessage(issue: z.core.$ZodIssueInvalidType): string {
  const wanted = TYPE_NAMES[issue.expected] ?? issue.expected;
  return issue.input === undefined && issue.message.includes('undefined')
    ? `"${String(issue.path.at(-1) ?? '')}" ontbreekt: hier hoort ${wanted}.`
    : `Hier hoort ${wanted}.`;
}
