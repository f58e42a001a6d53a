import type { FactKind } from './fact-schema';
import type { Route } from './route';
import type { Fact, Structure } from './structure';

/** Whether anything on this route is counted from the day on which the pupil was enrolled. */
export const asksEnrolment = ({ followUps }: Pick<Route, 'followUps'>): boolean =>
  followUps.some(({ since }) => since === 'enrolment');

/**
 * Whether an evaluation asks on which day the parents heard of its decision. Where the school's file does not say: of a pupil
 * they hear, of a class there may be nobody to tell, and of a step that nobody evaluates it may be left empty.
 */
export function parentsAsked({ about, evaluation }: Pick<Route, 'about' | 'evaluation'>): 'must' | 'may' | 'no' {
  if (evaluation?.parents) return evaluation.parents;
  return about === 'class' ? 'no' : evaluation ? 'must' : 'may';
}

/** What nobody does: it says when, why or for whom. */
const NO_TASK: ReadonlySet<FactKind> = new Set(['definition', 'criterion', 'threshold', 'term', 'rule', 'goal']);
const CRITERIA: ReadonlySet<FactKind> = new Set(['definition', 'criterion', 'threshold']);

/** The route with this id, which a card or something kept may say; nothing when the school's file no longer has it. */
export const routeById = ({ routes }: Pick<Structure, 'routes'>, id: string): Route | undefined =>
  [...routes.values()].find((route) => route.id === id);

/**
 * What is to be done on a route and by whom: the tasks of its step, then the numbered steps of its topics.
 * A route without topics has the tasks of all of its level; with them, those would be about other routes too.
 */
export function tasksOf(structure: Structure, route: Route): readonly Fact[] {
  const facts = factsOf(structure, route).filter(({ kind, roles }) => roles.length > 0 && !NO_TASK.has(kind));
  const numbered = facts.filter(({ topic, order }) => topic !== undefined && order !== undefined);
  return [
    ...facts.filter(({ topic }) => topic === undefined),
    ...numbered.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)),
  ];
}

/** By what a person may know that this is the right route: the structure's own criteria, in its words. */
export function criteriaOf(structure: Structure, route: Route): readonly Fact[] {
  return factsOf(structure, route).filter(({ kind }) => CRITERIA.has(kind));
}

/** What the school's documents say in a line, and where that stands. */
export type Told = Pick<Fact, 'text' | 'source'>;

/**
 * What a route is for, in the words of the school's documents: its criteria; where there are none, how a topic of its own, its
 * step or its level is described there. Nothing is made up: a route of which nothing of this stands there has no lines.
 */
export function explanationOf(structure: Structure, route: Route): readonly Told[] {
  const criteria = criteriaOf(structure, route);
  if (criteria.length > 0) return criteria;
  const described = (route.topics ?? []).length === 0 ? undefined : factsOf(structure, route).find(isDescription);
  const step = route.step === undefined ? undefined : structure.steps.get(route.step);
  const level = route.level === undefined ? undefined : structure.levels.get(route.level);
  if (described) return [described];
  if (step) return [{ text: step.name, source: step.source }];
  if (!level) return [];
  const [lead] = level.leads;
  return [{ text: lead ? `${level.name}, regie: ${lead.text}` : level.name, source: level.source }];
}

const isDescription = ({ kind, topic }: Fact): boolean => topic !== undefined && kind === 'description';

/**
 * Routes in the order in which somebody with a worry needs them: those that ask for a hulpvraag, of these first those with
 * criteria of the structure to choose by, then the rest (an intake). Within that the order of the school, so that what
 * follows another route comes after it.
 */
export function byNeed(structure: Structure, routes: readonly Route[]): readonly Route[] {
  const rank = (route: Route): number => (asksHelp(route) ? 0 : 2) + (criteriaOf(structure, route).length > 0 ? 0 : 1);
  return routes.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a route begins with a question for help. */
export const asksHelp = ({ pages }: Pick<Route, 'pages'>): boolean =>
  pages.some(({ fields }) => fields.some(({ id }) => String(id).startsWith('hulpvraag')));

function factsOf({ facts }: Structure, { step, level, topics = [] }: Route): readonly Fact[] {
  const whole = topics.length === 0 ? level : undefined;
  return facts.filter(({ topic, steps, levels }) =>
    topic === undefined
      ? (step !== undefined && steps.includes(step)) || (whole !== undefined && levels.includes(whole))
      : topics.includes(topic),
  );
}
