import type { Fact, Structure, TopicId } from '../../structure/structure';
import type { Vocabulary } from '../language/compounds';
import { shareOf } from '../language/generic-words';
import { lexicon } from '../language/lexicon';
import { tokensOf } from '../language/plain';
import { stem } from '../language/stem';
import { FieldReader, type Terms } from './field-reader';
import { kindWords } from './kind-words';
import { PostingsSource, rarityOf } from './postings';

export interface FactIndex {
  readonly size: number;
  /** Facts by a stem, or by a concept of the lexicon, in them or around them. */
  readonly stems: PostingsSource<string>;
  readonly concepts: PostingsSource<number>;
  /** Per fact, how much its own text tells: the sum of the rarity of its words. */
  readonly substance: readonly number[];
  /** Words as written in the facts and the names around them, with the number of facts they stand in. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** How much a word counts by the place it stands in. */
const WEIGHT = {
  text: 1,
  example: 0.5,
  words: 1,
  topic: 0.85,
  heading: 0.6,
  around: 0.5,
  kind: 0.7,
  sibling: 0.3,
} as const;

interface Field {
  readonly text: string;
  readonly weight: number;
}

/** Every fact of a structure by the stems and concepts in it and around it. */
export function createFactIndex(structure: Structure, splitVocabulary: Vocabulary): FactIndex {
  const reader = new FieldReader(splitVocabulary);
  const topics = topicTerms(structure, reader);
  const factsOf = grouped(structure.facts);
  const stems = new PostingsSource<string>(factsOf);
  const concepts = new PostingsSource<number>(factsOf);
  const spellings = new Map<string, number>();
  const spell = (tokens: readonly string[]): void => {
    for (const token of tokens) spellings.set(token, (spellings.get(token) ?? 0) + 1);
  };
  for (const fact of structure.facts) {
    for (const { text, weight } of fieldsOf(structure, fact)) {
      const terms = reader.read(text);
      spell(terms.tokens);
      for (const [key, share] of terms.stems) stems.add(key, fact.index, weight * share);
      for (const [concept, share] of terms.concepts) concepts.add(concept, fact.index, weight * share);
    }
  }
  for (const [topic, { name, lines }] of topics) {
    spell(name.tokens);
    for (const [terms, weight] of [
      [name, WEIGHT.topic],
      [lines, WEIGHT.sibling],
    ] as const) {
      for (const [key, share] of terms.stems) stems.addAround(key, topic, weight * share);
      for (const [concept, share] of terms.concepts) concepts.addAround(concept, topic, weight * share);
    }
  }
  return { size: structure.facts.length, stems, concepts, substance: substanceOf(structure, stems), spellings };
}

function grouped(facts: readonly Fact[]): ReadonlyMap<TopicId, readonly number[]> {
  const groups = new Map<TopicId, number[]>();
  for (const { topic, index } of facts)
    if (topic !== undefined) groups.set(topic, [...(groups.get(topic) ?? []), index]);
  return groups;
}

/** What a line only gives as an example ("bv. roosters") is not what it is about. */
const EXAMPLES = /\((?:bv|b\.v|bijv|bijvoorbeeld|o\.a)\b[^)]*\)/i;

function fieldsOf(structure: Structure, fact: Fact): Field[] {
  const steps = fact.steps.map((id) => structure.steps.get(id)?.name ?? '');
  const levels = fact.levels.map((id) => structure.levels.get(id)?.name ?? '');
  return [
    { text: fact.text.replace(EXAMPLES, ''), weight: WEIGHT.text },
    { text: EXAMPLES.exec(fact.text)?.[0] ?? '', weight: WEIGHT.example },
    { text: fact.words.join(' / '), weight: WEIGHT.words },
    { text: fact.title ?? '', weight: WEIGHT.heading },
    { text: [...steps, ...levels].join(' / '), weight: WEIGHT.around },
    { text: kindWords(fact).join(' '), weight: WEIGHT.kind },
  ].filter((field) => field.text !== '');
}

interface TopicTerms {
  readonly name: Terms;
  /** The lines of the topic: a question may spread its words over several of them. */
  readonly lines: Terms;
}

function topicTerms(structure: Structure, reader: FieldReader): ReadonlyMap<TopicId, TopicTerms> {
  const texts = new Map<TopicId, string[]>();
  for (const fact of structure.facts) {
    if (fact.topic !== undefined) texts.set(fact.topic, [...(texts.get(fact.topic) ?? []), fact.text]);
  }
  return new Map(
    [...structure.topics.values()].map((topic) => [
      topic.id,
      {
        name: reader.read([topic.title, ...topic.aliases].join(' / ')),
        lines: reader.readAll(texts.get(topic.id) ?? []),
      },
    ]),
  );
}

function substanceOf(structure: Structure, stems: PostingsSource<string>): number[] {
  const { lightNl } = lexicon();
  const tells = new Map<string, number>();
  const telling = (one: string): number => {
    const known = tells.get(one) ?? shareOf(one) * rarityOf(stems.strong(one), structure.facts.length);
    tells.set(one, known);
    return known;
  };
  return structure.facts.map((fact) => {
    const tokens = tokensOf(fact.text).filter((token) => /[a-z]/.test(token) && !lightNl.has(token));
    return [...new Set(tokens.map(stem))].reduce((sum, one) => sum + telling(one), 0);
  });
}
