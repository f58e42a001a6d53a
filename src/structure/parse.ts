import { load as parseYaml, YAMLException } from 'js-yaml';
import { SECTIONS } from './allowed';
import type { PlacedIssue } from './issue';
import type { ParsedFile } from './merge';
import { pitfallsIn } from './pitfalls';
import { explainYaml } from './yaml-reasons';

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export type Parsed = { readonly file: ParsedFile } | { readonly issues: readonly PlacedIssue[] };

/** One file of a school as a map of sections; else what is wrong in its writing, and on which line. */
export function parseFile({ name, text: written }: SourceFile): Parsed {
  // Old and foreign line ends would make the two parsers count lines differently.
  const text = written.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const pitfalls = pitfallsIn(name, text);
  if (pitfalls.length > 0) return { issues: pitfalls };
  try {
    // No aliases: nothing in a school needs them, a few lines of them may stand for millions, and "*let op" is one.
    const data = parseYaml(text, { maxAliases: 0 });
    if (isRecord(data)) return { file: { name, data } };
    return { issues: [{ file: name, line: firstLine(text), message: noMap(data) }] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (/input is empty$/.test(error.reason)) return { issues: [{ file: name, line: 1, message: noMap(undefined) }] };
    const stopped = { reason: error.reason, line: error.mark ? error.mark.line + 1 : lineWithoutMark(text) };
    return { issues: [{ file: name, ...explainYaml(text, stopped) }] };
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function noMap(data: unknown): string {
  const is =
    data === null || data === undefined
      ? 'Dit bestand is leeg'
      : Array.isArray(data)
        ? 'Dit bestand is alleen een lijst'
        : 'Dit bestand is alleen een tekst';
  return `${is}: hier hoort de naam van een onderdeel met een dubbele punt, en daaronder wat erbij hoort. Dat kan zijn: ${SECTIONS.join(', ')}.`;
}

/** Where the first line stands that is no remark. */
const firstLine = (text: string): number => Math.max(0, text.split('\n').findIndex(isContent)) + 1;
const isContent = (line: string): boolean => !/^\s*(?:#.*)?$/.test(line) && !/^---\s*$/.test(line);

/** js-yaml names no line when a text has several documents: they are divided by the first "---" with something above it. */
function lineWithoutMark(text: string): number {
  const lines = text.split('\n');
  const first = lines.findIndex(isContent);
  return (
    Math.max(
      0,
      lines.findIndex((line, at) => at > first && /^(?:---|\.\.\.)(?:\s|$)/.test(line)),
    ) + 1
  );
}
