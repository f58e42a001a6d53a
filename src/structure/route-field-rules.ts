import { short } from './allowed';
import type { FieldEntry } from './field-schema';
import type { Issue, Path } from './issue';
import type { RouteEntry } from './route-schema';

/** What the schema allows of the questions of a route, but what could not be answered. */

type Entry = string | FieldEntry;

interface Placed {
  readonly entry: Entry;
  readonly path: Path;
}

const placed = (entries: readonly Entry[] = [], path: Path): Placed[] =>
  entries.map((entry, at) => ({ entry, path: [...path, at] }));

/** The questions of the form itself: what a next route can take over. */
export const onPages = ({ pages }: RouteEntry): Placed[] =>
  pages.flatMap((page, at) => placed(page.fields, ['pages', at, 'fields']));

/** Every question of a route, with where it stands in it. */
export const fieldsOf = (route: RouteEntry): Placed[] => [
  ...onPages(route),
  ...placed(route.record.fields, ['record', 'fields']),
  ...placed(route.evaluation?.fields, ['evaluation', 'fields']),
];

/** A question that is only named has that name for its id. */
export const idOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.id);

/** A field that asks for more choices than it gives, or gives one twice. */
export function checkField(field: FieldEntry, path: Path): Issue[] {
  if (field.kind === 'contact') return checkConsent(field, path);
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

/** Only consent is given by each person apart, so only there some of them can be enough. */
function checkConsent({ what, who, least }: Extract<FieldEntry, { kind: 'contact' }>, path: Path): Issue[] {
  if (least === undefined || (what === 'consent' && least <= who.length)) return [];
  const message =
    what === 'consent'
      ? `Er staan er maar ${who.length} bij who: hier hoort hoogstens dat getal.`
      : 'least hoort alleen bij what: consent.';
  return [{ path: [...path, 'least'], message }];
}

/** Two questions of one id would be one answer. */
export function checkAskedOnce(route: RouteEntry, path: Path): Issue[] {
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

/** The day of the meeting is one that the form asks: of another question, or one asked later, there would be no day. */
export function checkDayFrom(route: RouteEntry, shared: readonly FieldEntry[], path: Path): Issue[] {
  const wanted = route.discussion?.dayFrom;
  if (wanted === undefined) return [];
  const days = onPages(route)
    .map(({ entry }) => (typeof entry === 'string' ? shared.find(({ id }) => id === entry) : entry))
    .filter((asked) => asked?.kind === 'date')
    .map((asked) => asked?.id);
  if (days.includes(wanted)) return [];
  const all = days.length > 0 ? `Er is wel: ${days.join(', ')}.` : 'Er is er geen.';
  const message = `Op de pagina’s van deze route is geen vraag naar een dag (kind: date) die "${short(wanted)}" heet. ${all}`;
  return [{ path: [...path, 'discussion', 'dayFrom'], message }];
}
