import type { Issue, Path } from './issue';
import type { StructureFile } from './schema';

type Named = 'functie' | 'niveau' | 'stap' | 'document';

/** Under which key a name stands tells what it must be the name of, wherever in the structure the key occurs. */
const REFERENCES: Readonly<Record<string, Named>> = {
  role: 'functie',
  roles: 'functie',
  otherwise: 'functie',
  counterpart: 'functie',
  askFirst: 'functie',
  level: 'niveau',
  levels: 'niveau',
  step: 'stap',
  steps: 'stap',
  leadsTo: 'stap',
  source: 'document',
};

/** Everything in a structure that names another part of it must name one that exists, and no two may share a name. */
export function checkReferences(file: StructureFile): Issue[] {
  const known: Record<Named, ReadonlySet<string>> = {
    functie: idsOf(file.roles),
    niveau: idsOf(file.levels),
    stap: idsOf(file.steps),
    document: idsOf(file.documents),
  };
  const issues = doubles(file);
  visitStrings(file, [], (value, path) => {
    const key = path.findLast((part) => typeof part === 'string');
    const what = path[1] === 'words' ? undefined : REFERENCES[key ?? ''];
    const name = what === 'document' ? value.slice(0, value.indexOf(': ')) : value;
    if (what && !known[what].has(name)) {
      issues.push({ path, message: `Er is geen ${what} "${name}". Er is wel: ${[...known[what]].join(', ')}.` });
    }
  });
  return issues;
}

const idsOf = (items: readonly { id: string }[]): ReadonlySet<string> => new Set(items.map((item) => item.id));

function visitStrings(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') visit(value, path);
  else if (typeof value === 'object' && value !== null) {
    const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, item] of entries) visitStrings(item, [...path, key], visit);
  }
}

function doubles(file: StructureFile): Issue[] {
  const lists = ['documents', 'roles', 'levels', 'steps', 'topics'] as const;
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return file[list].flatMap((item, index) => {
      const again = seen.has(item.id);
      seen.add(item.id);
      return again
        ? [{ path: [list, index, 'id'], message: `"${item.id}" staat er al; elke id mag maar één keer.` }]
        : [];
    });
  });
}
