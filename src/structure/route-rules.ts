import { short } from './allowed';
import type { Issue, Path } from './issue';
import { checkAskedOnce, checkDayFrom, checkField, fieldsOf, idOf, onPages } from './route-field-rules';
import type { RouteEntry } from './route-schema';
import type { StructureFile } from './schema';

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
      ...checkDayFrom(route, fields, ['routes', at]),
      ...(['pages', 'followUps', 'outcomes'] as const).flatMap((list) => checkIds(route[list], ['routes', at, list])),
      ...checkEvaluation(route, ['routes', at]),
      ...checkEnrolment(route, ['routes', at, 'followUps']),
      ...checkOutcomes(route, ['routes', at, 'outcomes']),
      ...checkFollows(route, routes, ['routes', at, 'follows']),
      ...checkPeople(route, parties, ['routes', at]),
    ]),
  ];
}

function checkIds(items: readonly { readonly id: string }[], path: Path): Issue[] {
  const ids = items.map((item) => item.id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ path: [...path, at, 'id'], message: `"${id}" staat er al; elke id mag maar één keer.` }]
      : [],
  );
}

/** How it goes on is decided when it is evaluated; without that a case can only end. */
function checkEvaluation({ evaluation, outcomes, followUps }: RouteEntry, path: Path): Issue[] {
  if (evaluation) return [];
  return [
    ...outcomes.flatMap(({ does }, at) =>
      does === 'close'
        ? []
        : [
            {
              path: [...path, 'outcomes', at, 'does'],
              message: 'Zonder evaluation kan een route alleen eindigen: does: close.',
            },
          ],
    ),
    ...followUps.flatMap(({ kind }, at) =>
      kind === 'update'
        ? []
        : [
            {
              path: [...path, 'followUps', at, 'kind'],
              message: 'Voor een evaluatie moet de route ook evaluation hebben: door wie, en welke vragen.',
            },
          ],
    ),
  ];
}

/** A class is not enrolled, and what counts from there is asked as an update. */
function checkEnrolment({ about, followUps }: RouteEntry, path: Path): Issue[] {
  return followUps.flatMap(({ since, kind, every, from = since }, at) => {
    const wrong = (key: string, message: string): Issue[] => [{ path: [...path, at, key], message }];
    if (from !== since) return wrong('from', `Hier hoort hetzelfde als bij since: ${since}.`);
    if (since !== 'enrolment')
      return every ? wrong('every', 'Alleen wat na de inschrijving komt (since: enrolment) kan terugkomen.') : [];
    if (about === 'class') return wrong('since', 'Een klas heeft geen dag van inschrijving.');
    return kind === 'update' ? [] : wrong('kind', 'Wat na de inschrijving komt is een update: kind: update.');
  });
}

function checkOutcomes({ outcomes }: RouteEntry, path: Path): Issue[] {
  return [
    ...(outcomes.some((outcome) => outcome.does === 'close')
      ? []
      : [{ path, message: 'Elke route heeft een uitkomst nodig waarmee zij eindigt: does: close.' }]),
    ...outcomes.flatMap((outcome, at) => [
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
