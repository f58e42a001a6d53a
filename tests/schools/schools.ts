import { join } from 'node:path';
import { readSchools } from '../../src/schools/read';
import type { Fact, Structure } from '../../src/structure/structure';

export const FOLDER = join(__dirname, '../../schools');

/** The schools that come with the product, as they stand in `schools/` today. */
export const SCHOOLS = readSchools(FOLDER);

export function schoolOf(id: string): Structure {
  const school = SCHOOLS.get(id);
  if (!school) throw new Error(`There is no school "${id}".`);
  return school;
}

/** The lines that stand under one topic. */
export function factsOfTopic(school: Structure, topic: string): readonly Fact[] {
  const facts = school.facts.filter((fact) => fact.topic === topic);
  if (facts.length === 0) throw new Error(`${school.name} has no topic "${topic}".`);
  return facts;
}

/** How many there are of each, as a plain object. */
export function countBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}
