import { buildRoutes } from './build-routes';
import type { FactEntry } from './fact-schema';
import { byId, type Doubt, levelId, readingOf, roleId, schoolId, stepId, type ToSourceRef, topicId } from './parts';
import type { StructureFile } from './schema';
import type { Fact, SourceRef, Structure } from './structure';

type FactDraft = Omit<Fact, 'index'>;

/** The structure as the program uses it. Expects a file whose references were checked (`checkReferences`). */
export function buildStructure(file: StructureFile): Structure {
  const titles = new Map(file.documents.map((document) => [document.id, document.title]));
  const sourceRef = (source: string): SourceRef => {
    const colon = source.indexOf(': ');
    return { document: titles.get(source.slice(0, colon)) ?? source.slice(0, colon), where: source.slice(colon + 2) };
  };
  return {
    id: schoolId(file.school.id),
    name: file.school.name,
    kind: file.school.kind,
    askFirst: roleId(file.school.askFirst),
    ...(file.school.classes.length > 0 && { classes: file.school.classes }),
    ...(file.school.retention && { retention: file.school.retention }),
    words: file.school.words,
    documents: titles,
    roles: byId(
      file.roles.map((role) => ({
        ...role,
        id: roleId(role.id),
        counterpart: role.counterpart === undefined ? undefined : roleId(role.counterpart),
        party: role.party ?? false,
        source: sourceRef(role.source),
        reading: readingOf(role),
      })),
    ),
    levels: byId(
      file.levels.map((level) => ({
        ...level,
        id: levelId(level.id),
        source: sourceRef(level.source),
        leads: level.leads.map((lead) => ({
          ...lead,
          level: levelId(level.id),
          roles: lead.roles.map(roleId),
          source: sourceRef(lead.source),
          reading: readingOf(lead),
        })),
      })),
    ),
    steps: byId(
      file.steps.map((step) => ({
        ...step,
        id: stepId(step.id),
        leadsTo: step.leadsTo === undefined ? undefined : stepId(step.leadsTo),
        source: sourceRef(step.source),
      })),
    ),
    topics: byId(
      file.topics.map((topic) => ({
        ...topic,
        id: topicId(topic.id),
        roles: topic.roles.map(roleId),
        levels: topic.levels.map(levelId),
        steps: topic.steps.map(stepId),
        source: sourceRef(topic.source),
      })),
    ),
    facts: factsOf(file, sourceRef).map((fact, index) => ({ ...fact, index })),
    routes: byId(buildRoutes(file, sourceRef)),
    glossary: file.glossary.map((term) => ({ ...term, source: sourceRef(term.source), reading: readingOf(term) })),
  };
}

/** What stands around a fact in its file and holds for it unless the fact says otherwise. */
interface Surroundings extends Doubt {
  readonly kind: Fact['kind'];
  readonly source: string;
  readonly roles?: readonly string[];
  readonly levels?: readonly string[];
  readonly steps?: readonly string[];
  readonly group?: Fact['group'];
  readonly topic?: string;
  readonly title?: string;
}

function factsOf(file: StructureFile, sourceRef: ToSourceRef): FactDraft[] {
  const draft = (entry: string | FactEntry, around: Surroundings): FactDraft => {
    const fact: Partial<FactEntry> & { text: string } = typeof entry === 'string' ? { text: entry } : entry;
    return {
      kind: fact.kind ?? around.kind,
      text: fact.text,
      roles: (fact.roles ?? around.roles ?? []).map(roleId),
      levels: (fact.levels ?? around.levels ?? []).map(levelId),
      steps: (fact.steps ?? around.steps ?? []).map(stepId),
      topic: around.topic === undefined ? undefined : topicId(around.topic),
      group: fact.group ?? around.group,
      title: around.title,
      order: fact.order,
      years: fact.years ?? [],
      words: fact.words ?? [],
      measure: fact.measure,
      when: fact.when,
      source: sourceRef(fact.source ?? around.source),
      reading: readingOf(fact.certainty || fact.confirmed ? fact : around),
    };
  };
  return [
    ...file.tasks.flatMap((block) =>
      block.lines.map((line) =>
        draft(line, {
          ...block,
          kind: 'task',
          roles: [block.role],
          levels: block.level === undefined ? [] : [block.level],
          steps: block.step === undefined ? [] : [block.step],
        }),
      ),
    ),
    ...file.levels.flatMap((level) =>
      level.facts.map((fact) => draft(fact, { kind: 'description', source: level.source, levels: [level.id] })),
    ),
    ...file.steps.flatMap((step) =>
      step.facts.map((fact) => draft(fact, { kind: 'rule', source: step.source, steps: [step.id] })),
    ),
    ...file.topics.flatMap((topic) =>
      topic.facts.map((fact) => draft(fact, { ...topic, kind: 'description', topic: topic.id, title: undefined })),
    ),
  ];
}
