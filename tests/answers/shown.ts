import type { Reply } from '../../src/answers/reply';
import type { Fact, Level, Role, Structure } from '../../src/structure/structure';

/** The lines under the headings of an answer, as they stand there; none for another reply. */
export const linesOf = (reply: Reply): string[] =>
  reply.kind === 'answer' ? reply.blocks.flatMap((block) => block.lines.map((line) => line.text)) : [];

/** The lines and the sentence above them. */
export const allLinesOf = (reply: Reply): string[] => [...(reply.lead ? [reply.lead.text] : []), ...linesOf(reply)];

/**
 * Why an answer is not exactly these facts: one is left out, or something else is shown.
 * @param wanted facts that must be there
 * @param allowed facts that may be there
 */
export function faultOfLines(
  reply: Reply,
  wanted: readonly Fact[],
  allowed: readonly Fact[] = wanted,
): string | undefined {
  if (reply.kind !== 'answer') return `${reply.kind}: ${reply.title}`;
  const shown = linesOf(reply);
  const lost = wanted.find((fact) => !shown.includes(fact.text));
  if (lost) return `does not show "${lost.text}"`;
  const strange = shown.find((line) => !allowed.some((fact) => fact.text === line));
  return strange === undefined ? undefined : `shows "${strange}"`;
}

/** A role at a level: a cell of the school's matrix, or what comes nearest to one. */
export interface Cell {
  readonly role: Role;
  readonly level: Level;
  /** The lines that stand as tasks of the role at the level. */
  readonly tasks: readonly Fact[];
  /** Every line at the level in which the role has a part. */
  readonly facts: readonly Fact[];
}

/** Every role at every level; parents and pupils have no tasks and are left out. */
export function cellsOf(structure: Structure): Cell[] {
  return [...structure.roles.values()]
    .filter((role) => !role.party)
    .flatMap((role) =>
      [...structure.levels.values()].map((level) => {
        const facts = structure.facts.filter((fact) => fact.roles.includes(role.id) && fact.levels.includes(level.id));
        return { role, level, facts, tasks: facts.filter((fact) => fact.kind === 'task' && fact.topic === undefined) };
      }),
    );
}
