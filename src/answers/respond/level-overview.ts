import type { Fact, LevelId, RoleId } from '../../structure/structure';
import type { Scope } from '../query';
import type { Block, Reply, Suggestion } from '../reply';
import { leadLine } from './leads';
import { longAndShared, saidOnce, sharedBlocks } from './once';
import { answer, focusOf, levelName, roleBlocks, shortLevelName, unique, type Writer } from './parts';
import { respondUnknown } from './unknown';

/** Who leads a level and who does what there: the leading role first, then intern, then extern. */
export function levelsOverview(writer: Writer, query: Scope): Reply {
  const { structure } = writer.knowledge;
  const levels = query.levels.flatMap((id) => structure.levels.get(id) ?? []);
  const leads = levels.flatMap((level) => level.leads.filter((lead) => inGroup(lead, query.group)));
  const leading = unique(leads.flatMap((lead) => lead.roles));
  const facts = structure.facts.filter(
    (fact) => fact.levels.some((level) => query.levels.includes(level)) && inGroup(fact, query.group),
  );
  const sorted = saidOnce(facts).sort(
    (a, b) => leadFirst(a, leading) - leadFirst(b, leading) || groupRank(a) - groupRank(b),
  );
  const shared = longAndShared(sorted);
  const [only, ...more] = levels;
  if (!only) return respondUnknown(writer, { kind: 'unknown', reason: 'silent' });
  const blocks = [
    ...describing(writer, sorted),
    ...roleBlocks(
      writer,
      sorted.filter((fact) => fact.roles.length > 0 && !shared.has(fact)),
    ),
    ...sharedBlocks(writer, shared),
  ];
  const section = shortLevelName(writer, only);
  const here = (block: Block): Block => (block.question === undefined ? { ...block, section } : block);
  return answer(writer, {
    title: [
      levels.map((level) => [levelName(writer, level.id), level.colour].filter(Boolean).join(' · ')).join(', '),
      query.group,
    ]
      .filter(Boolean)
      .join(' · '),
    lead: leadLine(writer, leads),
    // A line of several levels stands here as one of the level that was asked for.
    blocks: more.length > 0 ? blocks : blocks.map(here),
    facts: [...leads, ...sorted],
    roles: [...leading, ...sorted.flatMap((fact) => fact.roles.slice(0, 1))],
    levels: query.levels,
    focus: focusOf(query),
    suggestions: more.length === 0 ? besideLevel(writer, only.id) : [],
  });
}

const inGroup = (item: { group?: string }, group: string | undefined): boolean =>
  group === undefined || item.group === undefined || item.group === group;

const leadFirst = (fact: Fact, leading: readonly RoleId[]): number =>
  fact.roles.some((role) => leading.includes(role)) ? 0 : 1;

const groupRank = (fact: Fact): number => (fact.group === 'extern' ? 1 : 0);

function describing(writer: Writer, facts: readonly Fact[]): Block[] {
  const plain = facts.filter((fact) => fact.roles.length === 0);
  return roleBlocks(writer, plain);
}

function besideLevel(writer: Writer, id: LevelId): Suggestion[] {
  const { structure } = writer.knowledge;
  const { texts } = writer;
  const word = structure.words.level;
  const number = structure.levels.get(id)?.number ?? 0;
  const other = [...structure.levels.values()]
    .map((level) => level.number)
    .filter((one) => Math.abs(one - number) === 1)[0];
  const next = [...structure.levels.values()].map((level) => level.number).find((one) => one === number + 1);
  return [
    ...(other === undefined
      ? []
      : [{ label: texts.label.compare(word, other), question: texts.ask.compareLevels(word, number, other) }]),
    ...(next === undefined ? [] : [{ label: texts.level(word, next), question: texts.ask.level(word, next) }]),
  ];
}
