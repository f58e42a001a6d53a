import type { RoleId } from '../../structure/structure';
import type { Knowledge } from '../knowledge/knowledge';
import { GENERIC_WORDS } from '../language/generic-words';
import { stem } from '../language/stem';
import type { Query, Scope } from '../query';
import type { Asker } from './asker';
import { followUp } from './follow-up';
import { asksToLead, type Frame } from './frame';
import { groupOf } from './groups';
import { functionsIn, partiesOnly, tellingParties } from './parties';
import type { Reading } from './reading';
import type { Asked, Rule } from './rule';
import { searchQuery } from './search-query';
import { topicRules } from './topic-rules';
import type { Word } from './word';

/** What a question asks: the first rule that fits, from the most particular to the most general. */
export function decide(knowledge: Knowledge, frame: Frame, reading: Reading, asker: Asker): Query {
  const asked: Asked = { knowledge, frame, reading, asker, scope: scopeOf(knowledge, reading) };
  for (const rule of RULES) {
    const query = rule(asked);
    if (query) return query;
  }
  return searchQuery(frame, reading, asked.scope);
}

function scopeOf(knowledge: Knowledge, reading: Reading): Scope {
  const { levels, steps, group } = reading;
  const functions = functionsIn(knowledge, reading);
  return {
    roles: functions.length > 0 && reading.content.length === 0 ? functions : reading.roles,
    levels,
    steps,
    group,
  };
}

/** "Heeft de teamleider ergens de regie?" */
const leadOfRole: Rule = ({ knowledge, frame, scope }) => {
  const [role] = scope.roles;
  return frame.asksLead && scope.roles.length === 1 && leadsSomewhere(knowledge, role)
    ? { kind: 'lead', ...scope }
    : undefined;
};

/** "Wie heeft de regie op niveau 2?"; of anything else ("wie leidt het OT-overleg") the structure is searched. */
const lead: Rule = ({ knowledge, frame, reading, scope }) => {
  if (!frame.asksLead || (frame.asksEveryone && scope.levels.length > 0)) return undefined;
  const levelOnly =
    reading.topics.length === 0 &&
    reading.content.every((word) => GENERIC_WORDS.has(word.stem) || asksToLead(word.text));
  if (knowledge.hasLeads && (scope.levels.length > 0 || levelOnly)) return { kind: 'lead', ...scope };
  if (levelOnly && scope.levels.length > 0) return { kind: 'unknown', reason: 'silent' };
  const leading: Word = { text: 'leiding', stem: stem('leiding'), light: false, known: true };
  return searchQuery(frame, { ...reading, content: [...reading.content, leading] }, scope);
};

/** "Welke stappen zijn er?" */
const list: Rule = ({ knowledge, frame, reading, scope }) => {
  const of = frame.asksList;
  const named =
    reading.content.length + scope.roles.length + reading.topics.length + (of === 'levels' ? 0 : scope.levels.length);
  return of && named === 0 && knowledge.structure[of].size > 0 ? { kind: 'list', of, group: scope.group } : undefined;
};

/** "Wie kan ik inschakelen van buiten school?" */
const listGroup: Rule = ({ reading, frame, scope }) =>
  scope.group !== undefined &&
  reading.content.length + scope.roles.length + scope.levels.length + scope.steps.length + reading.topics.length ===
    0 &&
  frame.asks === 'who'
    ? { kind: 'list', of: 'roles', group: scope.group }
    : undefined;

/** "Welke overleggen zijn er?" */
const topicList: Rule = ({ knowledge, frame, reading, scope }) => {
  const category = frame.asksTopics;
  const named = scope.roles.length + scope.levels.length + scope.steps.length;
  if (category === undefined || named > 0 || reading.content.length > 1) return undefined;
  const titles = [...knowledge.structure.topics.values()].filter((topic) => topic.category === category);
  return titles.length > 1 ? { kind: 'topics', category } : undefined;
};

/** "Wie zitten er in het OT?": a team is a role too, but who is in it is another question than what it does. */
const members: Rule = ({ knowledge, frame, reading, scope }) => {
  const [group] = scope.roles;
  if (!frame.asksMembers || group === undefined || scope.roles.length > 1 || !isGroup(knowledge, group))
    return undefined;
  if (scope.levels.length + scope.steps.length > 1) return undefined;
  return { ...searchQuery(frame, reading, scope), words: [], steps: [], asks: 'any', membersOf: group };
};

const PUPILS = /^(?:leerling\w*|lln|kinderen|mensen|personen|pupils|students|people|children)$/;

/** "Hoeveel docenten werken er?" is about people, not about tasks. */
const headCount: Rule = ({ frame, reading, scope }) =>
  reading.content.length === 0 && frame.countsPeople && (scope.roles.length > 0 || PUPILS.test(frame.counted ?? ''))
    ? { kind: 'unknown', reason: 'silent' }
    : undefined;

/** Two levels, roles or steps beside each other. */
const comparison: Rule = ({ frame, reading, scope }) => {
  if (reading.content.length > 0) return undefined;
  const choosing = scope.roles.length > 1 && frame.asks === 'who';
  const several = scope.roles.length > 1 || scope.levels.length > 1 || scope.steps.length > 1 || reading.bothGroups;
  return (frame.compares || choosing) && several && !frame.allLevels ? { kind: 'compare', ...scope } : undefined;
};

/** "Wat zijn mijn taken?" */
const ownTasks: Rule = ({ frame, reading, scope, asker }) => {
  if (reading.content.length > 0 || scope.roles.length > 0 || !frame.asksOwnTasks) return undefined;
  if (asker.roles === undefined && scope.steps.length > 0) return undefined;
  return asker.roles && asker.roles.length > 0
    ? { kind: 'overview', ...scope, roles: asker.roles }
    : { kind: 'whose-tasks', ...scope };
};

/** "Wat doet de coördinator op niveau 1?": of two or three roles that are called so, which one? */
const whichRole: Rule = ({ knowledge, frame, reading, scope }) => {
  const [word, ...more] = reading.content;
  if (!word || more.length > 0 || scope.roles.length > 0 || reading.topics.length + reading.terms.length > 0)
    return undefined;
  const roles = knowledge.sharedNames.get(word.stem) ?? [];
  const asks = frame.asksTasks || (frame.asks === 'any' && scope.levels.length > 0);
  return asks && roles.length >= 2 && roles.length <= 3 ? { kind: 'which-role', ...scope, roles } : undefined;
};

/** Asked for a number, a length of time or a date, an overview is no answer. */
const ASKS_FIGURE: ReadonlySet<string> = new Set(['how-long', 'how-many', 'date']);

/** "Niveau 3 zonder LeCo", "wat mag de mentor niet": only lines that say what is not done answer that. */
const negated: Rule = ({ knowledge, frame, reading, scope }) => {
  if (!frame.negated || scope.roles.length + scope.levels.length + scope.steps.length === 0) return undefined;
  const says = knowledge.structure.facts.some(
    (fact) => NOT.test(fact.text) && fact.roles.some((role) => scope.roles.includes(role)),
  );
  if (!says) return { kind: 'unknown', reason: 'silent' };
  const word: Word = { text: 'niet', stem: 'niet', light: false, known: true };
  return searchQuery(frame, { ...reading, content: [...reading.content, word] }, scope);
};

const NOT = /\b(?:niet|geen)\b/i;

/** "Wat komt er na PM2?": what the step says about what follows. */
const whatFollows: Rule = ({ frame, reading, scope }) => {
  const asks = frame.asks === 'what' || frame.asks === 'any';
  if (scope.steps.length !== 1 || reading.content.length > 0 || !asks || !AFTER.test(reading.text)) return undefined;
  const follows: Word = { text: 'vervolg', stem: stem('vervolg'), light: false, known: true };
  return searchQuery({ ...frame, asks: 'any' }, { ...reading, content: [follows] }, scope);
};

const AFTER = /\b(?:na|after|volgt op|volgende (?:stap )?na|follows)\b/;

/** Nothing but names: all that the structure says about them. Parents beside a level or step are searched for. */
const namesOnly: Rule = ({ knowledge, frame, reading, scope }) => {
  const places = scope.levels.length + scope.steps.length;
  if (reading.content.length > 0 || (places > 0 && tellingParties(knowledge, scope))) return undefined;
  if (places > 0 && ASKS_FIGURE.has(frame.asks))
    return searchQuery(frame, reading, { ...scope, roles: functionsIn(knowledge, scope) });
  if (frame.asksElsewhere || (scope.roles.length > 0 && places === 0 && frame.asks === 'when'))
    return { kind: 'unknown', reason: 'silent' };
  const parties = partiesOnly(knowledge, scope);
  if (scope.roles.length + places === 0 || (parties && places === 0 && !frame.asksTasks))
    return { kind: 'unknown', reason: 'silent' };
  const roles = parties && places > 0 ? [] : scope.roles;
  return { kind: 'overview', ...scope, roles, group: groupOf(knowledge, scope) };
};

const isGroup = (knowledge: Knowledge, role: RoleId): boolean =>
  /leden|team\b|groep/i.test(knowledge.structure.roles.get(role)?.name ?? '');

const leadsSomewhere = (knowledge: Knowledge, role: RoleId | undefined): boolean =>
  role !== undefined &&
  [...knowledge.structure.levels.values()].some((level) => level.leads.some((one) => one.roles.includes(role)));

const RULES: readonly Rule[] = [
  followUp,
  negated,
  leadOfRole,
  lead,
  list,
  listGroup,
  topicList,
  members,
  ...topicRules,
  headCount,
  comparison,
  ownTasks,
  whichRole,
  whatFollows,
  namesOnly,
];
