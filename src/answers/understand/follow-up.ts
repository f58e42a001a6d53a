import type { Asks, Query } from '../query';
import type { Focus } from '../reply';
import { groupOf } from './groups';
import type { Asked, Rule } from './rule';
import { searchQuery } from './search-query';

/** "En extern?", "en op niveau 3?", "and externally?": the rest of the question is in the one before. */
const OPENING = /^(?:en|and|maar|but|ook|what about|how about|en dan|hoe zit het)\b/;
const ONLY_GROUP = /^(?:(?:en|alleen|only|ook) )?(?:intern|extern|internal|external)(?:e|en|ly)?\b.{0,12}$/;

/** "En 3?": a level by its number alone. */
const BARE_LEVEL = /^(?:(?:en|and|of|or) )?(?:op |at |bij )?(\d)[ ?]*$/;
/** "Wie zit daarbij?", "en hoe lang duurt dat?": what was spoken of. */
const POINTS_BACK = /\b(?:dat|dit|die|deze|daar\w*|hier\w*|it|that|this|there)\b/;

/** Keeps what the question before was about, as far as this one does not name it anew. */
export const followUp: Rule = (asked) => {
  const { previous } = asked.asker;
  if (!previous) return undefined;
  return (
    bareLevel(asked, previous) ?? leadThere(asked, previous) ?? onTopic(asked, previous) ?? elsewhere(asked, previous)
  );
};

function bareLevel({ knowledge, reading }: Asked, previous: Focus): Query | undefined {
  const number = BARE_LEVEL.exec(reading.text)?.[1];
  if (number === undefined || previous.levels.length === 0) return undefined;
  const level = [...knowledge.structure.levels.values()].find((one) => one.number === Number(number));
  if (!level)
    return { kind: 'unknown', reason: 'no-such-level', about: `${knowledge.structure.words.level} ${number}` };
  const { lead, topics: _, ...scope } = previous;
  return { kind: lead ? 'lead' : 'overview', ...scope, levels: [level.id] };
}

/** "En wie leidt dat?", after a level. */
function leadThere({ knowledge, frame, scope }: Asked, previous: Focus): Query | undefined {
  if (!frame.asksLead || !knowledge.hasLeads || previous.levels.length === 0 || scope.levels.length > 0)
    return undefined;
  return { kind: 'lead', roles: [], levels: previous.levels, steps: [] };
}

/** "Wie zit daarbij?", after a topic: looked for in that topic. */
function onTopic({ knowledge, frame, reading, scope }: Asked, previous: Focus): Query | undefined {
  const topics = previous.topics ?? [];
  const named = scope.roles.length + scope.levels.length + scope.steps.length + reading.topics.length;
  const follows = OPENING.test(reading.text) || POINTS_BACK.test(reading.text);
  if (topics.length === 0 || named > 0 || scope.group !== undefined || !follows) return undefined;
  const [topic] = topics;
  if (reading.content.length === 0 && (frame.asks === 'any' || frame.asks === 'what') && topic !== undefined)
    return { kind: 'topic', topic, year: reading.year };
  const known = reading.content.filter((word) => knowledge.index.stems.has(word.stem));
  return { ...searchQuery(frame, { ...reading, topics, content: known }, scope), within: topics };
}

function elsewhere({ knowledge, frame, reading, scope }: Asked, previous: Focus): Query | undefined {
  if (reading.content.length > 0 || !(OPENING.test(reading.text) || ONLY_GROUP.test(reading.text))) return undefined;
  if (reading.topics.length + reading.terms.length > 0) return undefined;
  const newRoles = scope.roles.length > 0;
  const newPlace = scope.levels.length + scope.steps.length > 0;
  const overview = scope.group !== undefined && previous.levels.length > 0 && !newRoles;
  const next = {
    roles: newRoles ? scope.roles : overview ? [] : previous.roles,
    levels: scope.levels.length > 0 || scope.steps.length > 0 ? scope.levels : previous.levels,
    steps: newPlace ? scope.steps : previous.steps,
    group: scope.group ?? (newPlace || newRoles ? undefined : previous.group),
  };
  if (next.roles.length + next.levels.length + next.steps.length === 0) return undefined;
  if (previous.lead && newPlace && !newRoles) return { kind: 'lead', ...next };
  if (FIGURE.has(frame.asks) && next.levels.length + next.steps.length > 0) return searchQuery(frame, reading, next);
  return { kind: 'overview', ...next, group: groupOf(knowledge, next) };
}

const FIGURE: ReadonlySet<Asks> = new Set(['how-long', 'how-many', 'when', 'date']);
