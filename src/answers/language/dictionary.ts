/** What a language's word list knows of a word, as `tokenize` gives it. */
export interface Dictionary {
  /** An ordinary word or a form of one: it is not a typing error for another word. */
  isWord(word: string): boolean;
  /** Somebody may be called so, by first name or family name. */
  isName(word: string): boolean;
}

/** For programs that have no word list: every word may be a typing error, none is a name. */
export const NO_DICTIONARY: Dictionary = { isWord: () => false, isName: () => false };
