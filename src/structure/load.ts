import { buildStructure } from './build';
import { type Issue, type Path, type PlacedIssue, StructureError } from './issue';
import { lineFinder } from './locate';
import { type Merged, mergeFiles, type Origin } from './merge';
import { parseFile, type SourceFile } from './parse';
import { checkReferences } from './references';
import { structureSchema } from './schema';
import { issuesOf } from './shape';
import type { Structure } from './structure';

export type { SourceFile } from './parse';

/**
 * One school's YAML files as a structure.
 * js-yaml reads them (four times as fast as `yaml`, which is what start-up needs); only when something is wrong are they
 * read once more with `yaml`, which knows on which line everything stands.
 * @throws StructureError naming file, line and what is allowed there.
 */
export function loadStructure(school: string, files: readonly SourceFile[]): Structure {
  const parsed = files.map(parseFile);
  const unread = parsed.flatMap((one) => ('issues' in one ? one.issues : []));
  // Without these files all the rest would seem to miss something.
  if (unread.length > 0) throw new StructureError(school, unread);
  const merged = mergeFiles(parsed.flatMap((one) => ('file' in one ? [one.file] : [])));
  const checked = structureSchema.safeParse(merged.data, { reportInput: true });
  const issues = checked.success ? checkReferences(checked.data) : issuesOf(checked.error, MOST_PLACED);
  if (checked.success && checked.data.school.id !== school) {
    issues.push({ path: ['school', 'id'], message: `De id moet gelijk zijn aan de map: "${school}".` });
  }
  if (!checked.success || issues.length + merged.clashes.length > 0) {
    throw new StructureError(school, placed(issues, merged, files));
  }
  return buildStructure(checked.data);
}

/** The first mistakes are enough to mend a file by; thousands take long to place and nobody reads them. */
const MOST_PLACED = 200;

function placed(issues: readonly Issue[], merged: Merged, files: readonly SourceFile[]): PlacedIssue[] {
  const finders = new Map<string, (path: Path) => number>();
  const lineOf = ({ file, path }: Origin): number => {
    const find = finders.get(file) ?? lineFinder(files.find((one) => one.name === file)?.text ?? '');
    finders.set(file, find);
    return find(path);
  };
  const located = issues.slice(0, MOST_PLACED).map(({ path, message, also }) => ({
    message,
    at: merged.origin(path),
    also: also && merged.origin(also),
  }));
  return [...merged.clashes, ...located]
    .map(({ at, message, also }) => ({
      file: at.file,
      line: lineOf(at),
      message: also ? `${message} De andere staat in ${also.file}:${lineOf(also)}.` : message,
    }))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
