import type { LevelId, TopicId } from '../../structure/structure';
import type { Knowledge } from '../knowledge/knowledge';
import type { Asks } from '../query';
import { names } from './reading';
import type { Asked, Rule } from './rule';
import { searchQuery } from './search-query';

/** Questions about an abbreviation or a topic by name. */

const namesNothing = ({ scope }: Asked): boolean => scope.roles.length + scope.levels.length + scope.steps.length === 0;

const asksWhat = (asks: Asks): boolean => asks === 'what' || asks === 'any';

/** "Wat is een MOP?": what it stands for, and what the school says about it. */
const explained: Rule = (asked) => {
  const { frame, reading } = asked;
  const [term] = reading.terms;
  const [topic, ...more] = reading.topics;
  const together = reading.mentions.some((mention) => names(mention, 'term') && names(mention, 'topic'));
  if (term === undefined || topic === undefined || more.length > 0 || frame.asksAbbreviation || !together)
    return undefined;
  return reading.content.length <= 1 && namesNothing(asked) && asksWhat(frame.asks)
    ? { kind: 'topic', topic, term, year: reading.year }
    : undefined;
};

/** "Waar staat POA voor?", also where POA is a role as well. */
const abbreviation: Rule = ({ knowledge, frame, reading }) => {
  const [term] = reading.terms;
  const meaning = term === undefined ? undefined : knowledge.structure.glossary[term]?.meaning;
  return term !== undefined && frame.asksAbbreviation && meaning !== undefined ? { kind: 'term', term } : undefined;
};

/** A bare abbreviation, or "wat is X". */
const term: Rule = (asked) => {
  const { frame, reading } = asked;
  const [index] = reading.terms;
  return index !== undefined &&
    reading.topics.length === 0 &&
    reading.content.length <= 1 &&
    namesNothing(asked) &&
    asksWhat(frame.asks)
    ? { kind: 'term', term: index }
    : undefined;
};

/** A topic by name and nothing else: all of it, unless a number or a person is asked for. */
const topic: Rule = (asked) => {
  const { knowledge, frame, reading, scope } = asked;
  const [id, ...more] = reading.topics;
  if (id === undefined || reading.content.length > 0) return undefined;
  if (reading.byName && scope.roles.length === 0 && !ownsLevel(knowledge, id, scope.levels))
    return { kind: 'overview', ...scope };
  const whole = more.length === 0 && namesNothing(asked) && (asksWhat(frame.asks) || frame.asks === 'when');
  return whole ? { kind: 'topic', topic: id, year: reading.year } : searchQuery(frame, reading, scope);
};

/** Whether a topic has a line about one of these levels only; else the level itself is what is asked for. */
const ownsLevel = (knowledge: Knowledge, topicId: TopicId, levels: readonly LevelId[]): boolean =>
  knowledge.structure.facts.some(
    (fact) =>
      fact.topic === topicId &&
      (fact.levels.length === 0 || (fact.levels.length === 1 && levels.some((level) => fact.levels.includes(level)))),
  );

export const topicRules: readonly Rule[] = [explained, abbreviation, term, topic];
