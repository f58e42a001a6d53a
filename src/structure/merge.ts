import type { Path } from './issue';

/** One file of a school, already parsed from YAML: a map of sections. */
export interface ParsedFile {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Origin {
  readonly file: string;
  readonly path: Path;
}

/** A section that two files give and that cannot be joined. */
export interface Clash {
  readonly message: string;
  readonly at: Origin;
  readonly also: Origin;
}

export interface Merged {
  readonly data: Readonly<Record<string, unknown>>;
  readonly clashes: readonly Clash[];
  /** Which file, and where in it, a place in the merged data came from. */
  origin(path: Path): Origin;
}

interface Start {
  readonly key: string;
  readonly from: number;
  readonly file: string;
}

/** A school's files as one: lists of the same name are joined, in the order of the file names; anything else is a clash. */
export function mergeFiles(files: readonly ParsedFile[]): Merged {
  // A map, since a plain object has names of its own: a section "__proto__" or "constructor" must be seen, not obeyed.
  const sections = new Map<string, { readonly value: unknown; readonly file: string }>();
  const starts: Start[] = [];
  const clashes: Clash[] = [];
  for (const file of files) {
    for (const [key, value] of Object.entries(file.data)) {
      const before = sections.get(key);
      const present = before?.value;
      const joined = Array.isArray(present) && Array.isArray(value);
      if (before && !joined) {
        clashes.push(clash(key, { value, file: file.name }, before));
        continue;
      }
      starts.push({ key, from: joined ? present.length : 0, file: file.name });
      sections.set(key, { value: joined ? [...present, ...value] : value, file: file.name });
    }
  }
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of sections) data[key] = value;
  return { data, clashes, origin: (path) => originOf(path, starts, files[0]?.name ?? '') };
}

interface Section {
  readonly value: unknown;
  readonly file: string;
}

function clash(key: string, second: Section, first: Section): Clash {
  const [at, also] = Array.isArray(second.value) ? [first, second] : [second, first];
  const origin = ({ file }: Section): Origin => ({ file, path: [key] });
  const message = Array.isArray(also.value)
    ? `"${key}" staat ook in een ander bestand en is daar een lijst: ook hier hoort een lijst (regels die met "-" beginnen).`
    : `"${key}" staat er al; dit onderdeel mag maar één keer, in één bestand.`;
  return { message, at: origin(at), also: origin(also) };
}

function originOf(path: Path, starts: readonly Start[], fallback: string): Origin {
  const [key, index] = path;
  const at = typeof index === 'number' ? index : 0;
  const found = starts.findLast((start) => start.key === key && start.from <= at);
  if (!found) return { file: fallback, path };
  return { file: found.file, path: typeof index === 'number' ? [found.key, at - found.from, ...path.slice(2)] : path };
}
