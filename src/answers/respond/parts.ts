import type { Fact, Level, LevelId, RoleId, SourceRef, StepId } from '../../structure/structure';
import type { Knowledge } from '../knowledge/knowledge';
import type { Scope } from '../query';
import type { Answer, Block, Focus, Language, Line, Suggestion } from '../reply';
import { stepsName } from './plural';
import { type Texts, textsIn } from './texts';

/** What every kind of answer is built with. */
export interface Writer {
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly texts: Texts;
}

export const writerFor = (knowledge: Knowledge, language: Language): Writer => ({
  knowledge,
  language,
  texts: textsIn(language),
});

export const lineOf = (fact: Fact): Line => ({ text: fact.text, certainty: fact.reading.certainty });

export const roleName = (writer: Writer, id: RoleId): string => writer.knowledge.structure.roles.get(id)?.name ?? id;

/** What a level is called in an answer: its own name, with its number when the name has none. */
export function levelName(writer: Writer, id: LevelId): string {
  const level = writer.knowledge.structure.levels.get(id);
  if (!level) return id;
  const numbered = writer.texts.level(writer.knowledge.structure.words.level, level.number);
  return level.name.toLowerCase().includes(String(level.number)) ? level.name : `${numbered} · ${level.name}`;
}

/** "PM2 · Leerlingbespreking". */
export function stepName(writer: Writer, id: StepId): string {
  const step = writer.knowledge.structure.steps.get(id);
  return step ? `${step.id} · ${step.name}` : id;
}

/** Where a fact belongs, for the line under a heading: its level and group, its step, or its heading in the document. */
export function placeOf(writer: Writer, fact: Fact): string | undefined {
  const [level] = fact.levels;
  const [step] = fact.steps;
  const parts = [
    level === undefined ? undefined : levelName(writer, level),
    fact.group,
    step === undefined ? undefined : stepName(writer, step),
    fact.title,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

/** One block per role and place, in the order of the facts. */
export function roleBlocks(writer: Writer, facts: readonly Fact[], only?: readonly RoleId[]): Block[] {
  const blocks = new Map<string, { role?: RoleId; fact: Fact; facts: Fact[] }>();
  for (const fact of facts) {
    const roles = only ? fact.roles.filter((role) => only.includes(role)) : fact.roles.slice(0, 1);
    for (const role of roles.length > 0 ? roles : [undefined]) {
      const key = [role, ...fact.levels, fact.group, ...fact.steps, fact.title, fact.topic].join('|');
      const block = blocks.get(key) ?? { role, fact, facts: [] };
      block.facts.push(fact);
      blocks.set(key, block);
    }
  }
  return [...blocks.values()].map(({ role, fact, facts: own }) => {
    const topic = fact.topic === undefined ? undefined : writer.knowledge.structure.topics.get(fact.topic);
    const place = topic?.title ?? placeOf(writer, fact);
    return {
      heading: role === undefined ? (place ?? '') : roleName(writer, role),
      subheading: role === undefined ? undefined : place,
      role,
      level: fact.levels[0],
      step: fact.steps[0],
      group: fact.group,
      section: sectionOf(writer, fact),
      tasks: role !== undefined && own.every(isTask),
      question: topic && writer.texts.ask.topic(topic.title),
      lines: own.map(lineOf),
      ordered: own.length > 1 && own.every((one) => one.order !== undefined),
    };
  });
}

/** What a line is gathered under in a long answer; a task without a place stands with the other tasks. */
export function sectionOf(writer: Writer, fact: Fact): string {
  const { topics, levels, steps, words } = writer.knowledge.structure;
  const topic = fact.topic === undefined ? undefined : topics.get(fact.topic);
  if (topic) return writer.texts.topics[topic.category];
  const level = fact.levels[0] === undefined ? undefined : levels.get(fact.levels[0]);
  if (level) return shortLevelName(writer, level);
  const [step] = fact.steps;
  if (step === undefined) return writer.texts.tasks;
  const prefix = /^\p{Lu}+/u.exec(step)?.[0] ?? step;
  return stepsName(
    words.step,
    [...steps.keys()].filter((id) => id.startsWith(prefix)),
  );
}

/** As on a button: "Basis niveau 1", or "Laag 2" where the name is a sentence. */
export const shortLevelName = (writer: Writer, { name, number }: Level): string =>
  name.includes(String(number)) ? name : writer.texts.level(writer.knowledge.structure.words.level, number);

/** What a document only describes or rules is nobody's task. */
const NO_TASK: ReadonlySet<string> = new Set(['description', 'definition', 'rule']);
const isTask = (fact: Fact): boolean => fact.topic === undefined && !NO_TASK.has(fact.kind);

interface Draft {
  readonly title: string;
  readonly lead?: Line;
  readonly blocks: readonly Block[];
  readonly facts: readonly { readonly source: SourceRef }[];
  readonly roles: readonly RoleId[];
  readonly levels: readonly (LevelId | StepId)[];
  readonly focus: Focus;
  readonly suggestions?: readonly Suggestion[];
  readonly beside?: readonly string[];
}

/** An answer out of its parts: sources once each, empty blocks left out, four suggestions at most. */
export function answer(writer: Writer, draft: Draft): Answer {
  return {
    kind: 'answer',
    language: writer.language,
    title: draft.title,
    lead: draft.lead,
    blocks: draft.blocks.filter((block) => block.lines.length > 0),
    roles: unique(draft.roles),
    levels: unique(draft.levels),
    sources: uniqueSources(draft.facts.map((fact) => fact.source)),
    focus: draft.focus,
    suggestions: (draft.suggestions ?? []).slice(0, 4),
    ...(draft.beside ? { beside: draft.beside } : {}),
  };
}

export const unique = <Item>(items: Iterable<Item>): Item[] => [...new Set(items)];

function uniqueSources(sources: readonly SourceRef[]): SourceRef[] {
  return [...new Map(sources.map((source) => [`${source.document}|${source.where}`, source])).values()];
}

/** What an answer was about, for a question that follows it. */
export const focusOf = ({ roles, levels, steps, group }: Scope): Focus => ({ roles, levels, steps, group });
