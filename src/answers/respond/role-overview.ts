import type { Fact, LevelId, RoleId, StepId } from '../../structure/structure';
import { tokenize } from '../language/plain';
import type { Scope } from '../query';
import type { Block, Line, Reply, Suggestion } from '../reply';
import { answer, focusOf, levelName, roleBlocks, roleName, unique, type Writer } from './parts';
import { inSentence } from './texts';
import { respondUnknown } from './unknown';

/** The tasks of a role, at the levels or steps that the question names; else everywhere. */
export function rolesOverview(writer: Writer, query: Scope & { readonly short?: string }): Reply {
  const { structure } = writer.knowledge;
  const facts = factsFor(writer, query, query.roles);
  const other = facts.length === 0 ? unique(counterparts(writer, query.roles)) : [];
  const shown = facts.length > 0 ? facts : factsFor(writer, query, other);
  const roles = facts.length > 0 ? query.roles : other;
  const names = query.roles.map((role) => roleName(writer, role)).join(', ');
  const place = [...query.levels.map((id) => levelName(writer, id)), ...query.steps].join(', ');
  if (shown.length === 0) {
    return respondUnknown(writer, {
      kind: 'unknown',
      reason: 'silent',
      about: writer.texts.noTask(names, place === '' ? undefined : inSentence(place)),
      named: query.roles,
    });
  }
  const sides = place === '' ? sidesOf(shown, roles) : [];
  const swapped = facts.length === 0 ? roles.map((role) => roleName(writer, role)).join(', ') : undefined;
  return answer(writer, {
    title: place === '' || query.levels.length > 2 ? names : `${names} · ${place}`,
    lead:
      swapped === undefined
        ? shortFor(writer, query)
        : { text: writer.texts.counterpart(names, swapped), certainty: 'twijfel' },
    blocks: sides.length > 0 ? sides.flatMap((role) => sideOf(writer, shown, role)) : roleBlocks(writer, shown, roles),
    ...(sides.length > 0 && { beside: sides.map((role) => roleName(writer, role)) }),
    facts: shown,
    roles: swapped === undefined ? roles : [...roles, ...query.roles],
    levels: [...query.levels, ...query.steps, ...(place === '' ? placesOf(shown) : [])],
    focus: focusOf(query),
    suggestions: query.levels.length > 0 && query.levels.length < structure.levels.size ? allLevels(writer, roles) : [],
  });
}

/** More do not fit beside each other on a phone, each with a button for the rest of it. */
const MOST_SIDES = 5;

/** The functions of which each shows its beginning: whoever has two is not told of the first alone. */
function sidesOf(facts: readonly Fact[], roles: readonly RoleId[]): readonly RoleId[] {
  const sides = roles.filter((role) => facts.some((fact) => fact.roles.includes(role)));
  return sides.length > 1 && sides.length <= MOST_SIDES ? sides : [];
}

const sideOf = (writer: Writer, facts: readonly Fact[], role: RoleId): Block[] =>
  roleBlocks(writer, facts, [role])
    .filter((block) => block.role === role)
    .map((block) => ({ ...block, section: roleName(writer, role) }));

/** "SMW: schoolmaatschappelijk werk": the longest name the school has for a role that is asked for by its abbreviation. */
function shortFor(writer: Writer, { short, roles }: Scope & { readonly short?: string }): Line | undefined {
  const role = roles[0] === undefined ? undefined : writer.knowledge.structure.roles.get(roles[0]);
  if (short === undefined || !role) return undefined;
  const names = [role.name, ...role.aliases];
  const written = names.find((name) => tokenize(name).join(' ') === short) ?? short.toUpperCase();
  const [longest] = names.sort((a, b) => b.length - a.length);
  return longest !== undefined && longest.length > short.length + 3
    ? { text: `${written}: ${longest}`, certainty: role.reading?.certainty ?? 'zeker' }
    : undefined;
}

/** Facts in which a role has a part, in order of level, step and document. */
function factsFor(writer: Writer, scope: Scope, roles: readonly RoleId[]): Fact[] {
  const { structure } = writer.knowledge;
  const own = structure.facts.filter(
    (fact) =>
      fact.roles.some((role) => roles.includes(role)) &&
      (scope.levels.length === 0 || fact.levels.some((level) => scope.levels.includes(level))) &&
      (scope.steps.length === 0 || fact.steps.some((step) => scope.steps.includes(step))) &&
      (scope.group === undefined || fact.group === undefined || fact.group === scope.group),
  );
  const order = [...structure.levels.keys(), ...structure.steps.keys()];
  const rank = (fact: Fact): number => order.findIndex((id) => id === (fact.levels[0] ?? fact.steps[0]));
  return own.sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}

const counterparts = (writer: Writer, roles: readonly RoleId[]): RoleId[] =>
  roles.flatMap((role) => {
    const { roles: all } = writer.knowledge.structure;
    const named = all.get(role)?.counterpart;
    const naming = [...all.values()].filter((other) => other.counterpart === role).map((other) => other.id);
    return named === undefined ? naming : [named, ...naming];
  });

const placesOf = (facts: readonly Fact[]): (LevelId | StepId)[] =>
  unique(facts.flatMap((fact) => [...fact.levels, ...fact.steps]));

function allLevels(writer: Writer, roles: readonly RoleId[]): Suggestion[] {
  const [role] = roles;
  return role === undefined
    ? []
    : [{ label: writer.texts.label.all, question: writer.texts.ask.roleAtAll(roleName(writer, role)) }];
}
