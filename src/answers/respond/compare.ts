import type { Fact, LevelId, RoleId, StepId } from '../../structure/structure';
import type { Query, Scope } from '../query';
import type { Block, Reply } from '../reply';
import { leadBlocks } from './leads';
import { respondOverview } from './overview';
import { answer, focusOf, levelName, roleBlocks, roleName, stepName, type Writer } from './parts';

type CompareQuery = Extract<Query, { kind: 'compare' }>;

/** Two or more levels, roles or steps beside each other: what stands only with one of them, then what both have. */
export function respondCompare(writer: Writer, query: CompareQuery): Reply {
  const sides = sidesOf(writer, inOrder(writer, query));
  if (sides.length < 2) return respondOverview(writer, { ...focusOf(query), kind: 'overview' });
  const { structure } = writer.knowledge;
  const leads = query.roles.length > 0 ? [] : query.levels.flatMap((level) => structure.levels.get(level)?.leads ?? []);
  const facts = sides.flatMap((side) => side.facts);
  if (facts.length + leads.length === 0) return respondOverview(writer, { ...focusOf(query), kind: 'overview' });
  const shared = sharedBy(sides);
  const inBoth = (sides[0]?.facts ?? []).filter((fact) => shared.has(sameAs(fact)));
  return answer(writer, {
    title: sides.map((side) => side.name).join(' / '),
    blocks: [
      ...leadBlocks(writer, leads),
      ...sides.flatMap((side) => sideBlocks(writer, side, shared)),
      ...roleBlocks(writer, inBoth).map((block) => ({ ...block, subheading: writer.texts.inBoth })),
    ],
    facts: [...leads, ...query.steps.flatMap((step) => structure.steps.get(step) ?? []), ...facts],
    roles: [...query.roles, ...leads.flatMap((lead) => lead.roles), ...facts.flatMap((fact) => fact.roles.slice(0, 1))],
    levels: [...query.levels, ...query.steps],
    focus: focusOf(query),
  });
}

/** Levels from low to high, however they were asked for. */
function inOrder(writer: Writer, query: CompareQuery): CompareQuery {
  const { levels } = writer.knowledge.structure;
  const number = (id: LevelId): number => levels.get(id)?.number ?? 0;
  return { ...query, levels: [...query.levels].sort((a, b) => number(a) - number(b)) };
}

interface Side {
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** What is compared is what the question names two of; the rest of its names narrows both sides. */
function sidesOf(writer: Writer, scope: Scope): Side[] {
  const { facts } = writer.knowledge.structure;
  const has = (fact: Fact, role?: RoleId, level?: LevelId, step?: StepId): boolean =>
    (role === undefined
      ? scope.roles.length === 0 || fact.roles.some((one) => scope.roles.includes(one))
      : fact.roles.includes(role)) &&
    (level === undefined
      ? scope.levels.length === 0 || fact.levels.some((one) => scope.levels.includes(one))
      : fact.levels.includes(level)) &&
    (step === undefined
      ? scope.steps.length === 0 || fact.steps.some((one) => scope.steps.includes(one))
      : fact.steps.includes(step)) &&
    (scope.group === undefined || fact.group === scope.group);
  if (scope.levels.length > 1) {
    return scope.levels.map((level) => ({
      name: levelName(writer, level),
      facts: facts.filter((fact) => has(fact, undefined, level)),
    }));
  }
  if (scope.steps.length > 1) {
    return scope.steps.map((step) => ({
      name: stepName(writer, step),
      facts: facts.filter((fact) => has(fact, undefined, undefined, step)),
    }));
  }
  if (scope.roles.length > 1) {
    return scope.roles.map((role) => ({
      name: roleName(writer, role),
      facts: facts.filter((fact) => has(fact, role)),
    }));
  }
  if (scope.levels.length === 1 && scope.group === undefined) {
    return (['intern', 'extern'] as const).map((group) => ({
      name: group,
      facts: facts.filter((fact) => has(fact) && fact.group === group),
    }));
  }
  return [];
}

/** What stands on every side. */
function sharedBy(sides: readonly Side[]): ReadonlySet<string> {
  const [first, ...others] = sides.map((side) => new Set(side.facts.map(sameAs)));
  return new Set([...(first ?? [])].filter((text) => others.every((other) => other.has(text))));
}

function sideBlocks(writer: Writer, side: Side, shared: ReadonlySet<string>): Block[] {
  const own = side.facts.filter((fact) => !shared.has(sameAs(fact)));
  return roleBlocks(writer, own);
}

/** The same line for the same role on both sides is no difference. */
const sameAs = (fact: Fact): string => `${fact.roles[0] ?? ''}|${fact.text}`;
