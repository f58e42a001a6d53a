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

/** Places with the best weight of each, in the order in which they came in. */
interface Places<Place> {
  readonly places: Place[];
  readonly weights: number[];
}

/**
 * Postings by a key. What stands around a topic (its title, its other lines) is kept once for the topic and laid out over
 * its facts only for the keys that are asked for: laid out at once it would be most of the time a start takes.
 */
export class PostingsSource<Key> {
  readonly #own = new Map<Key, Places<number>>();
  readonly #around = new Map<Key, Places<TopicId>>();

  constructor(readonly factsOf: ReadonlyMap<TopicId, readonly number[]>) {}

  /** Facts come in one after the other: all of one before any of the next. */
  add(key: Key, fact: number, weight: number): void {
    best(this.#own, key, fact, weight);
  }

  /** As with facts, all of one topic before any of the next. */
  addAround(key: Key, topic: TopicId, weight: number): void {
    best(this.#around, key, topic, weight);
  }

  has(key: Key): boolean {
    return this.#own.has(key) || this.#around.has(key);
  }

  get(key: Key): Postings | undefined {
    const own = this.#own.get(key);
    const around = this.#around.get(key);
    if (!around) return own && { facts: own.places, weights: own.weights };
    const weights = new Map(own?.places.map((fact, at) => [fact, own.weights[at] ?? 0]));
    around.places.forEach((topic, at) => {
      const weight = around.weights[at] ?? 0;
      for (const fact of this.factsOf.get(topic) ?? [])
        if ((weights.get(fact) ?? 0) < weight) weights.set(fact, weight);
    });
    return { facts: [...weights.keys()], weights: [...weights.values()] };
  }

  /** In how many facts the key stands strongly; those that only lie under a title with it are counted with their topic. */
  strong(key: Key): number {
    let strong = strongIn(this.#own.get(key)?.weights ?? []);
    const around = this.#around.get(key);
    around?.places.forEach((topic, at) => {
      if ((around.weights[at] ?? 0) >= STRONG_MATCH) strong += this.factsOf.get(topic)?.length ?? 0;
    });
    return strong;
  }

  /** In how many facts the key stands in the text itself. */
  inText(key: Key): number {
    let count = 0;
    for (const weight of this.#own.get(key)?.weights ?? []) if (weight === 1) count++;
    return count;
  }
}

/** Something that stands in a place more than once counts by its best. */
function best<Key, Place>(map: Map<Key, Places<Place>>, key: Key, place: Place, weight: number): void {
  const known = map.get(key);
  if (!known) {
    map.set(key, { places: [place], weights: [weight] });
    return;
  }
  const last = known.places.length - 1;
  if (known.places[last] !== place) {
    known.places.push(place);
    known.weights.push(weight);
  } else if ((known.weights[last] ?? 0) < weight) known.weights[last] = weight;
}
