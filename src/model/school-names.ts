import { tokenize } from '../answers/language/plain';
import { stem } from '../answers/language/stem';
import type { Structure } from '../structure/structure';

/** What a school calls its own things, so that a capital or a code is not taken for somebody's name or class. */
export interface SchoolNames {
  /** The stems of every word that is part of a name, and of what the lines write with a capital. */
  readonly stems: ReadonlySet<string>;
  /** Letters and digits in one word ("PM2", "NT2"), in small letters. */
  readonly codes: ReadonlySet<string>;
}

const kept = new WeakMap<Structure, SchoolNames>();

/** The names in a structure, read once. */
export function schoolNames(structure: Structure): SchoolNames {
  const names = kept.get(structure) ?? readNames(structure);
  kept.set(structure, names);
  return names;
}

function readNames(structure: Structure): SchoolNames {
  const { level, levelAliases, step, pupilSystem = '' } = structure.words;
  const lines = structure.facts.map(({ text }) => text);
  const names = [
    ...[...structure.roles.values()].flatMap((role) => [role.name, ...role.aliases, ...role.english]),
    ...[...structure.levels.values()].flatMap((one) => [one.name, ...one.aliases, one.colour ?? '']),
    ...[...structure.steps.values()].flatMap((one) => [one.id, one.name, ...one.aliases]),
    ...[...structure.topics.values()].flatMap((topic) => [topic.title, ...topic.aliases]),
    ...structure.glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
    ...[level, ...levelAliases, step, pupilSystem, structure.name],
  ];
  const capitals = lines.flatMap((line) => line.match(INSIDE_A_LINE) ?? []);
  return {
    stems: new Set([...names, ...capitals].flatMap(tokenize).map(stem)),
    codes: new Set([...names, ...lines].flatMap(codesIn)),
  };
}

/** "Veilig Thuis", "CJG": a capital that does not begin the sentence. */
const INSIDE_A_LINE = /(?<=[\p{L}\d,;)] )\p{Lu}[\p{L}\d]*/gu;

/** The words of a text that hold letters as well as digits, in small letters. */
export const codesIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []).filter((run) => /\p{L}/u.test(run) && /\p{Nd}/u.test(run));
