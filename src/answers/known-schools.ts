import type { Structure } from '../structure/structure';
import { buildKnowledge, type Knowledge } from './knowledge/knowledge';
import type { Dictionary } from './language/dictionary';

/**
 * The schools by id, each made ready for questions when it is first asked for: a start need not wait for all of them.
 * `warmUp` makes them ready one by one while the program already listens.
 */
export class KnownSchools implements ReadonlyMap<string, Knowledge> {
  readonly #ready = new Map<string, Knowledge>();

  constructor(
    readonly structures: ReadonlyMap<string, Structure>,
    readonly dictionary?: Dictionary,
  ) {}

  get size(): number {
    return this.structures.size;
  }

  has(id: string): boolean {
    return this.structures.has(id);
  }

  get(id: string): Knowledge | undefined {
    const structure = this.structures.get(id);
    const ready = this.#ready.get(id) ?? (structure && buildKnowledge(structure, this.dictionary));
    if (ready) this.#ready.set(id, ready);
    return ready;
  }

  keys(): MapIterator<string> {
    return this.structures.keys();
  }

  *values(): MapIterator<Knowledge> {
    for (const [, knowledge] of this) yield knowledge;
  }

  *entries(): MapIterator<[string, Knowledge]> {
    for (const id of this.structures.keys()) {
      const knowledge = this.get(id);
      if (knowledge) yield [id, knowledge];
    }
  }

  [Symbol.iterator](): MapIterator<[string, Knowledge]> {
    return this.entries();
  }

  forEach(visit: (knowledge: Knowledge, id: string, all: ReadonlyMap<string, Knowledge>) => void): void {
    for (const [id, knowledge] of this) visit(knowledge, id, this);
  }

  /** Makes the schools ready, letting other work go before each. @param later how to wait for a quiet moment */
  async warmUp(later: () => Promise<void>): Promise<void> {
    for (const id of this.structures.keys()) {
      await later();
      this.get(id);
    }
    await later();
    this.dictionary?.isWord('');
  }
}
