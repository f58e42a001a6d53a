import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Knowledge } from '../../src/answers/ask';
import type { Fact, Structure } from '../../src/structure/structure';
import { type Said, saidTo } from '../answers/judge';

/** Something that answers questions of one school. */
export type Engine = (question: string) => Said;

/** A fact with the names around it, as one would put it into a search engine that knows nothing of schools. */
interface Document {
  readonly id: number;
  readonly text: string;
  readonly role: string;
  readonly place: string;
  readonly topic: string;
}

const FIELDS = ['text', 'role', 'place', 'topic'];

export const steunwijzer =
  (knowledge: Knowledge): Engine =>
  (question) =>
    saidTo(knowledge, question);

/** MiniSearch with what its own page advises for typing errors: prefixes and one letter in five. */
export function miniSearch({ structure }: Knowledge): Engine {
  const index = new MiniSearch<Document>({ fields: FIELDS });
  index.addAll(documentsOf(structure));
  return (question) => {
    const [hit] = index.search(question, { prefix: true, fuzzy: 0.2 });
    return sayFact(structure, structure.facts[Number(hit?.id ?? -1)]);
  };
}

/** Fuse.js; without `ignoreLocation` it would only look at the first sixty letters. */
export function fuse({ structure }: Knowledge): Engine {
  const index = new Fuse(documentsOf(structure), { keys: FIELDS, ignoreLocation: true });
  return (question) => {
    const [hit] = index.search(question, { limit: 1 });
    return sayFact(structure, structure.facts[hit?.item.id ?? -1]);
  };
}

function documentsOf(structure: Structure): Document[] {
  return structure.facts.map((fact) => ({
    id: fact.index,
    text: fact.text,
    role: rolesOf(structure, fact).join(', '),
    place: [...levelsOf(structure, fact).map((level) => level.name), ...fact.steps].join(', '),
    topic: (fact.topic && structure.topics.get(fact.topic)?.title) ?? '',
  }));
}

/** The best hit as an answer: its line, whose it is and where it stands. */
function sayFact(structure: Structure, fact: Fact | undefined): Said {
  if (!fact) return { kind: 'unknown', text: '', roles: [], levels: [], hasSource: false };
  const roles = rolesOf(structure, fact);
  const levels = levelsOf(structure, fact);
  return {
    kind: 'answer',
    text: [...roles, ...levels.map((level) => level.name), ...fact.steps, fact.text].join(' · '),
    roles,
    levels: [
      ...levels.flatMap((level) => [level.number, ...(level.colour === undefined ? [] : [level.colour])]),
      ...fact.steps,
    ],
    hasSource: true,
  };
}

const rolesOf = ({ roles }: Structure, fact: Fact): string[] => fact.roles.map((id) => roles.get(id)?.name ?? id);

const levelsOf = ({ levels }: Structure, fact: Fact) => fact.levels.flatMap((id) => levels.get(id) ?? []);
