import type { Path } from './issue';

/** One file of a school, already parsed from YAML. */
export interface ParsedFile {
  readonly name: string;
  readonly data: unknown;
}

interface Origin {
  readonly file: string;
  readonly path: Path;
}

export interface Merged {
  readonly data: Record<string, unknown>;
  /** Which file, and where in it, a place in the merged data came from. */
  origin(path: Path): Origin;
}

/** A school's files as one: lists of the same name are joined, in the order of the file names. */
export function mergeFiles(files: readonly ParsedFile[]): Merged {
  const data: Record<string, unknown> = {};
  const starts: { key: string; from: number; file: string }[] = [];
  for (const file of files) {
    for (const [key, value] of Object.entries(isRecord(file.data) ? file.data : {})) {
      const present = data[key];
      const joined = Array.isArray(present) && Array.isArray(value);
      starts.push({ key, from: joined ? present.length : 0, file: file.name });
      data[key] = joined ? [...present, ...value] : (present ?? value);
    }
  }
  return { data, origin: (path) => originOf(path, starts, files[0]?.name ?? '') };
}

function originOf(
  path: Path,
  starts: readonly { key: string; from: number; file: string }[],
  fallback: string,
): Origin {
  const [key, index] = path;
  const at = typeof index === 'number' ? index : 0;
  const found = starts.findLast((start) => start.key === key && start.from <= at);
  if (!found) return { file: fallback, path };
  return { file: found.file, path: typeof index === 'number' ? [found.key, at - found.from, ...path.slice(2)] : path };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
