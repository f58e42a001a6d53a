import { short } from './allowed';
import { checkDoubles } from './doubles';
import type { Issue, Path } from './issue';
import { nearest } from './nearest';
import { checkRoutes } from './route-rules';
import type { StructureFile } from './schema';

type Named = 'functie' | 'niveau' | 'stap' | 'document' | 'onderwerp' | 'route' | 'vraag';

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

/** In a route, more keys name something, and what it leads to is a route. */
const IN_ROUTES: Readonly<Record<string, Named>> = {
  ...REFERENCES,
  startedBy: 'functie',
  unless: 'functie',
  who: 'functie',
  by: 'functie',
  with: 'functie',
  recordedBy: 'functie',
  members: 'functie',
  topics: 'onderwerp',
  fields: 'vraag',
  route: 'route',
  leadsTo: 'route',
};

/** Everything in a structure that names another part of it must name one that exists, and no two may share a name. */
export function checkReferences(file: StructureFile): Issue[] {
  const known: Record<Named, ReadonlySet<string>> = {
    functie: idsOf(file.roles),
    niveau: idsOf(file.levels),
    stap: idsOf(file.steps),
    document: idsOf(file.documents),
    onderwerp: idsOf(file.topics),
    route: idsOf(file.routes),
    vraag: idsOf(file.fields),
  };
  const issues = [...checkDoubles(file), ...contradictions(file)];
  visitStrings(file, [], (value, path) => {
    const key = path.findLast((part) => typeof part === 'string');
    const names = path[0] === 'routes' || path[0] === 'fields' ? IN_ROUTES : REFERENCES;
    const what = path[1] === 'words' ? undefined : names[key ?? ''];
    const name = what === 'document' ? value.slice(0, value.indexOf(': ')) : value;
    if (what && !known[what].has(name)) {
      issues.push({ path, message: unknownName(what, name, known[what]) });
    }
  });
  // A name that names nothing would make a route seem to break rules that it keeps.
  return issues.length > 0 ? issues : checkRoutes(file);
}

function unknownName(what: Named, name: string, known: ReadonlySet<string>): string {
  // Levels and steps differ in a digit: one of them is as near as another.
  const meant = what === 'niveau' || what === 'stap' ? undefined : nearest(name, known);
  const hint = meant === undefined ? '' : ` Bedoel je "${meant}"?`;
  const all = known.size > 0 ? `Er is wel: ${[...known].join(', ')}.` : 'In de bestanden staat er nog geen.';
  const quotes = /[“”„‘’]/.test(name) ? ' Typ rechte aanhalingstekens (" of \').' : '';
  return `Er is geen ${what} "${short(name)}".${hint}${quotes} ${all}`;
}

/** What each part says by itself is allowed, but not of itself. */
function contradictions(file: StructureFile): Issue[] {
  const asked = file.roles.find((role) => role.id === file.school.askFirst);
  return [
    ...(asked?.party
      ? [
          {
            path: ['school', 'askFirst'],
            message: `"${asked.id}" heeft party: true, maar wie je iets vraagt moet een functie op school hebben.`,
          },
        ]
      : []),
    ...file.roles.flatMap((role, at) =>
      role.counterpart === role.id
        ? [{ path: ['roles', at, 'counterpart'], message: 'Hier hoort een andere functie dan deze zelf.' }]
        : [],
    ),
    ...file.steps.flatMap((step, at) =>
      step.leadsTo === step.id
        ? [{ path: ['steps', at, 'leadsTo'], message: 'Hier hoort een andere stap dan deze zelf.' }]
        : [],
    ),
  ];
}

const idsOf = (items: readonly { id: string }[]): ReadonlySet<string> => new Set(items.map((item) => item.id));

function visitStrings(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') visit(value, path);
  else if (typeof value === 'object' && value !== null) {
    const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, item] of entries) visitStrings(item, [...path, key], visit);
  }
}
