import type { Fact, Lead, LevelId, RoleId, StepId } from '../../structure/structure';
import type { Query, Scope } from '../query';
import type { Block, Reply, Suggestion } from '../reply';
import { leadBlocks } from './leads';
import { respondOverview } from './overview';
import { answer, focusOf, levelName, roleBlocks, roleName, stepName, type Writer } from './parts';

type CompareQuery = Extract<Query, { kind: 'compare' }>;

/** Two or more levels, roles or steps beside each other: what stands only with one of them, then what both have. */
export function respondCompare(writer: Writer, query: CompareQuery): Reply {
  const sides = sidesOf(writer, inOrder(writer, query));
  if (sides.length < 2) return respondOverview(writer, { ...focusOf(query), kind: 'overview' });
  const { structure } = writer.knowledge;
  const leads = sides.flatMap((side) => side.leads);
  const facts = sides.flatMap((side) => side.facts);
  if (facts.length + leads.length === 0) return respondOverview(writer, { ...focusOf(query), kind: 'overview' });
  const shared = sharedBy(sides);
  const inBoth = (sides[0]?.facts ?? []).filter((fact) => shared.has(sameAs(fact)));
  const same = writer.texts.alike;
  return answer(writer, {
    title: writer.texts.difference(sides.map((side) => side.short).join(' / ')),
    blocks: [
      ...sides.flatMap((side) => sideBlocks(writer, side, shared)),
      ...roleBlocks(writer, internFirst(inBoth)).map((block) => ({ ...block, subheading: same, section: same })),
    ],
    beside: sides.map((side) => side.short),
    facts: [...leads, ...query.steps.flatMap((step) => structure.steps.get(step) ?? []), ...facts],
    roles: [...query.roles, ...leads.flatMap((lead) => lead.roles), ...facts.flatMap((fact) => fact.roles.slice(0, 1))],
    levels: [...query.levels, ...query.steps],
    focus: focusOf(query),
    suggestions: query.roles.length > 0 ? [] : query.levels.map((level) => toLevel(writer, level)),
  });
}

/** Back to the level that one came from, which is the one named first, and on to the other. */
function toLevel(writer: Writer, level: LevelId): Suggestion {
  const { levels, words } = writer.knowledge.structure;
  const number = levels.get(level)?.number ?? 0;
  return { label: writer.texts.label.to(words.level, number), question: writer.texts.ask.level(words.level, number) };
}

/** Levels from low to high, however they were asked for. */
function inOrder(writer: Writer, query: CompareQuery): CompareQuery {
  const { levels } = writer.knowledge.structure;
  const number = (id: LevelId): number => levels.get(id)?.number ?? 0;
  return { ...query, levels: [...query.levels].sort((a, b) => number(a) - number(b)) };
}

interface Side {
  readonly name: string;
  /** In the title, where all sides stand. */
  readonly short: string;
  readonly leads: readonly Lead[];
  readonly facts: readonly Fact[];
}

/** What is compared is what the question names two of; the rest of its names narrows both sides. */
function sidesOf(writer: Writer, scope: Scope): Side[] {
  const { facts, levels } = writer.knowledge.structure;
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
      short: levelName(writer, level),
      leads: scope.roles.length > 0 ? [] : (levels.get(level)?.leads ?? []),
      facts: facts.filter((fact) => has(fact, undefined, level)),
    }));
  }
  if (scope.steps.length > 1) {
    return scope.steps.map((step) => ({
      name: stepName(writer, step),
      short: step,
      leads: [],
      facts: facts.filter((fact) => has(fact, undefined, undefined, step)),
    }));
  }
  if (scope.roles.length > 1) {
    return scope.roles.map((role) => ({
      name: roleName(writer, role),
      short: roleName(writer, role),
      leads: [],
      facts: facts.filter((fact) => has(fact, role)),
    }));
  }
  if (scope.levels.length === 1 && scope.group === undefined) {
    return (['intern', 'extern'] as const).map((group) => ({
      name: group,
      short: group,
      leads: [],
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

function sideBlocks(writer: Writer, { short, facts, leads }: Side, shared: ReadonlySet<string>): Block[] {
  const own = internFirst(facts.filter((fact) => !shared.has(sameAs(fact))));
  return [...leadBlocks(writer, leads), ...roleBlocks(writer, own)].map((block) => ({ ...block, section: short }));
}

const internFirst = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => Number(a.group === 'extern') - Number(b.group === 'extern'));

/** The same line for the same role on both sides is no difference. */
const sameAs = (fact: Fact): string => `${fact.roles[0] ?? ''}|${fact.text}`;
