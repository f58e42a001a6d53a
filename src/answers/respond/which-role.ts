import type { Role, RoleId } from '../../structure/structure';
import type { Query, Scope } from '../query';
import type { Reply, Suggestion } from '../reply';
import { respondOverview } from './overview';
import { roleName, type Writer } from './parts';
import { respondUnknown } from './unknown';

/** Whoever asks without saying a function is most often this one, at any school. */
const MOST_ASKERS = /^mentor\b/i;
/** Puts those outside the school behind all others. */
const OUTSIDE = 100_000;

/** "Wat zijn mijn taken" from somebody whose function is not known: every function, those with most to do first. */
export function respondWhoseTasks(writer: Writer, query: Extract<Query, { kind: 'whose-tasks' }>): Reply {
  const { structure } = writer.knowledge;
  const count = new Map<string, number>();
  for (const fact of structure.facts)
    for (const role of fact.roles.slice(0, 1)) count.set(role, (count.get(role) ?? 0) + 1);
  const rank = ({ id, name, group }: Role): number =>
    MOST_ASKERS.test(name) ? Number.POSITIVE_INFINITY : (count.get(id) ?? 0) - (group === 'extern' ? OUTSIDE : 0);
  const roles = [...structure.roles.values()].filter((role) => !role.party).sort((a, b) => rank(b) - rank(a));
  return choice(
    writer,
    writer.texts.whichRole,
    query,
    roles.map((role) => role.id),
  );
}

/** "Bedoel je …?": the question again, for each of the roles it may mean. */
export const respondWhichRole = (writer: Writer, query: Extract<Query, { kind: 'which-role' }>): Reply =>
  choice(writer, writer.texts.doYouMean, query, query.roles);

/** Only roles of which something can be said are offered; when that is one, it is said, and when it is none, that too. */
function choice(writer: Writer, title: string, scope: Scope, roles: readonly RoleId[]): Reply {
  const busy = roles.filter((role) => hasLines(writer, role, scope));
  const [only, ...more] = busy;
  if (only === undefined) return respondUnknown(writer, { kind: 'unknown', reason: 'silent' });
  if (more.length === 0) return respondOverview(writer, { ...scope, kind: 'overview', roles: [only] });
  return {
    kind: 'clarify',
    language: writer.language,
    title,
    suggestions: busy.map((role) => askOf(writer, role, scope)),
  };
}

const hasLines = ({ knowledge }: Writer, role: RoleId, { levels, steps, group }: Scope): boolean =>
  knowledge.structure.facts.some(
    (fact) =>
      fact.roles.includes(role) &&
      (levels.length === 0 || fact.levels.some((level) => levels.includes(level))) &&
      (steps.length === 0 || fact.steps.some((step) => steps.includes(step))) &&
      (group === undefined || fact.group === undefined || fact.group === group),
  );

function askOf(writer: Writer, role: RoleId, { levels, steps, group }: Scope): Suggestion {
  const { structure } = writer.knowledge;
  const numbers = levels.flatMap((id) => structure.levels.get(id)?.number ?? []);
  const label = roleName(writer, role);
  return { label, question: writer.texts.ask.roleThere(label, structure.words.level, { numbers, steps, group }) };
}
