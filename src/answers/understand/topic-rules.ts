import type { LevelId, TopicId } from '../../structure/structure';
import type { Entity } from '../knowledge/gazetteer';
import type { Knowledge } from '../knowledge/knowledge';
import { lexicon } from '../language/lexicon';
import { stem } from '../language/stem';
import type { Asks } from '../query';
import type { Mention } from './entities';
import { names, type Reading } from './reading';
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

/** "Waar staat PO-VO voor?" of what has no meaning in the glossary: a task that has the letters does not explain them. */
const unlisted: Rule = (asked) =>
  asked.frame.asksAbbreviation &&
  asked.reading.terms.length === 0 &&
  asked.reading.topics.length === 0 &&
  asked.reading.content.length > 0 &&
  /\b(?:afkorting|staat|stands?|voluit|abbreviation)\b/.test(asked.reading.text) &&
  namesNothing(asked)
    ? { kind: 'unknown', reason: 'silent' }
    : undefined;

/** "Wat is signaalverzuim?": a word with a meaning of its own is not explained by lines that have its parts. */
const unexplained: Rule = (asked) => {
  const { knowledge, frame, reading } = asked;
  const [word, ...more] = reading.content;
  if (!word || more.length > 0 || !frame.asksMeaning || reading.topics.length + reading.terms.length > 0)
    return undefined;
  const concepts = lexicon().words.get(word.stem);
  const stands =
    knowledge.index.stems.has(word.stem) || concepts?.some((one) => knowledge.index.concepts.has(one.concept));
  return concepts && !stands && namesNothing(asked) ? { kind: 'unknown', reason: 'silent' } : undefined;
};

/** "Waar staat SMW voor" of a role: what it is short for, and what it does. */
const roleAbbreviation: Rule = ({ frame, reading, scope }) => {
  const [role, ...more] = scope.roles;
  const mention = reading.mentions.find((one) => names(one, 'role'));
  const places = scope.levels.length + scope.steps.length;
  if (!frame.asksAbbreviation || role === undefined || more.length + places + reading.content.length > 0 || !mention)
    return undefined;
  const short = reading.words
    .slice(mention.from, mention.to)
    .map((word) => word.text)
    .join(' ');
  return { kind: 'overview', ...scope, short };
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

/** "Verschil tussen extra praktijk en extra theorie", "tussen geoorloofd en ongeoorloofd verzuim". */
const twoTopics: Rule = ({ knowledge, frame, reading }) => {
  if (!frame.compares) return undefined;
  const [one, other, ...more] = reading.mentions.filter((mention) => names(mention, 'topic'));
  const first = topicOf(one?.entities);
  if (first === undefined || more.length > 0) return undefined;
  const beside = other ? topicOf(other.entities) : shortened(knowledge, reading, one);
  return beside === undefined || beside === first ? undefined : { kind: 'topic', topic: first, beside };
};

const topicOf = (entities: readonly Entity[] = []): TopicId | undefined =>
  entities.flatMap((entity) => (entity.type === 'topic' ? [entity.id] : []))[0];

/** The topic that a lone word stands for beside another's name: "geoorloofd" before "en ongeoorloofd verzuim". */
function shortened(knowledge: Knowledge, reading: Reading, whole: Mention | undefined): TopicId | undefined {
  const [word, ...more] = reading.content;
  const last = whole && reading.words[whole.to - 1];
  if (!word || !last || more.length > 0) return undefined;
  return topicOf(knowledge.gazetteer.names.get(`${word.stem} ${last.stem}`));
}

/** "Welke stappen zet ik bij extra theorie?": the topic with the steps, where that is another than the one named. */
const procedure: Rule = (asked) => {
  const { knowledge, reading } = asked;
  const [id, ...more] = reading.topics;
  if (id === undefined || more.length > 0 || reading.content.length > 0 || !STEPS.test(reading.text)) return undefined;
  const own = knowledge.topicNames.find((one) => one.topic === id)?.names ?? [];
  const other = knowledge.topicNames.find(
    (one) =>
      one.topic !== id &&
      one.names.some((name) => name.has(STEP) && own.some((words) => [...words].every((word) => name.has(word)))),
  );
  return other && namesNothing(asked) ? { kind: 'topic', topic: other.topic, year: reading.year } : undefined;
};

const STEPS = /\b(?:stap|stappen|procedure|steps|procedure)\b/;
const STEP = stem('stappen');

/** A topic by name and nothing else: all of it, unless a number or a person is asked for. */
const topic: Rule = (asked) => {
  const { knowledge, frame, reading, scope } = asked;
  const [id, ...more] = reading.topics;
  if (id === undefined || reading.content.length > 0) return undefined;
  if (reading.byName && scope.roles.length === 0 && !ownsLevel(knowledge, id, scope.levels))
    return namedApart(reading) ? searchQuery(frame, reading, scope) : { kind: 'overview', ...scope };
  const whole =
    more.length === 0 &&
    namesNothing(asked) &&
    (asksWhat(frame.asks) || (frame.asks === 'when' && tellsWhen(knowledge, id)));
  return whole ? { kind: 'topic', topic: id, year: reading.year } : searchQuery(frame, reading, scope);
};

const tellsWhen = (knowledge: Knowledge, topic: TopicId): boolean =>
  (knowledge.byTopic.get(topic) ?? []).some((fact) => knowledge.holds(fact, 'when'));

/** "Intensieve leerlingbespreking" names a level and a topic; "gele laag" is both at once. */
const namedApart = ({ mentions }: Reading): boolean =>
  mentions.some((mention) => names(mention, 'topic') && !names(mention, 'level'));

/** Whether a topic has a line about one of these levels only; else the level itself is what is asked for. */
const ownsLevel = (knowledge: Knowledge, topicId: TopicId, levels: readonly LevelId[]): boolean =>
  knowledge.structure.facts.some(
    (fact) =>
      fact.topic === topicId &&
      (fact.levels.length === 0 || (fact.levels.length === 1 && levels.some((level) => fact.levels.includes(level)))),
  );

export const topicRules: readonly Rule[] = [
  twoTopics,
  explained,
  abbreviation,
  roleAbbreviation,
  term,
  procedure,
  topic,
  unlisted,
  unexplained,
];
