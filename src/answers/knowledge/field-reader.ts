import { splitCompound, type Vocabulary } from '../language/compounds';
import { LONGEST_WHOLE, lexicon } from '../language/lexicon';
import { tokensOf } from '../language/plain';
import { joinedVerb } from '../language/separable';
import { stem } from '../language/stem';

/** What a piece of text can be found by, each with the share (0 to 1) of the text's weight that it gets. */
export interface Terms {
  readonly tokens: readonly string[];
  readonly stems: ReadonlyMap<string, number>;
  readonly concepts: ReadonlyMap<number, number>;
}

/** A part of a compound says less than the whole; a word that only stands for a concept less than the concept's own. */
const PART = 0.6;
const OTHER_WORD = 0.7;
/** Several words together are seldom something else. */
const OTHER_PHRASE = 0.95;

/** Reads texts of a structure into terms; the same text (a title, a repeated task) is read once. */
export class FieldReader {
  readonly #read = new Map<string, Terms>();
  readonly #splits = new Map<string, readonly string[]>();

  constructor(readonly splitVocabulary: Vocabulary) {}

  read(text: string): Terms {
    let terms = this.#read.get(text);
    if (!terms) {
      terms = this.#make(text);
      this.#read.set(text, terms);
    }
    return terms;
  }

  /** Several texts as one: what any of them can be found by. */
  readAll(texts: readonly string[]): Terms {
    const stems = new Map<string, number>();
    const concepts = new Map<number, number>();
    for (const terms of texts.map((text) => this.read(text))) {
      for (const [one, share] of terms.stems) best(stems, one, share);
      for (const [concept, share] of terms.concepts) best(concepts, concept, share);
    }
    return { tokens: [], stems, concepts };
  }

  #make(text: string): Terms {
    const { words, lightNl, phrases, wholes, wholeStarts } = lexicon();
    const tokens = tokensOf(text);
    const stemmed = tokens.map(stem);
    const stems = new Map<string, number>();
    const concepts = new Map<number, number>();
    const addConcepts = (one: string, share: number): void => {
      for (const { concept, head } of words.get(one) ?? []) best(concepts, concept, share * (head ? 1 : OTHER_WORD));
    };
    tokens.forEach((token, at) => {
      const one = stemmed[at] ?? '';
      best(stems, one, 1);
      addConcepts(one, 1);
      const joined = joinedVerb(tokens, at, (stemOfVerb) => words.has(stemOfVerb));
      if (joined !== undefined) {
        best(stems, stem(joined), 1);
        addConcepts(stem(joined), 1);
      }
      for (const part of this.#split(token)) {
        best(stems, stem(part), PART);
        addConcepts(stem(part), PART);
      }
    });
    stemmed.forEach((first, at) => {
      if (!wholeStarts.has(first)) return;
      for (let to = at + 2; to <= Math.min(stemmed.length, at + LONGEST_WHOLE); to++) {
        for (const { concept, head } of wholes.get(stemmed.slice(at, to).join(' ')) ?? [])
          best(concepts, concept, head ? 1 : OTHER_WORD);
      }
    });
    const content = stemmed.filter((_, at) => !lightNl.has(tokens[at] ?? ''));
    content.forEach((first, at) => {
      for (const phrase of phrases.get(first) ?? []) {
        if (phrase.stems.every((one, offset) => content[at + offset] === one))
          best(concepts, phrase.concept, phrase.head ? 1 : OTHER_PHRASE);
      }
    });
    return { tokens, stems, concepts };
  }

  #split(token: string): readonly string[] {
    let parts = this.#splits.get(token);
    if (!parts) {
      parts = splitCompound(token, this.splitVocabulary) ?? [];
      this.#splits.set(token, parts);
    }
    return parts;
  }
}

function best<Key>(map: Map<Key, number>, key: Key, share: number): void {
  if ((map.get(key) ?? 0) < share) map.set(key, share);
}
