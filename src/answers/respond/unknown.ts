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
  if (query.reason === 'silent' && near.length > 0)
    sentences.push(texts.nearest(near.map(({ label }) => label).join(', ')));
  if (!query.unread && (query.reason === 'silent' || query.reason.startsWith('no-such'))) {
    sentences.push(texts.askFirst(roleName(writer, structure.askFirst)));
  }
  if (query.reason === 'personal' && structure.routes.size > 0) sentences.push(texts.ownCases(query.about));
  if (query.reason === 'danger') sentences.push(texts.dangerLines(roleName(writer, structure.askFirst)));
  return {
    kind: 'unknown',
    reason: query.reason,
    language: writer.language,
    title: sentences[0] ?? texts.silent,
    lead: sentences.length > 1 ? { text: sentences.slice(1).join(' '), certainty: 'zeker' } : undefined,
    named: query.named,
    // Who is in danger is not helped by an example of another question.
    suggestions: query.reason === 'danger' ? [] : [...near, ...examples(writer)],
  };
}

function sentenceFor(writer: Writer, query: UnknownQuery): string {
  const { texts } = writer;
  if (query.unread) return texts.unread;
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

/** The names of what is near, each with the question that asks about it. */
function topicsNear(writer: Writer, nearest: readonly Fact[]): Suggestion[] {
  const { ask } = writer.texts;
  const near = nearest.flatMap((fact) => {
    const topic = fact.topic === undefined ? undefined : writer.knowledge.structure.topics.get(fact.topic);
    if (topic) return [{ label: topic.title, question: ask.topic(topic.title) }];
    return fact.roles.slice(0, 1).map((role) => {
      const label = roleName(writer, role);
      return { label, question: ask.role(label) };
    });
  });
  return [...new Map(near.map((one) => [one.label, one])).values()].slice(0, 2);
}

const EXAMPLES = 3;

/** Three questions that this structure can answer, to press. */
export function examples(writer: Writer): Suggestion[] {
  const { structure } = writer.knowledge;
  const { ask } = writer.texts;
  const levels = [...structure.levels.values()];
  const level = levels[Math.min(2, levels.length - 1)];
  const step = [...structure.steps.values()].find((one) => one.outcomes.length > 0);
  const questions = [
    level && ask.level(structure.words.level, level.number),
    ask.role(roleName(writer, structure.askFirst)),
    step && ask.step(step.id),
    ...[...structure.topics.values()].slice(0, EXAMPLES).map((topic) => ask.topic(topic.title)),
  ].filter((question) => question !== undefined);
  return questions.slice(0, EXAMPLES).map((question) => ({ label: question, question }));
}
