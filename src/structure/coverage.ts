import type { Certainty } from './fact-schema';
import type { Route } from './route';
import type { Reading, SourceRef, Structure } from './structure';

/** What a structure holds, for the person who keeps it: how much of each, and what is still unsure. */
export interface Coverage {
  readonly roles: number;
  readonly levels: number;
  readonly steps: number;
  readonly topics: number;
  readonly glossary: number;
  readonly tasks: number;
  readonly facts: number;
  /** Functions that nothing in the structure is said of; parents and the pupil have no function. */
  readonly rolesWithoutTasks: readonly string[];
  readonly sources: ReadonlyMap<string, number>;
  readonly readings: Readonly<Record<Certainty, number>>;
  readonly unsure: readonly { text: string; certainty: Certainty; where: string; why?: string }[];
  readonly unexplainedTerms: readonly string[];
  /** By name, with what the document leaves open and the school has to say. */
  readonly routes: readonly { readonly name: string; readonly open: readonly string[] }[];
}

/** Counts for `check-school`; pure, so that a card may show the same. */
export function coverageOf(structure: Structure): Coverage {
  const leads = [...structure.levels.values()].flatMap((level) => level.leads);
  const read = [...structure.facts, ...leads, ...[...structure.routes.values()].flatMap(readingsIn)];
  const withTasks = new Set(structure.facts.flatMap((fact) => fact.roles));
  const sources = new Map<string, number>();
  for (const { source } of read) sources.set(source.document, (sources.get(source.document) ?? 0) + 1);
  return {
    roles: structure.roles.size,
    levels: structure.levels.size,
    steps: structure.steps.size,
    topics: structure.topics.size,
    glossary: structure.glossary.length,
    tasks: structure.facts.filter((fact) => fact.kind === 'task').length,
    facts: structure.facts.length,
    rolesWithoutTasks: [...structure.roles.values()]
      .filter((role) => !role.party && !withTasks.has(role.id))
      .map((role) => role.name),
    sources,
    readings: countReadings(read.map((item) => item.reading)),
    unsure: read
      .filter((item) => item.reading.certainty !== 'zeker')
      .map(({ text, reading, source }) => ({
        text,
        certainty: reading.certainty,
        where: source.where,
        why: reading.why,
      })),
    unexplainedTerms: structure.glossary.filter((term) => !term.meaning).map((term) => term.term),
    routes: [...structure.routes.values()].map(({ name, open }) => ({ name, open })),
  };
}

interface Read {
  readonly text: string;
  readonly source: SourceRef;
  readonly reading: Reading;
}

/** All of a route that was read in a document. */
function readingsIn(route: Route): readonly Read[] {
  const { name, source, reading } = route;
  const fields = [...route.pages, route.record, ...(route.evaluation ? [route.evaluation] : [])].flatMap(
    (part) => part.fields,
  );
  return [
    { text: name, source, reading },
    ...route.followUps.map((followUp) => ({ ...followUp, text: `${name}: ${followUp.text}` })),
    ...[...fields, ...route.outcomes].flatMap((item) =>
      item.reading
        ? [
            {
              text: `${name}: ${item.label}`,
              source: ('source' in item && item.source) || source,
              reading: item.reading,
            },
          ]
        : [],
    ),
  ];
}

function countReadings(readings: readonly Reading[]): Record<Certainty, number> {
  const count: Record<Certainty, number> = { zeker: 0, waarschijnlijk: 0, twijfel: 0 };
  for (const reading of readings) count[reading.certainty]++;
  return count;
}
