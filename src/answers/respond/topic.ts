import type { Fact, Topic } from '../../structure/structure';
import type { Query } from '../query';
import type { Block, Reply } from '../reply';
import { inYear } from '../search/search';
import { answer, lineOf, type Writer } from './parts';
import { respondUnknown } from './unknown';

/** All that stands under one topic. */
export function respondTopic(writer: Writer, query: Extract<Query, { kind: 'topic' }>): Reply {
  const { structure } = writer.knowledge;
  const topic = structure.topics.get(query.topic);
  if (!topic) return respondUnknown(writer, { kind: 'unknown', reason: 'silent' });
  const factsOf = ({ id }: Topic): readonly Fact[] =>
    (writer.knowledge.byTopic.get(id) ?? []).filter((fact) => inYear(fact, query.year));
  const beside = query.beside === undefined ? undefined : structure.topics.get(query.beside);
  const topics = beside ? [topic, beside] : [topic];
  const facts = topics.flatMap(factsOf);
  const term = query.term === undefined ? undefined : structure.glossary[query.term];
  return answer(writer, {
    title: topics.map((one) => one.title).join(' / '),
    lead:
      term?.meaning === undefined
        ? undefined
        : { text: `${term.term}: ${term.meaning}`, certainty: term.reading.certainty },
    blocks: topics.map((one) => topicBlock(one, factsOf(one))),
    facts,
    roles: [...topic.roles, ...facts.flatMap((fact) => fact.roles)],
    levels: [...topic.levels, ...topic.steps, ...facts.flatMap((fact) => [...fact.levels, ...fact.steps])],
    focus: { roles: [], levels: topic.levels, steps: topic.steps, topics: [topic.id] },
  });
}

export const topicBlock = (topic: Topic, facts: readonly Fact[]): Block => ({
  heading: topic.title,
  level: topic.levels[0],
  step: topic.steps[0],
  lines: facts.map(lineOf),
  ordered: facts.length > 1 && facts.every((fact) => fact.order !== undefined),
});
