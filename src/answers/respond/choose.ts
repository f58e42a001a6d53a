import type { Fact } from '../../structure/structure';
import type { SearchQuery } from '../query';
import type { Hit } from '../search/search';
import { unique, type Writer } from './parts';

/** A fact this close to the best one is part of the answer. */
const NEAR_BEST = 0.78;
/** Other lines of the role that answers, when they are about the same. */
const SAME_ROLE = 0.5;
const MOST_FACTS = 8;
const MOST_FOR_WHO = 6;
const FEW_LINES = 12;
const SMALL_BLOCK = 4;

/** The facts of an answer: the best ones, and the few that stand with the best and say what it belongs to. */
export function chooseFacts(writer: Writer, hits: readonly Hit[], best: Hit, query: SearchQuery): Fact[] {
  return unique([
    ...nearBest(hits, best, query).map((hit) => hit.fact),
    ...bestOfEach(hits, query),
    ...restOfRole(writer, best, query),
    ...sameBlock(writer, best),
  ]);
}

function nearBest(hits: readonly Hit[], best: Hit, query: SearchQuery): Hit[] {
  const [main] = best.fact.roles;
  const near = hits.filter((hit) => {
    const sameRole = main !== undefined && hit.fact.roles[0] === main && hit.fact.topic === best.fact.topic;
    return hit.score >= best.score * (sameRole || query.double === true ? SAME_ROLE : NEAR_BEST);
  });
  return near.slice(0, query.asks === 'who' ? MOST_FOR_WHO : MOST_FACTS);
}

/** "LeCo en OCo, wie doet wat bij een TLV": of several roles named each has its own best line. */
function bestOfEach(hits: readonly Hit[], { roles }: SearchQuery): Fact[] {
  if (roles.length < 2) return [];
  return roles.flatMap((role) => hits.find((hit) => hit.fact.roles[0] === role)?.fact ?? []);
}

/** "Wat doet de contactpersoon nadat …": of a role with few lines the others belong to the answer. */
function restOfRole(writer: Writer, best: Hit, query: SearchQuery): Fact[] {
  const [main] = best.fact.roles;
  if (query.aboutRoles !== true || main === undefined || !query.roles.includes(main) || query.asks === 'who') return [];
  const all = writer.knowledge.structure.facts.filter(
    (fact) =>
      fact.roles[0] === main &&
      (query.levels.length === 0 || fact.levels.some((level) => query.levels.includes(level))) &&
      (query.steps.length === 0 || fact.steps.some((step) => query.steps.includes(step))),
  );
  return all.length <= FEW_LINES ? all : [];
}

/** The few lines that stand with the best one in its block of the document: they say what it belongs to. */
function sameBlock(writer: Writer, { fact }: Hit): Fact[] {
  if (fact.topic !== undefined || fact.kind === 'rule') return [];
  const block = writer.knowledge.blockOf(fact);
  return block.length <= SMALL_BLOCK ? [...block] : [];
}
