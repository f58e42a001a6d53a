import type { Fact, RoleId, Structure, TopicId } from '../../structure/structure';
import { splitCompound, type Vocabulary } from '../language/compounds';
import { type Dictionary, NO_DICTIONARY } from '../language/dictionary';
import { LEVEL_WORDS } from '../language/level-words';
import { lexicon } from '../language/lexicon';
import { tokensOf } from '../language/plain';
import { stem } from '../language/stem';
import { createSpeller, type Speller } from '../language/typos';
import { WordSet } from '../language/vocabulary';
import type { Asks } from '../query';
import { holds } from '../search/kinds';
import { Scores } from '../search/scores';
import type { Unit } from '../search/unit';
import type { Word } from '../understand/word';
import { createFactIndex, type FactIndex } from './fact-index';
import { createGazetteer, type Gazetteer } from './gazetteer';
import { type Mentioned, mentionedIn } from './mentions';

/** A structure made ready for questions. */
export interface Knowledge {
  readonly structure: Structure;
  /** Tells ordinary words and people's names from typing errors. */
  readonly dictionary: Dictionary;
  readonly gazetteer: Gazetteer;
  readonly index: FactIndex;
  /** Per fact, what its text names. */
  readonly mentioned: readonly Mentioned[];
  /** Per role, the facts it has a part in and those whose text names it. */
  readonly byRole: ReadonlyMap<RoleId, { readonly own: readonly number[]; readonly named: readonly number[] }>;
  /** The words of the roles' names, and their parts, each with the roles that have it. */
  readonly roleWords: ReadonlyMap<string, readonly RoleId[]>;
  /** A word that several roles' names share ("coördinator", "specialist") -> those roles. */
  readonly sharedNames: ReadonlyMap<string, readonly RoleId[]>;
  /** The stems of every title and other name of each topic. */
  readonly topicNames: readonly { readonly topic: TopicId; readonly names: readonly ReadonlySet<string>[] }[];
  /** What the names of steps begin with ("pm" of PM2): by itself it names none. */
  readonly stepPrefixes: ReadonlySet<string>;
  readonly hasGroups: boolean;
  readonly hasLeads: boolean;
  readonly byTopic: ReadonlyMap<TopicId, readonly Fact[]>;
  /** The lines that stand with a fact under one heading of the document. */
  blockOf(fact: Fact): readonly Fact[];
  /** Whether a fact holds the kind of thing that is asked for. */
  holds(fact: Fact, asks: Asks): boolean;
  /** Work space of the search. */
  readonly scores: Scores;
  /** What words were found to match, and how typed words were read; kept between questions. */
  readonly units: Map<string, Unit>;
  readonly words: Map<string, Word>;
  readonly speller: Speller;
  /** Words that a compound may be split into. */
  readonly parts: Vocabulary;
}

/** How likely a word is meant when several are equally near a mistyped one: the school's own names before anything else. */
const RANK = { name: 1000, fact: 100, lexicon: 10, light: 1 } as const;

/** Makes a structure ready: a large one takes about a tenth of a second, so `KnownSchools` does it when first needed. */
export function buildKnowledge(structure: Structure, dictionary: Dictionary = NO_DICTIONARY): Knowledge {
  const lex = lexicon();
  const names = nameWords(structure);
  const texts = structure.facts.flatMap((fact) => tokensOf(fact.text));
  const parts = new WordSet([...names, ...texts], lex.vocabulary);
  const index = createFactIndex(structure, parts);
  const gazetteer = createGazetteer(structure);
  const mentioned = mentionedIn(structure, gazetteer);
  const roleWords = rolesByWord(structure, parts);
  return {
    structure,
    dictionary,
    gazetteer,
    index,
    mentioned,
    byRole: factsByRole(structure, mentioned),
    roleWords,
    sharedNames: new Map([...roleWords].filter(([, roles]) => roles.length > 1)),
    topicNames: [...structure.topics.values()].map((topic) => ({
      topic: topic.id,
      names: [topic.title, ...topic.aliases].map((name) => new Set(tokensOf(name).map(stem))),
    })),
    stepPrefixes: new Set(
      [...structure.steps.keys()].flatMap((id) => /^([a-z]+)[\d+]/.exec(id.toLowerCase())?.[1] ?? []),
    ),
    hasGroups: structure.facts.some((fact) => fact.group !== undefined),
    hasLeads: [...structure.levels.values()].some((level) => level.leads.length > 0),
    byTopic: grouped(structure.facts, (fact) => fact.topic),
    ...blocksOf(structure.facts),
    holds: holdsOnce(structure.facts.length),
    scores: new Scores(structure.facts.length),
    units: new Map(),
    words: new Map(),
    speller: lazySpeller(() => createSpeller(ranks(index, names), RANK)),
    parts,
  };
}

/** Made at the first word that nobody knows: most questions have none. */
function lazySpeller(make: () => Speller): Speller {
  let made: Speller | undefined;
  const speller = (): Speller => {
    made ??= make();
    return made;
  };
  return {
    correct: (word) => speller().correct(word),
    nameFor: (word) => speller().nameFor(word),
    complete: (word) => speller().complete(word),
  };
}

function ranks(index: FactIndex, names: readonly string[]): ReadonlyMap<string, number> {
  const lex = lexicon();
  const ranked = new Map<string, number>();
  const rank = (words: Iterable<string>, value: number): void => {
    for (const word of words) if ((ranked.get(word) ?? 0) < value) ranked.set(word, value);
  };
  rank(lex.lightEn, RANK.light);
  rank(lex.lightNl, RANK.light);
  rank(lex.spellings, RANK.lexicon);
  rank(index.spellings.keys(), RANK.fact);
  rank(names, RANK.name);
  return ranked;
}

function grouped<Key>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => Key | undefined,
): ReadonlyMap<Key, readonly Fact[]> {
  const groups = new Map<Key, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return groups;
}

function blocksOf(facts: readonly Fact[]): Pick<Knowledge, 'blockOf'> {
  const keyOf = (fact: Fact): string =>
    [fact.topic, fact.roles[0], fact.levels[0], fact.steps[0], fact.group, fact.title].join('|');
  const blocks = grouped(facts, keyOf);
  return { blockOf: (fact) => blocks.get(keyOf(fact)) ?? [] };
}

/** Looked at once per fact and kind: the text of a fact does not change. */
function holdsOnce(size: number): Knowledge['holds'] {
  const seen = new Map<Asks, (boolean | undefined)[]>();
  return (fact, asks) => {
    const known = seen.get(asks) ?? new Array<boolean | undefined>(size);
    seen.set(asks, known);
    const found = known[fact.index] ?? holds(fact, asks);
    known[fact.index] = found;
    return found;
  };
}

function rolesByWord(structure: Structure, parts: Vocabulary): ReadonlyMap<string, readonly RoleId[]> {
  const shared = new Map<string, RoleId[]>();
  for (const role of structure.roles.values()) {
    if (role.party) continue;
    const words = tokensOf(role.name).flatMap((token) => [token, ...(splitCompound(token, parts) ?? [])]);
    for (const one of new Set(words.map(stem))) shared.set(one, [...(shared.get(one) ?? []), role.id]);
  }
  return shared;
}

function factsByRole(structure: Structure, mentioned: readonly Mentioned[]): Knowledge['byRole'] {
  return new Map(
    [...structure.roles.keys()].map((role) => [
      role,
      {
        own: structure.facts.filter((fact) => fact.roles.includes(role)).map((fact) => fact.index),
        named: mentioned.flatMap((one, index) => (one.roles.has(role) ? [index] : [])),
      },
    ]),
  );
}

function nameWords(structure: Structure): string[] {
  const roles = [...structure.roles.values()].flatMap((role) => [role.name, ...role.aliases, ...role.english]);
  const levels = [...structure.levels.values()].flatMap((level) => [level.name, ...level.aliases, level.colour ?? '']);
  const steps = [...structure.steps.values()].flatMap((step) => [step.id, step.name, ...step.aliases]);
  const words = [structure.words.level, ...structure.words.levelAliases, structure.words.step, ...LEVEL_WORDS, 'regie'];
  return [...roles, ...levels, ...steps, ...words].flatMap(tokensOf);
}
