import type { Fact, StepId } from '../../structure/structure';
import type { Knowledge } from '../knowledge/knowledge';
import type { Asks, SearchQuery } from '../query';
import { type Evidence, isAlso, isEnough, isSure } from './enough';
import type { Scores } from './scores';
import type { Unit } from './unit';
import { unitsOf } from './units';

export interface Hit extends Evidence {
  readonly fact: Fact;
  /** The question names a role or topic that the fact belongs to. */
  readonly named: boolean;
}

export interface Found {
  /** Facts that answer the question, best first; empty when none does. */
  readonly hits: readonly Hit[];
  /** The best facts whether or not they answer it, best first: to say what is near. */
  readonly all: readonly Hit[];
}

const WRONG_KIND = 0.6;
/** Asked for when, "bij …" or "voor …" tells less than a date. */
const VAGUE_MOMENT = 0.85;
/** Asked for who, parents, pupil or "the school" are seldom what is meant. */
const PARTY_ANSWERS = 0.8;
/** What scores less than this share of the best is looked at no further. */
const WORTH_A_LOOK = 0.25;
/** A match by the word itself or one that means the same, not by a part of it. */
const CLEARLY = 0.65;

/** The facts that answer a question about content. Facts of another level or step than the question names do not count. */
export function search(knowledge: Knowledge, query: SearchQuery): Found {
  const asked = query.core && search(knowledge, { ...query, core: undefined, words: query.core });
  if (asked?.hits[0] && isSure(asked.hits[0]))
    return inTheLightOf(knowledge, query, asked, searchOnce(knowledge, query));
  const found = searchOnce(knowledge, query);
  if (!query.or) return found;
  const other = search(knowledge, query.or);
  return (other.hits[0]?.score ?? 0) > (found.hits[0]?.score ?? 0) ? other : found;
}

/** What the asking sentence is surely about, put in order by the story before it: first what the story is about too. */
function inTheLightOf(knowledge: Knowledge, query: SearchQuery, asked: Found, whole: Found): Found {
  const rank = new Map(whole.all.map((hit) => [hit.fact, hit.score]));
  const told = (hit: Hit): number => hit.score + 0.5 * (rank.get(hit.fact) ?? 0);
  const sure = asked.all.filter(
    (hit) => isSure(hit) && (!STRICT.has(query.asks) || knowledge.holds(hit.fact, query.asks)),
  );
  return { ...asked, hits: sure.sort((a, b) => told(b) - told(a)) };
}

const NOTHING: Found = { hits: [], all: [] };

function searchOnce(knowledge: Knowledge, query: SearchQuery): Found {
  const units = unitsOf(knowledge, query);
  if (units.every((unit) => unit.optional && !unit.named))
    return query.levels.length + query.steps.length > 0 ? allOfKind(knowledge, query) : NOTHING;
  const total = units.reduce((sum, unit) => sum + (unit.optional ? 0 : unit.weight), 0);
  const { scores } = knowledge;
  scores.sum(units);
  const scored = scores.touched.filter((index) => inScope(knowledge, knowledge.structure.facts[index], query));
  const best = scored.reduce((most, index) => Math.max(most, scores.score[index] ?? 0), 0);
  const all = scored
    .filter((index) => (scores.score[index] ?? 0) >= best * WORTH_A_LOOK)
    .flatMap((index) => hitOf(knowledge, scores, index, query.asks, total))
    .sort((a, b) => b.score - a.score || a.fact.index - b.fact.index);
  const rare = Math.log(1 + knowledge.index.size / 3);
  const scoped = query.levels.length + query.steps.length > 0;
  const strict = STRICT.has(query.asks);
  const figure = query.asks === 'when' || query.asks === 'date';
  const counts = countedIn(units, query.counted);
  const hits = all.filter(
    (hit) =>
      counts(hit.fact) &&
      isEnough(hit, { scoped, named: hit.named, rare, figure }) &&
      (!strict || knowledge.holds(hit.fact, query.asks)),
  );
  const [first] = hits;
  const also = query.double === true && first ? all.filter((hit) => isAlso(hit, first) && !hits.includes(hit)) : [];
  return { hits: [...hits, ...also], all };
}

/** "Hoeveel weken duurt PM3?": every line of the step that holds such a thing, and nothing when none does. */
function allOfKind(knowledge: Knowledge, query: SearchQuery): Found {
  const facts = knowledge.structure.facts.filter(
    (fact) => inScope(knowledge, fact, query) && knowledge.holds(fact, query.asks),
  );
  const hits = facts.map((fact) => ({
    fact,
    score: 1,
    coverage: 1,
    matched: 0,
    care: false,
    subjects: 0,
    filled: 0,
    named: false,
  }));
  return { hits, all: hits };
}

/** Whether a fact is about what is counted; always, when nothing is. */
function countedIn(units: readonly Unit[], counted: string | undefined): (fact: Fact) => boolean {
  const unit = units.find(
    (one) => counted !== undefined && (one.label === counted || one.label.startsWith(`${counted} `)),
  );
  if (!unit) return () => true;
  const strong = new Set(unit.matches.facts.filter((_, at) => (unit.matches.weights[at] ?? 0) >= CLEARLY));
  return (fact) => strong.has(fact.index);
}

function hitOf(knowledge: Knowledge, scores: Scores, index: number, asks: Asks, total: number): Hit[] {
  const fact = knowledge.structure.facts[index];
  if (!fact) return [];
  const party = asks === 'who' && fact.roles.every((role) => knowledge.structure.roles.get(role)?.party === true);
  const kind = fitOf(knowledge, fact, asks);
  const covered = scores.covered[index] ?? 0;
  const substance = knowledge.index.substance[index] ?? 0;
  return [
    {
      fact,
      score: (scores.score[index] ?? 0) * kind * (party ? PARTY_ANSWERS : 1),
      coverage: total === 0 ? 0 : covered / total,
      matched: scores.matched[index] ?? 0,
      subjects: scores.subjects[index] ?? 0,
      named: scores.named[index] === 1,
      care: scores.care[index] === 1,
      filled: substance === 0 ? 0 : Math.min(1, covered / substance),
    },
  ];
}

/** How well a line's kind fits what is asked for. */
function fitOf(knowledge: Knowledge, fact: Fact, asks: Asks): number {
  if (!knowledge.holds(fact, asks)) return WRONG_KIND;
  return asks === 'when' && !knowledge.holds(fact, 'date') ? VAGUE_MOMENT : 1;
}

/** Asked for somebody, a number, a length of time or a date, a fact without one is no answer. */
const STRICT: ReadonlySet<Asks> = new Set(['who', 'how-long', 'how-many', 'when', 'date']);

/** A line of the step, or one that leads to it ("opschalen PM3" stands with PM2). */
const ofStep = (knowledge: Knowledge, fact: Fact, steps: readonly StepId[]): boolean =>
  steps.some((step) => fact.steps.includes(step) || knowledge.mentioned[fact.index]?.steps.has(step) === true);

function inScope(knowledge: Knowledge, fact: Fact | undefined, query: SearchQuery): boolean {
  if (!fact) return false;
  if (query.levels.length > 0 && !fact.levels.some((id) => query.levels.includes(id))) return false;
  if (query.steps.length > 0 && !ofStep(knowledge, fact, query.steps)) return false;
  if (query.group !== undefined && fact.group !== undefined && fact.group !== query.group) return false;
  if (query.membersOf !== undefined && (fact.kind !== 'member' || fact.roles.includes(query.membersOf))) return false;
  if (query.within !== undefined && !query.within.some((topic) => topic === fact.topic)) return false;
  return inYear(fact, query.year);
}

export const inYear = (fact: Fact, year: string | undefined): boolean =>
  year === undefined || fact.years.length === 0 || fact.years.some((one) => one.startsWith(year));
