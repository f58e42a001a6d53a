import { buildKnowledge, type Knowledge } from '../../src/answers/ask';
import { DUTCH } from '../../src/dictionary/dutch';
import { SCHOOLS } from '../schools/schools';

/** The four schools, made ready for questions once per test file. */
export const KNOWLEDGE: ReadonlyMap<string, Knowledge> = new Map(
  [...SCHOOLS].map(([id, structure]) => [id, buildKnowledge(structure, DUTCH)]),
);

export function knowledgeOf(school: string): Knowledge {
  const knowledge = KNOWLEDGE.get(school);
  if (!knowledge) throw new Error(`There is no school "${school}".`);
  return knowledge;
}
