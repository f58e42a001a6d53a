import type { Entity } from '../knowledge/gazetteer';
import type { Knowledge } from '../knowledge/knowledge';
import { lexicon } from '../language/lexicon';
import type { Word } from './word';

/** A run of words that is a name of the school's own. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly Entity[];
}

/** The school's own names in a question, longest first, none overlapping. */
export function findMentions(knowledge: Knowledge, words: readonly Word[]): Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  while (from < words.length) {
    const mention = longestFrom(knowledge, words, from);
    if (mention) mentions.push(mention);
    from = mention?.to ?? from + 1;
  }
  return mentions;
}

function longestFrom(knowledge: Knowledge, words: readonly Word[], from: number): Mention | undefined {
  const { names, lengths } = knowledge.gazetteer;
  for (const length of lengths.get(words[from]?.stem ?? '') ?? []) {
    const run = words.slice(from, from + length);
    const entities = run.length === length ? names.get(run.map((word) => word.stem).join(' ')) : undefined;
    if (entities && (length > 1 || isForm(knowledge, run[0]))) return { from, to: from + length, entities };
  }
  return undefined;
}

/** Whether a word is a form of the name as written: "mentoren" is, of "mentor"; "gecoacht" is not, of "coach". */
function isForm(knowledge: Knowledge, word: Word | undefined): boolean {
  if (!word) return false;
  const written = knowledge.gazetteer.written.get(word.stem);
  if (!written || written.has(word.text)) return true;
  const verb = lexicon().dutch.has(word.text) && word.text.endsWith('en');
  return !verb && [...written].some((name) => sameForm(name, word.text));
}

const VERBAL = /(?:t|d|ing|ed)$/;

function sameForm(name: string, text: string): boolean {
  const verbal = (VERBAL.test(text) && !VERBAL.test(name)) || (text.startsWith('ge') && !name.startsWith('ge'));
  const lostEnding = name.endsWith('er') && !text.includes('er');
  return !verbal && !lostEnding;
}
