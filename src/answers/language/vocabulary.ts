import type { Vocabulary } from './compounds';
import { stem } from './stem';

/** Words and their stems; a school's own words on top of those of the language, which all schools share. */
export class WordSet implements Vocabulary {
  readonly #words: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;

  constructor(
    words: Iterable<string>,
    readonly base?: Vocabulary,
  ) {
    this.#words = new Set(words);
    this.#stems = new Set([...this.#words].filter((word) => word.length > 4).map(stem));
  }

  has(word: string): boolean {
    return this.#words.has(word) || this.base?.has(word) === true;
  }

  hasForm(word: string): boolean {
    return this.#stems.has(stem(word)) || this.base?.hasForm(word) === true;
  }
}
