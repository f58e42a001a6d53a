import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { slug } from '../structure/fact-schema';
import { type PlacedIssue, StructureError } from '../structure/issue';
import { loadStructure, type SourceFile } from '../structure/load';
import type { Structure } from '../structure/structure';
import { SchoolsError } from './error';

/** Three times the largest school we have; beyond it a mistake would take more than a second to find. */
const MOST_BYTES = 600_000;

/**
 * The structure in one folder, for example `schools/voorbeeld`.
 * @throws SchoolsError when there is no such folder or no YAML in it; the sentence names the schools that there are.
 * @throws StructureError when what stands in it is not a structure.
 */
export function readSchool(folder: string): Structure {
  const school = basename(resolve(folder));
  const names = namesIn(folder) ?? missing(folder);
  const texts = names.filter((name) => /\.ya?ml\.txt$/i.test(name));
  if (texts.length > 0)
    throw new StructureError(
      school,
      texts.map((name) => misnamed(join(folder, name))),
    );
  const files = names
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => ({ name: join(folder, name), size: sizeOf(join(folder, name)) }));
  if (files.length === 0) throw new SchoolsError(`In de map ${folder} staat geen bestand dat op .yaml eindigt.`);
  checkSize(school, files);
  return loadStructure(
    school,
    files.map(({ name }) => readText(school, name)),
  );
}

/**
 * Every school in a folder, by its id: each sub-folder is one.
 * @throws SchoolsError when there is no such folder or no school in it.
 * @throws StructureError at the first school that cannot be used.
 */
export function readSchools(folder: string): Map<string, Structure> {
  const names = namesIn(folder);
  if (!names)
    throw new SchoolsError(`De map ${folder}, waar de scholen moeten staan, bestaat niet of is niet te lezen.`);
  const schools = names.filter((name) => isFolder(join(folder, name)));
  if (schools.length === 0) throw new SchoolsError(`In de map ${folder} staat geen enkele school.`);
  for (const name of schools) {
    if (!slug.safeParse(name).success)
      throw new SchoolsError(
        `De map ${join(folder, name)} kan geen school zijn: in zo'n naam staan alleen kleine letters, cijfers en streepjes.`,
      );
  }
  return new Map(schools.map((name) => [name, readSchool(join(folder, name))]));
}

/** What stands in a folder, in order, without what systems and editors hide there (.DS_Store, ._school.yaml). */
function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return undefined;
  }
}

function missing(folder: string): never {
  const parent = dirname(folder);
  if (sizeOf(folder) !== undefined)
    throw new SchoolsError(
      `${folder} is geen map die te lezen is; noem de map van een school, zoals schools/voorbeeld.`,
    );
  const schools = (namesIn(parent) ?? []).filter((name) =>
    namesIn(join(parent, name))?.some((file) => /\.ya?ml$/i.test(file)),
  );
  throw new SchoolsError(
    schools.length > 0
      ? `Er is geen school "${basename(folder)}": de map ${folder} bestaat niet. Er is wel: ${schools.join(', ')}.`
      : `De map ${folder} bestaat niet; noem de map van een school, zoals schools/voorbeeld.`,
  );
}

function checkSize(school: string, files: readonly { name: string; size: number | undefined }[]): void {
  const total = files.reduce((sum, { size = 0 }) => sum + size, 0);
  if (total <= MOST_BYTES) return;
  const [largest] = [...files].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  const message = `De bestanden van een school zijn samen hoogstens ${inKilobytes(MOST_BYTES)}, en dit zijn er ${inKilobytes(total)}; dit is het grootste. Staat er iets anders in dan de structuur?`;
  throw new StructureError(school, [{ file: largest?.name ?? school, line: 0, message }]);
}

function readText(school: string, name: string): SourceFile {
  try {
    return { name, text: readFileSync(name, 'utf8') };
  } catch {
    throw new StructureError(school, [{ file: name, line: 0, message: 'Dit bestand is niet te lezen.' }]);
  }
}

const misnamed = (file: string): PlacedIssue => ({
  file,
  line: 0,
  message: 'Dit bestand eindigt op .txt en wordt daarom niet gelezen: haal ".txt" van de naam af.',
});

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size;
const inKilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;
