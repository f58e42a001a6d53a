import type { FactKind } from '../../structure/fact-schema';
import type { Fact, RoleId, StepId, Topic } from '../../structure/structure';
import type { Asks, SearchQuery } from '../query';
import type { Block, Line, Reply } from '../reply';
import { inYear, search } from '../search/search';
import { chooseFacts } from './choose';
import { respondMembers } from './members';
import { answer, focusOf, levelName, lineOf, roleBlocks, roleName, stepName, unique, type Writer } from './parts';
import { respondTeam } from './team';
import { topicBlock } from './topic';
import { respondUnknown } from './unknown';

/** A topic of at most so many lines is shown whole. */
const WHOLE_TOPIC = 12;
const MOST_BESIDE = 3;
/** A line that accounts for less of the question is not near it. */
const NEAR = 0.25;
/** Asked for a number, a line of another topic has another number. */
const COUNTING: ReadonlySet<Asks> = new Set(['how-long', 'how-many', 'date']);

/** The answer to a question about content, from the facts that the search found. */
export function respondFound(writer: Writer, query: SearchQuery): Reply {
  const team = respondTeam(writer, query);
  if (team) return team;
  const { hits, all } = search(writer.knowledge, query);
  const [best] = hits;
  if (query.membersOf !== undefined) return respondMembers(writer, query, query.membersOf, hits);
  if (!best) {
    const near = all
      .filter((hit) => hit.subjects > 0 && hit.coverage >= NEAR)
      .slice(0, 5)
      .map((hit) => hit.fact);
    return respondUnknown(writer, { kind: 'unknown', reason: 'silent', unread: query.unread }, near);
  }
  const facts = chooseFacts(writer, hits, best, query);
  const topic = best.fact.topic === undefined ? undefined : writer.knowledge.structure.topics.get(best.fact.topic);
  return answer(writer, {
    title: titleOf(writer, best.fact, topic),
    lead: topic ? lineOf(best.fact) : undefined,
    blocks: [...namedSteps(writer, query, facts), ...blocksOf(writer, query, facts, topic)],
    facts: [best.fact, ...facts],
    roles: rolesOf(writer, facts, query),
    levels: [
      ...query.levels,
      ...query.steps,
      ...facts.flatMap((fact) => [...fact.levels, ...fact.steps, ...stepsNamed(writer, fact)]),
    ],
    focus: {
      ...focusOf({ ...query, roles: rolesOf(writer, facts, query).slice(0, 1) }),
      topics: topic ? [topic.id] : undefined,
    },
    suggestions: suggestionsFor(writer, best.fact, facts),
  });
}

/** Steps named beside each other where only one has the line that is asked for: of the other the lines of that kind. */
const KIN: Readonly<Partial<Record<FactKind, readonly FactKind[]>>> = {
  consent: ['consent', 'inform'],
  inform: ['inform', 'consent'],
  term: ['term'],
  evaluation: ['evaluation'],
  record: ['record'],
};

const stepsNamed = (writer: Writer, fact: Fact): Iterable<StepId> =>
  writer.knowledge.mentioned[fact.index]?.steps ?? [];

/** For "who" at most two roles beside the main one, so that the answer stays an answer. */
function rolesOf(writer: Writer, facts: readonly Fact[], query: SearchQuery): RoleId[] {
  const { roles: parties } = writer.knowledge.structure;
  const all = unique(facts.flatMap((fact) => fact.roles));
  const asked = all.filter((role) => query.roles.includes(role));
  const people = all.filter((role) => !parties.get(role)?.party);
  const roles = query.aboutRoles === true && asked.length > 0 ? asked : people.length > 0 ? people : all;
  return query.asks === 'who' ? roles.slice(0, 3) : roles;
}

function titleOf(writer: Writer, fact: Fact, topic: Topic | undefined): string {
  if (topic) return topic.title;
  const [role] = fact.roles;
  const [step] = fact.steps;
  if (role !== undefined) return roleName(writer, role);
  const [level] = fact.levels;
  if (step !== undefined) return stepName(writer, step);
  return level === undefined ? fact.source.document : levelName(writer, level);
}

/** A short topic is shown whole, in its own order: a step of a procedure alone says little. */
function blocksOf(writer: Writer, query: SearchQuery, facts: readonly Fact[], topic: Topic | undefined): Block[] {
  if (!topic) return roleBlocks(writer, facts);
  const all = (writer.knowledge.byTopic.get(topic.id) ?? []).filter((fact) => inYear(fact, query.year));
  const own =
    all.length <= WHOLE_TOPIC && !COUNTING.has(query.asks) ? all : facts.filter((fact) => fact.topic === topic.id);
  const shown = new Set(own.map((fact) => fact.text));
  const others = COUNTING.has(query.asks)
    ? []
    : facts.filter((fact) => fact.topic !== topic.id && !shown.has(fact.text)).slice(0, MOST_BESIDE);
  return [topicBlock(topic, own), ...roleBlocks(writer, others)];
}

/** A question that names two steps hears what each of them is, also where only one has the line it asks for. */
function namedSteps(writer: Writer, query: SearchQuery, facts: readonly Fact[]): Block[] {
  if (query.steps.length < 2) return [];
  return query.steps
    .filter((step) => !facts.some((fact) => fact.steps.includes(step)))
    .map((step) => {
      const kin = KIN[facts[0]?.kind ?? 'task'] ?? [];
      const alike = writer.knowledge.structure.facts.filter(
        (fact) => fact.steps.includes(step) && kin.includes(fact.kind),
      );
      const name: Line = { text: writer.knowledge.structure.steps.get(step)?.name ?? step, certainty: 'zeker' };
      return { heading: step, step, lines: [name, ...alike.map(lineOf)], ordered: false };
    });
}

function suggestionsFor(writer: Writer, fact: Fact, facts: readonly Fact[]) {
  const [role] = fact.roles;
  // With others beside the first the question is not about that one alone, and neither would be its answer.
  const others = facts.some((one) => one.roles[0] !== role);
  if (role === undefined || others || fact.levels.length === 0) return [];
  return [{ label: writer.texts.label.all, question: writer.texts.ask.roleAtAll(roleName(writer, role)) }];
}
