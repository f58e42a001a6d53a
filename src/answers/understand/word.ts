/** One word of the question, as the engine takes it. */
export interface Word {
  /** As typed, or as corrected when nobody knows the word as typed. */
  readonly text: string;
  readonly stem: string;
  /** Says nothing about what is asked. */
  readonly light: boolean;
  /** Stands in the structure, in the lexicon, or is made of words that do. */
  readonly known: boolean;
}
