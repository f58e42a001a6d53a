import type { TopicId } from '../../structure/structure';

/** In which facts something stands, and how strongly (0 to 1). */
export interface Postings {
  readonly facts: readonly number[];
  readonly weights: readonly number[];
}

/** A match weaker than this is a word of a neighbouring line, not of the fact. */
export const STRONG_MATCH = 0.45;

export const strongIn = (weights: Iterable<number>): number => {
  let strong = 0;
  for (const weight of weights) if (weight >= STRONG_MATCH) strong++;
  return strong;
};

/** How telling something is that stands in so many of a structure's facts: the fewer, the more. */
export const rarityOf = (strong: number, size: number): number => Math.log(1 + size / (1 + strong));

/**
 * Postings by a key. What stands around a topic (its title, its other lines) is kept once for the topic and laid out over
 * its facts only for the keys that are asked for: laid out at once it would be most of the time a start takes.
 */
export class PostingsSource<Key> {
  readonly #own = new Map<Key, Map<number, number>>();
  readonly #around = new Map<Key, Map<TopicId, number>>();

  constructor(readonly factsOf: ReadonlyMap<TopicId, readonly number[]>) {}

  add(key: Key, fact: number, weight: number): void {
    best(this.#own, key, fact, weight);
  }

  addAround(key: Key, topic: TopicId, weight: number): void {
    best(this.#around, key, topic, weight);
  }

  has(key: Key): boolean {
    return this.#own.has(key) || this.#around.has(key);
  }

  get(key: Key): Postings | undefined {
    if (!this.has(key)) return undefined;
    const weights = new Map(this.#own.get(key));
    for (const [topic, weight] of this.#around.get(key) ?? []) {
      for (const fact of this.factsOf.get(topic) ?? [])
        if ((weights.get(fact) ?? 0) < weight) weights.set(fact, weight);
    }
    return { facts: [...weights.keys()], weights: [...weights.values()] };
  }

  /** In how many facts the key stands strongly; those that only lie under a title with it are counted with their topic. */
  strong(key: Key): number {
    let strong = strongIn(this.#own.get(key)?.values() ?? []);
    for (const [topic, weight] of this.#around.get(key) ?? []) {
      if (weight >= STRONG_MATCH) strong += this.factsOf.get(topic)?.length ?? 0;
    }
    return strong;
  }

  /** In how many facts the key stands in the text itself. */
  inText(key: Key): number {
    let count = 0;
    for (const weight of this.#own.get(key)?.values() ?? []) if (weight === 1) count++;
    return count;
  }
}

/** Something that stands in a place more than once counts by its best. */
function best<Key, Place>(map: Map<Key, Map<Place, number>>, key: Key, place: Place, weight: number): void {
  let places = map.get(key);
  if (!places) {
    places = new Map();
    map.set(key, places);
  }
  if ((places.get(place) ?? 0) < weight) places.set(place, weight);
}
