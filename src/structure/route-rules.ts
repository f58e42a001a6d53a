import { short } from './allowed';
import type { Issue, Path } from './issue';
import type { FieldEntry, RouteEntry } from './route-schema';
import type { StructureFile } from './schema';

type Entry = string | FieldEntry;

/** What the schema allows of a route but what could not be walked: no way out, or an answer that nobody is asked. */
export function checkRoutes({ roles, fields, routes }: StructureFile): Issue[] {
  const parties = new Set(roles.filter((role) => role.party).map((role) => role.id));
  return [
    ...fields.flatMap((field, at) => checkField(field, ['fields', at])),
    ...routes.flatMap((route, at) => [
      ...fieldsOf(route).flatMap(({ entry, path }) =>
        typeof entry === 'string' ? [] : checkField(entry, ['routes', at, ...path]),
      ),
      ...checkAskedOnce(route, ['routes', at]),
      ...checkOutcomes(route, ['routes', at, 'outcomes']),
      ...checkFollows(route, routes, ['routes', at, 'follows']),
      ...checkPeople(route, parties, ['routes', at]),
    ]),
  ];
}

interface Placed {
  readonly entry: Entry;
  readonly path: Path;
}

const placed = (entries: readonly Entry[] = [], path: Path): Placed[] =>
  entries.map((entry, at) => ({ entry, path: [...path, at] }));

const onPages = ({ pages }: RouteEntry): Placed[] =>
  pages.flatMap((page, at) => placed(page.fields, ['pages', at, 'fields']));

const fieldsOf = (route: RouteEntry): Placed[] => [
  ...onPages(route),
  ...placed(route.record.fields, ['record', 'fields']),
  ...placed(route.evaluation?.fields, ['evaluation', 'fields']),
];

const idOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.id);

function checkField(field: FieldEntry, path: Path): Issue[] {
  if (field.kind !== 'choice' && field.kind !== 'checklist') return [];
  const [key, number] = field.kind === 'choice' ? (['most', field.most] as const) : (['least', field.least] as const);
  const values = field.options.map((option) => option.value);
  return [
    ...(number > values.length
      ? [{ path: [...path, key], message: `Er zijn maar ${values.length} keuzes: hier hoort hoogstens dat getal.` }]
      : []),
    ...values.flatMap((value, at) =>
      values.indexOf(value) < at
        ? [
            {
              path: [...path, 'options', at, 'value'],
              message: `"${value}" staat er al; elke keuze mag maar één keer.`,
            },
          ]
        : [],
    ),
  ];
}

/** Two questions of one id would be one answer. */
function checkAskedOnce(route: RouteEntry, path: Path): Issue[] {
  const first = new Map<string, Path>();
  return fieldsOf(route).flatMap((field) => {
    const id = idOf(field.entry);
    const at = [...path, ...field.path, ...(typeof field.entry === 'string' ? [] : ['id'])];
    const also = first.get(id);
    if (!also) first.set(id, at);
    return also
      ? [{ path: at, message: `"${id}" wordt in deze route al gevraagd; geef een van de twee een andere id.`, also }]
      : [];
  });
}

function checkOutcomes({ outcomes }: RouteEntry, path: Path): Issue[] {
  const ids = outcomes.map((outcome) => outcome.id);
  return [
    ...(outcomes.some((outcome) => outcome.does === 'close')
      ? []
      : [{ path, message: 'Elke route heeft een uitkomst nodig waarmee zij eindigt: does: close.' }]),
    ...outcomes.flatMap((outcome, at) => [
      ...(ids.indexOf(outcome.id) < at
        ? [{ path: [...path, at, 'id'], message: `"${outcome.id}" staat er al; elke id mag maar één keer.` }]
        : []),
      ...(outcome.leadsTo.length > 0 && outcome.does !== 'escalate'
        ? [
            {
              path: [...path, at, 'leadsTo'],
              message: 'Alleen een uitkomst met does: escalate leidt naar een andere route.',
            },
          ]
        : []),
    ]),
  ];
}

/** A followed route that does not exist is a name that names nothing: `checkReferences` says so. */
function checkFollows(route: RouteEntry, routes: readonly RouteEntry[], path: Path): Issue[] {
  const { follows } = route;
  const before = routes.find((other) => other.id === follows?.route);
  if (!follows || !before) return [];
  if (before === route) return [{ path: [...path, 'route'], message: 'Hier hoort een andere route dan deze zelf.' }];
  const outcome = before.outcomes.find((other) => other.id === follows.outcome);
  const asked = (one: RouteEntry): readonly string[] => onPages(one).map(({ entry }) => idOf(entry));
  const shared = asked(before).filter((id) => asked(route).includes(id));
  return [
    ...follows.unless.flatMap((role, at) =>
      route.startedBy.includes(role)
        ? []
        : [
            {
              path: [...path, 'unless', at],
              message: `Wie zonder mag beginnen, moet ook in startedBy staan: "${role}".`,
            },
          ],
    ),
    ...(outcome
      ? []
      : [
          unknown(
            [...path, 'outcome'],
            'uitkomst',
            follows.outcome,
            before.outcomes.map(({ id }) => id),
          ),
        ]),
    ...(outcome && outcome.leadsTo.length > 0 && !outcome.leadsTo.includes(route.id)
      ? [
          {
            path: [...path, 'outcome'],
            message: `"${outcome.id}" van ${before.id} leidt niet hierheen, maar naar ${outcome.leadsTo.join(', ')}.`,
          },
        ]
      : []),
    ...follows.keeps.flatMap((id, at) =>
      shared.includes(id) ? [] : [unknown([...path, 'keeps', at], 'vraag', id, shared)],
    ),
  ];
}

/** Parents and the pupil take part and are informed, but nothing waits for them to press a button. */
function checkPeople(route: RouteEntry, parties: ReadonlySet<string>, path: Path): Issue[] {
  const { check, discussion, evaluation, followUps } = route;
  const acting: readonly (readonly [Path, readonly string[]])[] = [
    [['startedBy'], route.startedBy],
    [['check', 'by'], check?.by ?? []],
    [['discussion', 'recordedBy'], discussion?.recordedBy ?? []],
    [['evaluation', 'by'], evaluation?.by ?? []],
    ...followUps.map((followUp, at) => [['followUps', at, 'by'], followUp.by] as const),
  ];
  return acting.flatMap(([place, names]) =>
    names.flatMap((name, at) =>
      parties.has(name)
        ? [
            {
              path: [...path, ...place, at],
              message: `"${name}" heeft party: true, maar hier hoort een functie op school.`,
            },
          ]
        : [],
    ),
  );
}

function unknown(path: Path, what: string, name: string, known: readonly string[]): Issue {
  const all = known.length > 0 ? `Er is wel: ${known.join(', ')}.` : 'Er is er geen.';
  const where = what === 'vraag' ? ' die beide routes stellen' : ' van de route die eraan voorafgaat';
  return { path, message: `Er is geen ${what} "${short(name)}"${where}. ${all}` };
}
