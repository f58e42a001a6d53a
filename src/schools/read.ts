import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StructureError } from '../structure/issue';
import { loadStructure } from '../structure/load';
import type { Structure } from '../structure/structure';

/**
 * The structure in one folder, for example `schools/voorbeeld`.
 * @throws StructureError when the folder cannot be read or what stands in it is not a structure.
 */
export function readSchool(folder: string): Structure {
  const school = basename(folder);
  const names = fileNames(school, folder).filter((name) => /\.ya?ml$/.test(name));
  if (names.length === 0) throw failure(school, folder, 'Hier staan geen YAML-bestanden.');
  const files = names
    .sort()
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
  return loadStructure(school, files);
}

/**
 * Every school in a folder, by its id: each sub-folder is one.
 * @throws StructureError at the first school that cannot be used.
 */
export function readSchools(folder: string): Map<string, Structure> {
  const entries = fileNames('schools', folder).filter((name) => !name.includes('.'));
  if (entries.length === 0) throw failure('schools', folder, 'Hier staat geen enkele school.');
  return new Map(entries.sort().map((name) => [name, readSchool(join(folder, name))]));
}

function fileNames(school: string, folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw failure(school, folder, 'Deze map bestaat niet of is niet te lezen.');
  }
}

const failure = (school: string, file: string, message: string): StructureError =>
  new StructureError(school, [{ file, line: 0, message }]);
