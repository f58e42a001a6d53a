import type { TopicId } from '../../structure/structure';
import type { Entity } from '../knowledge/gazetteer';
import type { Knowledge } from '../knowledge/knowledge';
import { tokenize } from '../language/plain';
import type { Scope } from '../query';
import { findMentions, type Mention } from './entities';
import type { Frame } from './frame';
import { type LevelMentions, readLevels } from './levels';
import { isYearWord, percentIn, yearIn } from './numbers';
import { namesFunction } from './parties';
import type { Word } from './word';
import { joinWholes, readWords } from './words';

/** The names in a question, and the words that are left once they are taken out. */
export interface Reading extends Scope {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly levelMentions: LevelMentions;
  readonly topics: readonly TopicId[];
  readonly terms: readonly number[];
  readonly year?: string;
  readonly percent?: number;
  /** A level was named by its name or colour, which may mean something else as well. */
  readonly byName: boolean;
  readonly bothGroups: boolean;
  /** What the question is about beside its names. */
  readonly content: readonly Word[];
  /** The stems of the sentence that asks, when a story goes before it. */
  readonly asking?: ReadonlySet<string>;
}

const INTERN = /\bintern(e|al|ally)?\b/;
const EXTERN = /\b(extern(e|al|ally|en)?|van buiten|buiten de school|outside|buitenaf)\b/;
const GROUP_WORD =
  /^(intern|interne|extern|externe|externen|internal|external|internally|externally|partijen|partij|partners|parties|blad|sheet|outside|buiten|school)$/;

/** @param text as `plain` gives it; `words` are its words. */
export function readQuestion(knowledge: Knowledge, text: string, words: readonly Word[], frame: Frame): Reading {
  const mentions = findMentions(knowledge, words);
  const namesRole = mentions.some((mention) => namesFunction(knowledge, mention));
  const levelMentions = readLevels(knowledge, words, frame.compares || namesRole, placesOf(mentions));
  const entities = mentions.flatMap((mention) => mention.entities);
  const intern = knowledge.hasGroups && INTERN.test(text);
  const extern = knowledge.hasGroups && EXTERN.test(text);
  const taken = takenBy(mentions, levelMentions);
  const isContent = (word: Word, at: number): boolean =>
    !word.light &&
    !taken.has(at) &&
    !/^[\d+]+$/.test(word.text) &&
    !isYearWord(word.text) &&
    !((intern || extern) && GROUP_WORD.test(word.text));
  return {
    text,
    words,
    mentions,
    levelMentions,
    roles: unique(entities.map((entity) => (entity.type === 'role' ? entity.id : undefined))),
    levels: unique([
      ...levelMentions.levels,
      ...entities.map((entity) => (entity.type === 'level' ? entity.id : undefined)),
      ...(frame.allLevels ? knowledge.structure.levels.keys() : []),
    ]),
    steps: unique(entities.map((entity) => (entity.type === 'step' ? entity.id : undefined))),
    topics: topicsNamed(mentions),
    terms: unique(entities.map((entity) => (entity.type === 'term' ? entity.index : undefined))),
    group: intern === extern ? undefined : intern ? 'intern' : 'extern',
    bothGroups: intern && extern,
    year: yearIn(text),
    percent: percentIn(text),
    byName: mentions.some((mention) => names(mention, 'level')),
    content: joinWholes(knowledge, words, taken).filter(isContent),
    asking: askingStems(knowledge, text),
  };
}

export const names = (mention: Mention, type: Entity['type']): boolean =>
  mention.entities.some((entity) => entity.type === type);

/** Of several topics named, those with the longest name: "gele laag van aanwezigheid" is about the yellow layer. */
function topicsNamed(mentions: readonly Mention[]): TopicId[] {
  const named = mentions.filter((mention) => names(mention, 'topic'));
  const longest = Math.max(0, ...named.map((mention) => mention.to - mention.from));
  const most = named.filter((mention) => mention.to - mention.from === longest);
  return unique(
    most.flatMap((mention) => mention.entities.map((entity) => (entity.type === 'topic' ? entity.id : undefined))),
  );
}

/** The places of all words that are part of a name. */
const placesOf = (mentions: readonly Mention[]): ReadonlySet<number> =>
  new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)));

/** Terms stay among the content words: "TLV" is a word to look up as well as an abbreviation to explain. */
function takenBy(mentions: readonly Mention[], levels: LevelMentions): ReadonlySet<number> {
  const taken = new Set(levels.used);
  for (const mention of mentions) {
    if (mention.entities.every((entity) => entity.type === 'term')) continue;
    for (let at = mention.from; at < mention.to; at++) taken.add(at);
  }
  return taken;
}

const QUESTION_WORD =
  /\b(wie|wat|waar|waarin|waarmee|wanneer|hoe|welke|welk|mag|moet|kan|who|what|where|when|how|which|whom)\b/;
const SENTENCE_END = /[.!?;:]+|, (?=(?:wie|wat|waar|hoe|welke|bij wie|who|what|how)\b)/;

/** The stems of the last sentence with a question word, when others go before it. */
function askingStems(knowledge: Knowledge, text: string): ReadonlySet<string> | undefined {
  const sentences = text.split(SENTENCE_END).filter((sentence) => /[a-z]{2}/.test(sentence));
  const asking = sentences.findLast((sentence) => QUESTION_WORD.test(sentence));
  return sentences.length > 1 && asking !== undefined
    ? new Set(readWords(knowledge, tokenize(asking)).map((word) => word.stem))
    : undefined;
}

function unique<Item>(items: Iterable<Item | undefined>): Item[] {
  return [...new Set(items)].filter((item) => item !== undefined);
}
