import type { Fact } from '../../structure/structure';
import type { Query } from '../query';
import type { Reply, Suggestion, UnknownReason } from '../reply';
import { roleName, type Writer } from './parts';

type UnknownQuery = Extract<Query, { kind: 'unknown' }>;

/** What the structure does not say: said so, with what is near and whom to ask. */
export function respondUnknown(writer: Writer, query: UnknownQuery, nearest: readonly Fact[] = []): Reply {
  const { texts, knowledge } = writer;
  const { structure } = knowledge;
  const near = topicsNear(writer, nearest);
  const sentences = [sentenceFor(writer, query)];
  if (query.reason === 'silent' && near.length > 0) sentences.push(texts.nearest(near.join(', ')));
  if (query.reason === 'silent' || query.reason === 'danger' || query.reason.startsWith('no-such')) {
    sentences.push(texts.askFirst(roleName(writer, structure.askFirst)));
  }
  return {
    kind: 'unknown',
    reason: query.reason,
    language: writer.language,
    title: sentences[0] ?? texts.silent,
    lead: sentences.length > 1 ? { text: sentences.slice(1).join(' '), certainty: 'zeker' } : undefined,
    suggestions: examples(writer),
  };
}

function sentenceFor(writer: Writer, query: UnknownQuery): string {
  const { texts } = writer;
  const about: Readonly<Record<UnknownReason, string>> = {
    silent: query.about ?? texts.silent,
    'no-such-level': texts.isNot(query.about ?? ''),
    'no-such-role': texts.isNot(query.about ?? ''),
    'no-such-step': texts.isNot(query.about ?? ''),
    personal: texts.personal,
    instructions: texts.instructions,
    danger: texts.danger,
    thanks: texts.thanks,
    'about-me': texts.aboutMe,
    empty: texts.empty,
  };
  return about[query.reason];
}

function topicsNear(writer: Writer, nearest: readonly Fact[]): string[] {
  const names = nearest.map((fact) => {
    const topic = fact.topic === undefined ? undefined : writer.knowledge.structure.topics.get(fact.topic);
    const [role] = fact.roles;
    return topic?.title ?? (role === undefined ? undefined : roleName(writer, role));
  });
  return [...new Set(names.filter((name) => name !== undefined))].slice(0, 2);
}

/** Three questions that this structure can answer, to press. */
export function examples(writer: Writer): Suggestion[] {
  const { structure } = writer.knowledge;
  const { ask } = writer.texts;
  const levels = [...structure.levels.values()];
  const level = levels[Math.min(2, levels.length - 1)];
  const step = [...structure.steps.values()].find((one) => one.outcomes.length > 0);
  const [topic] = structure.topics.values();
  const questions = [
    level && ask.level(structure.words.level, level.number),
    ask.role(roleName(writer, structure.askFirst)),
    step && ask.step(step.id),
    topic && ask.topic(topic.title),
  ].filter((question) => question !== undefined);
  return questions.slice(0, 3).map((question) => ({ label: question, question }));
}
