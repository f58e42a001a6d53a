import type { LevelId, Role, RoleId, StepId, Structure, TopicId } from '../../structure/structure';
import { COLOURS_EN } from '../language/level-words';
import { lexicon } from '../language/lexicon';
import { tokensOf } from '../language/plain';
import { stem } from '../language/stem';

/** A name of the school's own: a role, a level, a step, a topic or an abbreviation. */
export type Entity =
  | { readonly type: 'role'; readonly id: RoleId }
  | { readonly type: 'level'; readonly id: LevelId }
  | { readonly type: 'step'; readonly id: StepId }
  | { readonly type: 'topic'; readonly id: TopicId }
  | { readonly type: 'term'; readonly index: number };

/** The school's own names, as runs of stems joined by spaces. */
export interface Gazetteer {
  readonly names: ReadonlyMap<string, readonly Entity[]>;
  /** How one-word names are written: a verb that shares the stem ("gecoacht") is not the name. */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
  /** First stem of a name -> the lengths (in words) of the names that begin with it, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** All names by which staff may call the parts of this structure. */
export function createGazetteer(structure: Structure): Gazetteer {
  const names = new Map<string, Entity[]>();
  const written = new Map<string, Set<string>>();
  const add = (name: string, entity: Entity): void => {
    const tokens = tokensOf(name);
    const [only, ...more] = tokens;
    if (only !== undefined && more.length === 0 && (lexicon().lightNl.has(only) || lexicon().lightEn.has(only))) return;
    if (only !== undefined && more.length === 0)
      written.set(stem(only), (written.get(stem(only)) ?? new Set()).add(only));
    addStems(tokens.map(stem), entity);
  };
  const addStems = (stems: readonly string[], entity: Entity): void => {
    const key = stems.join(' ');
    if (key === '') return;
    const present = names.get(key) ?? [];
    if (!present.some((other) => same(other, entity))) names.set(key, [...present, entity]);
  };
  for (const role of structure.roles.values()) {
    for (const name of namesOf(role)) {
      add(name, { type: 'role', id: role.id });
      const [first, second, ...more] = tokensOf(name);
      if (first && second && more.length === 0) add(`${second} ${first}`, { type: 'role', id: role.id });
    }
  }
  for (const level of structure.levels.values()) {
    const colour = level.colour === undefined ? [] : [level.colour, COLOURS_EN[level.colour] ?? level.colour];
    for (const name of [level.name, ...level.aliases, ...colour]) add(name, { type: 'level', id: level.id });
  }
  for (const step of structure.steps.values()) {
    for (const name of [step.id, ...step.aliases]) add(name, { type: 'step', id: step.id });
  }
  for (const topic of structure.topics.values()) {
    const short = topic.title.replace(/\(.*?\)|[:–—].*$/g, '').trim();
    for (const name of [topic.title, short, ...topic.aliases]) {
      add(name, { type: 'topic', id: topic.id });
      add(inEnglish(name, structure.words.level), { type: 'topic', id: topic.id });
    }
  }
  structure.glossary.forEach((term, index) => {
    for (const name of [term.term, ...term.aliases]) add(name, { type: 'term', index });
  });
  addConceptNames(structure, names, add);
  return { names, written, lengths: lengthsOf(names.keys()) };
}

function lengthsOf(names: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    const stems = name.split(' ');
    const first = stems[0] ?? '';
    lengths.set(first, (lengths.get(first) ?? new Set()).add(stems.length));
  }
  return new Map([...lengths].map(([first, all]) => [first, [...all].sort((a, b) => b - a)]));
}

const namesOf = (role: Role): readonly string[] => [role.name, ...role.aliases, ...role.english];

/** "Gele laag" as "yellow layer": colours and the word for level are all that is translated of a name. */
function inEnglish(name: string, level: string): string {
  return tokensOf(name)
    .map((token) => {
      const colour = Object.keys(COLOURS_EN).find((dutch) => stem(dutch) === stem(token));
      return colour === undefined
        ? token === level || token === 'laag'
          ? 'layer'
          : token
        : (COLOURS_EN[colour] ?? token);
    })
    .join(' ');
}

const same = (a: Entity, b: Entity): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Where a role's own name heads a concept of the lexicon, the concept's other words are names too, unless taken. */
function addConceptNames(
  structure: Structure,
  names: ReadonlyMap<string, readonly Entity[]>,
  add: (name: string, entity: Entity) => void,
): void {
  const taken = new Set(names.keys());
  const roles = new Map<string, RoleId[]>();
  for (const role of structure.roles.values()) {
    for (const name of namesOf(role)) {
      const written = tokensOf(name).join(' ');
      roles.set(written, [...(roles.get(written) ?? []), role.id]);
    }
  }
  for (const phrases of lexicon().people) {
    const named = phrases.filter((phrase) => phrase.head).flatMap((phrase) => roles.get(phrase.tokens.join(' ')) ?? []);
    for (const id of new Set(named)) {
      for (const phrase of phrases) {
        if (!taken.has(phrase.whole)) add(phrase.tokens.join(' '), { type: 'role', id });
      }
    }
  }
}
