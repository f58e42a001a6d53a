import type { FieldEntry } from './field-schema';
import {
  type Doubt,
  fieldId,
  followUpId,
  levelId,
  outcomeId,
  readingOf,
  roleId,
  routeId,
  stepId,
  type ToSourceRef,
  topicId,
} from './parts';
import type { Field, Outcome, Route } from './route';
import type { RouteEntry } from './route-schema';
import type { StructureFile } from './schema';
import type { Reading } from './structure';

/** The routes as the program uses them: each with its own copy of the questions that it shares with others. */
export function buildRoutes(file: StructureFile, sourceRef: ToSourceRef): Route[] {
  const names = new Map(file.roles.map(({ id, name }) => [id, name]));
  const made = (field: FieldEntry): Field => buildField(field, sourceRef, names);
  const shared = new Map(file.fields.map((field) => [field.id, made(field)]));
  const fields = (entries: readonly (string | FieldEntry)[]): Field[] =>
    entries.flatMap((entry) => {
      if (typeof entry !== 'string') return [made(entry)];
      const found = shared.get(entry);
      return found ? [found] : [];
    });
  const offices = file.roles.filter(({ office }) => office === true).map(({ id }) => roleId(id));
  return file.routes.map((route) => ({
    ...buildRoute(route, fields, sourceRef),
    ...(offices.length > 0 && { offices }),
  }));
}

function buildRoute(
  { follows, check, discussion, evaluation, ...route }: RouteEntry,
  fields: (entries: readonly (string | FieldEntry)[]) => Field[],
  sourceRef: ToSourceRef,
): Route {
  return {
    id: routeId(route.id),
    step: route.step === undefined ? undefined : stepId(route.step),
    level: route.level === undefined ? undefined : levelId(route.level),
    topics: route.topics.map(topicId),
    name: route.name,
    aliases: route.aliases,
    about: route.about,
    startedBy: route.startedBy.map(roleId),
    follows: follows && {
      route: routeId(follows.route),
      outcome: outcomeId(follows.outcome),
      keeps: follows.keeps.map(fieldId),
      unless: follows.unless.map(roleId),
    },
    pages: route.pages.map((page) => ({ ...page, fields: fields(page.fields) })),
    check: check && { ...check, by: check.by.map(roleId) },
    discussion: discussion && {
      where: discussion.where,
      recordedBy: discussion.recordedBy.map(roleId),
      members: discussion.members.map(roleId),
      ...(discussion.dayFrom !== undefined && { dayFrom: fieldId(discussion.dayFrom) }),
    },
    record: { ...route.record, fields: fields(route.record.fields) },
    followUps: route.followUps.map(({ id, kind, after, since, every, from, text, ...followUp }) => ({
      id: followUpId(id),
      kind,
      after,
      ...(since === 'enrolment' && { since }),
      ...(every && { every }),
      ...(from && { from }),
      text,
      by: followUp.by.map(roleId),
      with: followUp.with.map(roleId),
      source: sourceRef(followUp.source),
      reading: readingOf(followUp),
    })),
    evaluation: evaluation && {
      fields: fields(evaluation.fields),
      by: evaluation.by.map(roleId),
      with: evaluation.with.map(roleId),
      ...(evaluation.parents && { parents: evaluation.parents }),
    },
    outcomes: route.outcomes.map(buildOutcome),
    open: route.open,
    source: sourceRef(route.source),
    reading: readingOf(route),
  };
}

const buildOutcome = ({ id, label, does, leadsTo, ...doubt }: RouteEntry['outcomes'][number]): Outcome => ({
  id: outcomeId(id),
  label,
  does,
  leadsTo: leadsTo.map(routeId),
  reading: readingIf(doubt),
});

function buildField(entry: FieldEntry, sourceRef: ToSourceRef, names: ReadonlyMap<string, string>): Field {
  const base = {
    id: fieldId(entry.id),
    label: entry.label,
    hint: entry.hint,
    required: entry.required,
    source: entry.source === undefined ? undefined : sourceRef(entry.source),
    reading: readingIf(entry),
  };
  switch (entry.kind) {
    case 'text':
      return { ...base, kind: entry.kind, placeholder: entry.placeholder, lines: entry.lines, max: entry.max };
    case 'choice':
      return { ...base, kind: entry.kind, options: entry.options, most: entry.most };
    case 'checklist':
      return { ...base, kind: entry.kind, options: entry.options, least: entry.least };
    case 'contact':
      return {
        ...base,
        kind: entry.kind,
        what: entry.what,
        who: entry.who.map(roleId),
        called: entry.who.map((id) => names.get(id) ?? id),
        ...(entry.least !== undefined && { least: entry.least }),
      };
    default:
      return { ...base, kind: entry.kind };
  }
}

/** Most questions and outcomes are ours or literally the document's: only where a reading was noted is there one. */
const readingIf = (entry: Doubt): Reading | undefined =>
  entry.certainty || entry.confirmed ? readingOf(entry) : undefined;
