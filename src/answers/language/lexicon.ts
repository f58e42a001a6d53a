import type { Vocabulary } from './compounds';
import { ABSENCE_CONCEPTS } from './concepts/absence';
import { ACTION_CONCEPTS } from './concepts/actions';
import { CARE_CONCEPTS } from './concepts/care';
import { LEARNING_CONCEPTS } from './concepts/learning';
import { PEOPLE_CONCEPTS } from './concepts/people';
import { PROCESS_CONCEPTS } from './concepts/process';
import { TIME_CONCEPTS } from './concepts/time';
import { LIGHT_WORDS_EN, LIGHT_WORDS_NL } from './light-words';
import { tokenize } from './plain';
import { stem } from './stem';
import { WordSet } from './vocabulary';

/** How a word or phrase belongs to a concept: as the word the documents use, or as one that people use for it. */
export interface Membership {
  readonly concept: number;
  readonly head: boolean;
}

export interface Phrase extends Membership {
  readonly stems: readonly string[];
}

/** A phrase with its light words, as a name is written. */
export interface NamePhrase {
  readonly head: boolean;
  readonly tokens: readonly string[];
  /** Its stems, light words included, joined by spaces. */
  readonly whole: string;
}

/** What the engine knows of Dutch and English before it has seen any school. */
export interface Lexicon {
  readonly lightNl: ReadonlySet<string>;
  readonly lightEn: ReadonlySet<string>;
  /** Stem of a single word -> the concepts it stands for. */
  readonly words: ReadonlyMap<string, readonly Membership[]>;
  /** First stem of a phrase -> phrases that begin with it, longest first. Light words are left out of phrases. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of which light words are an essential part ("te laat", "open dag"): all their stems, joined by spaces. */
  readonly wholes: ReadonlyMap<string, readonly Membership[]>;
  readonly wholeStarts: ReadonlySet<string>;
  /** Of the concepts that are people: every phrase (one-word ones too). Only these give other names to a school's roles. */
  readonly people: readonly (readonly NamePhrase[])[];
  /** Stems of verbs and their nouns (adviseren, controle): what is done, not to what. */
  readonly actions: ReadonlySet<string>;
  /** Stems of what pupils need support with (faalangst, verzuim, dyslexie): one such word is a question by itself. */
  readonly care: ReadonlySet<string>;
  /** Every single word as written, for typing errors and for splitting compounds. */
  readonly spellings: ReadonlySet<string>;
  readonly dutch: ReadonlySet<string>;
  /** The Dutch words as parts of compounds. */
  readonly vocabulary: Vocabulary;
}

type Theme = 'people' | 'actions' | 'care' | 'other';

const CONCEPTS: readonly (readonly [Theme, string])[] = [
  ['care', ABSENCE_CONCEPTS],
  ['actions', ACTION_CONCEPTS],
  ['care', CARE_CONCEPTS],
  ['care', LEARNING_CONCEPTS],
  ['people', PEOPLE_CONCEPTS],
  ['other', PROCESS_CONCEPTS],
  ['other', TIME_CONCEPTS],
];

let made: Lexicon | undefined;

/** The lexicon, read from the concept and light-word lists at the first call. */
export function lexicon(): Lexicon {
  made ??= readLexicon();
  return made;
}

function readLexicon(): Lexicon {
  const builder = new LexiconBuilder();
  let concept = 0;
  for (const [theme, text] of CONCEPTS) {
    for (const line of linesOf(text)) {
      const [heads = '', rest = ''] = line.split('=');
      const [others = '', english = ''] = rest.split('|');
      if (theme === 'people') builder.people.push([]);
      for (const [list, head, dutch] of [
        [heads, true, true],
        [others, false, true],
        [english, false, false],
      ] as const) {
        for (const written of list.split(',')) builder.add(written, { concept, head }, dutch, theme);
      }
      concept++;
    }
  }
  return builder.built();
}

class LexiconBuilder {
  readonly lightNl = new Set(linesOf(LIGHT_WORDS_NL).flatMap((line) => tokenize(line)));
  readonly lightEn = new Set(linesOf(LIGHT_WORDS_EN).flatMap((line) => tokenize(line)));
  readonly words = new Map<string, Membership[]>();
  readonly phrases = new Map<string, Phrase[]>();
  readonly wholes = new Map<string, Membership[]>();
  readonly wholeStarts = new Set<string>();
  readonly people: NamePhrase[][] = [];
  readonly actions = new Set<string>();
  readonly care = new Set<string>();
  readonly spellings = new Set<string>();
  readonly dutch = new Set<string>();

  add(written: string, membership: Membership, dutch: boolean, theme: Theme): void {
    const tokens = tokenize(written);
    const content = tokens.filter((token) => !this.lightNl.has(token) && !this.lightEn.has(token));
    for (const token of content) {
      this.spellings.add(token);
      if (dutch) this.dutch.add(token);
    }
    const stems = (content.length > 0 ? content : tokens).map(stem);
    const whole = tokens.map(stem).join(' ');
    const [first] = stems;
    if (first === undefined) return;
    if (theme === 'people') this.people.at(-1)?.push({ head: membership.head, tokens, whole });
    if (tokens.length > 1 && content.length <= 1) {
      push(this.wholes, whole, membership);
      if (theme === 'care') this.care.add(whole);
      this.wholeStarts.add(stem(tokens[0] ?? ''));
    } else if (stems.length > 1) push(this.phrases, first, { ...membership, stems });
    else {
      push(this.words, first, membership);
      if (theme === 'actions') this.actions.add(first);
      if (theme === 'care') this.care.add(first);
    }
  }

  built(): Lexicon {
    for (const list of this.phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
    return { ...this, vocabulary: new WordSet(this.dutch) };
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The longest whole phrase has this many words. */
export const LONGEST_WHOLE = 5;

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
