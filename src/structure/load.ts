import { load as parseYaml, YAMLException } from 'js-yaml';
import { buildStructure } from './build';
import { type Issue, issuesOf, type Path, type PlacedIssue, StructureError } from './issue';
import { lineFinder } from './locate';
import { type Merged, mergeFiles, type ParsedFile } from './merge';
import { checkReferences } from './references';
import { structureSchema } from './schema';
import type { Structure } from './structure';

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/**
 * One school's YAML files as a structure.
 * js-yaml reads them (four times as fast as `yaml`, which is what start-up needs); only when something is wrong are they
 * read once more with `yaml`, which knows on which line everything stands.
 * @throws StructureError naming file, line and what is allowed there.
 */
export function loadStructure(school: string, files: readonly SourceFile[]): Structure {
  const merged = mergeFiles(files.map((file) => parseFile(school, file)));
  const parsed = structureSchema.safeParse(merged.data);
  const issues = parsed.success ? checkReferences(parsed.data) : issuesOf(parsed.error);
  if (parsed.success && parsed.data.school.id !== school) {
    issues.push({ path: ['school', 'id'], message: `De id moet gelijk zijn aan de map: "${school}".` });
  }
  if (!parsed.success || issues.length > 0) throw new StructureError(school, placed(issues, merged, files));
  return buildStructure(parsed.data);
}

function parseFile(school: string, file: SourceFile): ParsedFile {
  try {
    return { name: file.name, data: parseYaml(file.text) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    throw new StructureError(school, [
      { file: file.name, line, message: `Dit is geen geldige YAML: ${error.reason}.` },
    ]);
  }
}

/** The first mistakes are enough to mend a file by; thousands take long to place and nobody reads them. */
const MOST_PLACED = 200;

function placed(issues: readonly Issue[], merged: Merged, files: readonly SourceFile[]): PlacedIssue[] {
  const finders = new Map<string, (path: Path) => number>();
  const lineIn = (name: string): ((path: Path) => number) => {
    const known = finders.get(name) ?? lineFinder(files.find((file) => file.name === name)?.text ?? '');
    finders.set(name, known);
    return known;
  };
  return issues
    .slice(0, MOST_PLACED)
    .map((issue) => {
      const { file, path } = merged.origin(issue.path);
      return { file, line: lineIn(file)(path), message: issue.message };
    })
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
