import type { SchoolCalendar } from '../cases/calendar';
import type { Day } from '../cases/ids';
import type { Moment } from '../structure/fact-schema';
import type { Fact, RoleId, Structure, Topic } from '../structure/structure';
import { type Placed, placesOf } from './moment-days';

/** Something that the school's year asks of people: a conversation of the gesprekkencyclus, a step of the doorstroom. */
export interface YearMoment extends Placed {
  /** The same moment of the same year has the same id. */
  readonly id: string;
  readonly what: string;
  /** The document gives a day, or how long before something it must be ready; else a week or a month. */
  readonly hasDay: boolean;
  /** For which leerjaren; for all of them when empty. */
  readonly years: readonly string[];
  readonly roles: readonly RoleId[];
}

/** The moments of the school's year that fall, wholly or in part, between two days; the first one first. */
export function momentsBetween(
  structure: Structure,
  calendar: SchoolCalendar,
  from: Day,
  until: Day,
): readonly YearMoment[] {
  const facts = yearFacts(structure);
  const years = [...yearsAround(from, until)];
  const found = facts.flatMap((one) => years.flatMap((year) => momentsIn(one, year, calendar)));
  return found
    .filter((moment) => moment.from <= until && moment.until >= from)
    .sort((one, other) => compare(one.from, other.from) || compare(one.until, other.until));
}

/** Those of them that are asked on a day between these two. */
export const dayMoments = (structure: Structure, calendar: SchoolCalendar, from: Day, until: Day) =>
  momentsBetween(structure, calendar, from, until).filter(({ hasDay }) => hasDay);

interface YearFact {
  readonly fact: Fact;
  readonly when: Moment;
  readonly what: string;
}

const momentsIn = ({ fact, when, what }: YearFact, year: number, calendar: SchoolCalendar): readonly YearMoment[] =>
  placesOf(when, year, calendar).map((placed, index) => ({
    ...placed,
    id: `${fact.index}/${year}/${index}`,
    what,
    hasDay: when.day !== undefined || when.before !== undefined,
    years: fact.years,
    roles: fact.roles,
    notes: fact.reading.certainty === 'zeker' ? placed.notes : [OUR_READING, ...placed.notes],
  }));

const OUR_READING = 'Dit is onze lezing van het document.';

/** Lines of the yearly calendar, and those that say how long before a moment something must be ready. */
function yearFacts({ facts, topics }: Structure): readonly YearFact[] {
  const dated = facts.flatMap((fact) => {
    const topic = fact.topic && topics.get(fact.topic);
    return fact.when && topic && (YEARLY.has(topic.category) || fact.when.before)
      ? [{ fact, topic, when: fact.when }]
      : [];
  });
  const overviews = overviewsOf(dated);
  const named = new Set<Topic>();
  return dated.flatMap(({ fact, topic, when }) => {
    if (overviews.has(topic)) return [];
    // A topic of the calendar is a moment itself; what else it dates goes by its own words.
    const isTopic = topic.category === 'calendar' && !named.has(topic);
    named.add(topic);
    return [{ fact, when, what: isTopic ? topic.title : fact.text }];
  });
}

const YEARLY: ReadonlySet<Topic['category']> = new Set<Topic['category']>(['calendar', 'transfer']);

interface Dated {
  readonly topic: Topic;
  readonly when: Moment;
}

/** Topics that list moments which have a topic of their own, too: they would name each of them twice. */
function overviewsOf(dated: readonly Dated[]): ReadonlySet<Topic> {
  const byTopic = new Map<Topic, Set<string>>();
  for (const { topic, when } of dated) {
    if (topic.category !== 'calendar') continue;
    const whens = byTopic.get(topic) ?? new Set();
    byTopic.set(topic, whens.add(JSON.stringify(when)));
  }
  const overviews = new Set<Topic>();
  for (const [topic, whens] of [...byTopic].sort(([, one], [, other]) => other.size - one.size)) {
    const others = [...byTopic].filter(([other]) => other !== topic && !overviews.has(other));
    const told = new Set(others.flatMap(([, some]) => [...some]));
    if (whens.size > 1 && [...whens].every((when) => told.has(when))) overviews.add(topic);
  }
  return overviews;
}

/** A week or a moment moved past a holiday may belong to the year before or after. */
function* yearsAround(from: Day, until: Day): Iterable<number> {
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(until.slice(0, 4)) + 1; year++) yield year;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
