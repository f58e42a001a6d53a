import type { RoleId, TopicId } from '../../structure/structure';
import { tokenize } from '../language/plain';
import type { SearchQuery } from '../query';
import type { Reply } from '../reply';
import type { Hit } from '../search/search';
import { answer, focusOf, roleBlocks, roleName, type Writer } from './parts';
import { respondTopic } from './topic';
import { respondUnknown } from './unknown';

/** Who is in a team or other group: the topic that lists its members, else the lines that call somebody a member. */
export function respondMembers(writer: Writer, query: SearchQuery, group: RoleId, hits: readonly Hit[]): Reply {
  const { structure } = writer.knowledge;
  const lists = structure.facts.filter(
    (fact) => fact.kind === 'member' && fact.topic !== undefined && isAbout(writer, fact.topic, group),
  );
  const [listed] = lists;
  if (listed?.topic !== undefined) return respondTopic(writer, { kind: 'topic', topic: listed.topic });
  const facts = hits.map((hit) => hit.fact).sort((a, b) => a.index - b.index);
  if (facts.length === 0) return respondUnknown(writer, { kind: 'unknown', reason: 'silent' });
  return answer(writer, {
    title: roleName(writer, group),
    blocks: roleBlocks(writer, facts),
    facts,
    roles: facts.flatMap((fact) => fact.roles),
    levels: facts.flatMap((fact) => [...fact.levels, ...fact.steps]),
    focus: focusOf({ ...query, roles: [group] }),
  });
}

function isAbout(writer: Writer, id: TopicId, group: RoleId): boolean {
  const { topics, roles } = writer.knowledge.structure;
  const title = ` ${tokenize(topics.get(id)?.title ?? '').join(' ')} `;
  const role = roles.get(group);
  return [role?.name ?? '', ...(role?.aliases ?? [])].some((name) => title.includes(` ${tokenize(name).join(' ')} `));
}
