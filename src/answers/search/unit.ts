import { type Postings, rarityOf, strongIn } from '../knowledge/postings';
import { GENERIC_WORDS } from '../language/generic-words';
import { lexicon } from '../language/lexicon';
import { stem } from '../language/stem';

/** One thing a question is about, and in which facts it stands: a word, a phrase that is one concept, or a role. */
export interface Unit {
  readonly label: string;
  readonly matches: Postings;
  /** How much it tells: the fewer facts it stands in, the more; most of all when it stands nowhere. */
  readonly weight: number;
  /** A phrase stands beside its own words: it adds to the score, the words need not be found as well. */
  readonly optional: boolean;
  /** A name of the school's own (a role, a topic), not a word that happens to stand in a line. */
  readonly named: boolean;
  /** More than a verb: verbs say what is done; to what, or by whom, tells which line is meant. */
  readonly subject: boolean;
  /** What pupils need support with. */
  readonly care: boolean;
  /** Of how many of the question's words it is made. */
  readonly words: number;
}

interface Draft {
  readonly label: string;
  readonly matches: Matches;
  readonly size: number;
  /** How much of its rarity counts; less for what says little about which line is meant. */
  readonly share?: number;
  readonly named?: boolean;
  readonly optional?: boolean;
}

/** A unit with its weight: the rarer what it matches, the more it tells. */
export function unitOf({ label, matches, size, share = 1, named = false, optional = false }: Draft): Unit {
  const postings = matches.built();
  const verb = GENERIC_WORDS.has(stem(label)) || lexicon().actions.has(stem(label));
  return {
    label,
    matches: postings,
    weight: share * rarityOf(strongIn(postings.weights), size),
    optional,
    named,
    subject: named || !verb,
    care: lexicon().care.has(stem(label)),
    words: named ? 1 : label.split(' ').length,
  };
}

/** Facts found so far, each with its best match (0 to 1). */
export class Matches {
  readonly #weights = new Map<number, number>();

  put(fact: number, weight: number): void {
    if ((this.#weights.get(fact) ?? 0) < weight) this.#weights.set(fact, weight);
  }

  putAll(postings: Postings | undefined, weight: number): void {
    if (!postings) return;
    for (let at = 0; at < postings.facts.length; at++)
      this.put(postings.facts[at] ?? 0, (postings.weights[at] ?? 0) * weight);
  }

  get empty(): boolean {
    return this.#weights.size === 0;
  }

  built(): Postings {
    return { facts: [...this.#weights.keys()], weights: [...this.#weights.values()] };
  }
}
