import type { Fact, LevelId, RoleId, Term } from '../../structure/structure';
import { plain } from '../language/plain';
import type { SearchQuery } from '../query';
import type { Block, Reply, Suggestion } from '../reply';
import { answer, focusOf, levelName, lineOf, roleName, unique, type Writer } from './parts';

/** Who is in a team that is no function but an abbreviation ("het OT"): whose lines say that they take part in it. */
export function respondTeam(writer: Writer, query: SearchQuery): Reply | undefined {
  const team = teamIn(writer, query);
  if (!team) return undefined;
  const all = membershipsOf(writer, team);
  const facts = all.filter((fact) => isHere(fact, query)).sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  if (unique(facts.flatMap((fact) => fact.roles)).length < 2) return undefined;
  const places = query.levels.map((level) => levelName(writer, level));
  return answer(writer, {
    title: [team.term, ...places].join(' · '),
    blocks: unique(facts.flatMap((fact) => fact.roles.slice(0, 1))).map((role) => memberBlock(writer, role, facts)),
    facts,
    roles: facts.flatMap((fact) => fact.roles.slice(0, 1)),
    levels: unique([...query.levels, ...facts.flatMap((fact) => [...fact.levels, ...fact.steps])]),
    focus: focusOf({ ...query, roles: [] }),
    suggestions: all.length > facts.length ? [everywhere(writer, team)] : [],
  });
}

/** "Wie zit in het OT", "wie doet mee aan het OT": a question for whom that names one abbreviation and nothing else. */
function teamIn({ knowledge }: Writer, { asks, words, roles, topics }: SearchQuery): Term | undefined {
  const [word, ...more] = words;
  if (asks !== 'who' || word === undefined || more.length + roles.length + topics.length > 0) return undefined;
  return knowledge.structure.glossary.find(({ term, aliases }) =>
    [term, ...aliases].some((one) => plain(one) === plain(word)),
  );
}

/** How a line says that somebody sits in a team, before the team's name. */
const TAKES_PART = '(?:deelname|deelnem\\p{L}*|neemt (?:.* )?deel|lid|advise\\p{L}+|zit|zitting|aanwezig|aansluiten)';
const LEADS = '(?:voorzitter|voorzit\\p{L}*|leidt|technisch voorzitter)';

function membershipsOf({ knowledge }: Writer, { term, aliases }: Term): Fact[] {
  const names = [term, ...aliases].map((name) => name.replace(/[^\p{L}\p{N} -]/gu, '.')).join('|');
  const takesPart = new RegExp(
    `\\b(?:${TAKES_PART}|${LEADS})(?: (?:bij|in|aan|van|binnen))(?: (?:het|de))? (?:${names})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return knowledge.structure.facts.filter((fact) => fact.roles.length > 0 && takesPart.test(fact.text));
}

const isHere = ({ levels, steps, group }: Fact, query: SearchQuery): boolean =>
  (query.levels.length === 0 || levels.some((level) => query.levels.includes(level))) &&
  (query.steps.length === 0 || steps.some((step) => query.steps.includes(step))) &&
  (query.group === undefined || group === undefined || group === query.group);

/** Whoever is in the chair first, then those inside the school, then those outside. */
const rank = (fact: Fact): number => (isChair(fact) ? 0 : fact.group === 'extern' ? 2 : 1);

const isChair = ({ kind, text }: Fact): boolean => kind === 'chair' || new RegExp(LEADS, 'iu').test(text);

/** A member with each of its lines once, and the levels where it is one. */
function memberBlock(writer: Writer, role: RoleId, facts: readonly Fact[]): Block {
  const own = facts.filter((fact) => fact.roles[0] === role);
  const lines = [...new Map(own.map((fact) => [fact.text, fact])).values()];
  const places = unique(own.flatMap((fact): LevelId[] => [...fact.levels])).map((level) => levelName(writer, level));
  return {
    heading: roleName(writer, role),
    subheading: places.join(', '),
    role,
    group: own[0]?.group,
    tasks: true,
    lines: lines.map(lineOf),
    ordered: false,
  };
}

/** The same question without its level. */
const everywhere = ({ texts }: Writer, { term }: Term): Suggestion => ({
  label: texts.label.all,
  question: texts.ask.members(term),
});
