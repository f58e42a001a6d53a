import type { RoleId, TopicId } from '../../structure/structure';
import type { Knowledge } from '../knowledge/knowledge';
import { splitCompound } from '../language/compounds';
import { shareOf } from '../language/generic-words';
import { lexicon } from '../language/lexicon';
import { stem } from '../language/stem';
import type { Asks, SearchQuery } from '../query';
import { Matches, type Unit, unitOf } from './unit';

/** How well a fact matches by a word that only stands for the concept, or by the concept's own word. */
const CONCEPT_WEIGHT = { head: 0.85, other: 0.75 } as const;
const ALL_PARTS = 0.64;
/** Of three parts or more, seldom together by chance. */
const ALL_OF_MANY = 0.8;
const ONE_PART = 0.3;
const MOST_KEPT = 5000;
/** A question for "who" names another role as what it is about, not as the one it looks for. */
const ROLE_WEIGHT = { who: 0.35, else: 1 } as const;
const ROLE_IN_TEXT = 0.8;
const NAMED_IN_TEXT = 0.9;
const PARTY_SHARE = 0.2;
const WHOLE_SHARE = 0.5;
const HINT_SHARE = 0.08;
const SAID_SHARE = 0.3;

/** What a question is about, each thing with the facts it stands in. */
export function unitsOf(knowledge: Knowledge, query: SearchQuery): Unit[] {
  const { words, roles, topics, asks, percent, hints = [], said = [] } = query;
  const phrases = phraseUnits(knowledge, words);
  const inPhrase = new Set(phrases.flatMap((phrase) => phrase.positions));
  const beside = words.length + topics.length > 0;
  return [
    ...words.map((word, at) =>
      inPhrase.has(at) ? { ...wordUnit(knowledge, word), optional: true } : wordUnit(knowledge, word),
    ),
    ...phrases.map((phrase) => phrase.unit),
    ...roles.map((role) => roleUnit(knowledge, role, asks, beside)),
    ...hints.map((hint) => hintUnit(knowledge, hint, HINT_SHARE)),
    ...said.map((name) => hintUnit(knowledge, name, SAID_SHARE)),
    ...(percent === undefined ? [] : [percentUnit(knowledge, percent)]),
    ...(topics.length > 0 ? [topicUnit(knowledge, topics)] : []),
  ];
}

/** What something matches never changes for a structure, and staff use the same words: kept once looked up. */
function kept(knowledge: Knowledge, key: string, make: () => Unit): Unit {
  const known = knowledge.units.get(key);
  if (known) return known;
  const unit = make();
  if (knowledge.units.size < MOST_KEPT) knowledge.units.set(key, unit);
  return unit;
}

const wordUnit = (knowledge: Knowledge, word: string): Unit =>
  kept(knowledge, word, () => {
    const share = word.includes(' ') ? WHOLE_SHARE : shareOf(stem(word));
    return unitOf({ label: word, matches: matchesOf(knowledge, word), size: knowledge.index.size, share });
  });

const hintUnit = (knowledge: Knowledge, word: string, share: number): Unit =>
  kept(knowledge, `hint ${word} ${share}`, () =>
    unitOf({
      label: word,
      matches: matchesOf(knowledge, word),
      size: knowledge.index.size,
      share,
      optional: true,
    }),
  );

function matchesOf(knowledge: Knowledge, word: string): Matches {
  const matches = new Matches();
  const stemmed = word.split(' ').map(stem).join(' ');
  matches.putAll(knowledge.index.stems.get(stemmed), 1);
  const { words, wholes } = lexicon();
  for (const { concept, head } of [...(words.get(stemmed) ?? []), ...(wholes.get(stemmed) ?? [])]) {
    matches.putAll(knowledge.index.concepts.get(concept), head ? CONCEPT_WEIGHT.other : CONCEPT_WEIGHT.head);
  }
  addParts(knowledge, matches, word);
  return matches;
}

/** A compound that no document has: all its parts together in one line are nearly the word itself, one of them is little. */
function addParts(knowledge: Knowledge, matches: Matches, word: string): void {
  const parts = (splitCompound(word, knowledge.parts) ?? []).map((part) => knowledge.index.stems.get(stem(part)));
  if (parts.length < 2) return;
  const seen = new Map<number, { parts: number; weight: number }>();
  for (const part of parts) {
    part?.facts.forEach((fact, at) => {
      const sum = seen.get(fact) ?? { parts: 0, weight: 1 };
      seen.set(fact, { parts: sum.parts + 1, weight: Math.min(sum.weight, part.weights[at] ?? 0) });
    });
  }
  for (const [fact, found] of seen) {
    matches.put(
      fact,
      found.weight * (found.parts < parts.length ? ONE_PART : parts.length > 2 ? ALL_OF_MANY : ALL_PARTS),
    );
  }
}

interface PhraseUnit {
  readonly unit: Unit;
  readonly positions: readonly number[];
}

/** Words that together are one concept ("uit de les gestuurd"), where the structure knows that concept. */
function phraseUnits(knowledge: Knowledge, words: readonly string[]): PhraseUnit[] {
  const stems = words.map(stem);
  return stems.flatMap((first, at) => {
    const phrases = (lexicon().phrases.get(first) ?? []).filter((phrase) =>
      phrase.stems.every((one, offset) => stems[at + offset] === one),
    );
    const [longest] = phrases;
    if (!longest) return [];
    const matches = new Matches();
    for (const { concept } of phrases) matches.putAll(knowledge.index.concepts.get(concept), CONCEPT_WEIGHT.head);
    if (matches.empty) return [];
    const positions = longest.stems.map((_, offset) => at + offset);
    const label = positions.map((position) => words[position]).join(' ');
    return [{ unit: unitOf({ label, matches, size: knowledge.index.size }), positions }];
  });
}

/** The pupil is in nearly every question: told apart from the rest only when nothing else is. */
function roleUnit(knowledge: Knowledge, role: RoleId, asks: Asks, beside: boolean): Unit {
  const aside = beside && knowledge.structure.roles.get(role)?.party === true;
  const own = asks === 'who' ? ROLE_WEIGHT.who : ROLE_WEIGHT.else;
  return kept(knowledge, `role ${role} ${own} ${aside}`, () => {
    const matches = new Matches();
    for (const fact of knowledge.byRole.get(role)?.own ?? []) matches.put(fact, own);
    for (const fact of knowledge.byRole.get(role)?.named ?? []) matches.put(fact, ROLE_IN_TEXT);
    return unitOf({
      label: role,
      matches,
      size: knowledge.index.size,
      share: aside ? PARTY_SHARE : 1,
      optional: aside,
      named: true,
    });
  });
}

/** "40 % van de lessen": the lines whose band that percentage falls in. */
function percentUnit(knowledge: Knowledge, percent: number): Unit {
  const matches = new Matches();
  for (const { index, measure } of knowledge.structure.facts) {
    const within = measure && measure.number <= percent && percent <= (measure.upTo ?? measure.number);
    if (within && measure.unit === 'procent') matches.put(index, 1);
  }
  return unitOf({ label: `${percent}%`, matches, size: knowledge.index.size, named: true });
}

/** A question may name a topic that several carry ("verzuim"): any of them will do. */
function topicUnit(knowledge: Knowledge, topics: readonly TopicId[]): Unit {
  const label = topics.join(' / ');
  return kept(knowledge, `topic ${label}`, () => {
    const matches = new Matches();
    for (const topic of topics) for (const fact of knowledge.byTopic.get(topic) ?? []) matches.put(fact.index, 1);
    knowledge.mentioned.forEach((mentioned, index) => {
      if (topics.some((topic) => mentioned.topics.has(topic))) matches.put(index, NAMED_IN_TEXT);
    });
    return unitOf({ label, matches, size: knowledge.index.size, named: true });
  });
}
