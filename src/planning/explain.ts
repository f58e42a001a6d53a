import type { Doubt, Free, SchoolCalendar } from '../cases/calendar';
import { addDays, sooner } from '../cases/days';
import { type Due, lastOf } from '../cases/due';
import { dayAt } from '../cases/identify';
import type { Day } from '../cases/ids';
import { recordingWords } from '../cases/recording-words';
import { type Case, lastRound, type Round } from '../cases/state';
import { windowOf } from '../cases/window';
import type { Measure } from '../structure/fact-schema';
import type { Route } from '../structure/route';
import {
  BEGUN,
  dateBeside,
  dayBeside,
  doubtInWords,
  freeInWords,
  freeNames,
  measureInWords,
  notCounted,
  OUR_READING,
  OUR_TERM,
  THE_ENROLMENT,
  THE_TIME_BEFORE,
  toldEarly,
} from './nl';

/** A date with how it came about, in Dutch. */
export interface Explained {
  /** A school day. */
  readonly day: Day;
  /** "4 weken na 21 september is 19 oktober; dat valt in de herfstvakantie, dus maandag 26 oktober." */
  readonly why: string;
  /** What was passed over while counting: "de herfstvakantie telt niet mee"; empty when nothing was. */
  readonly passed: string;
  /** What may yet change it, or is our reading; whole sentences. */
  readonly notes: readonly string[];
}

/** Units in which days without school are passed over while counting. */
const PASSED_OVER: ReadonlySet<Measure['unit']> = new Set(['schooldagen', 'schoolweken']);

/**
 * A term, counted from a day and moved to the next school day; nothing when it counts no time ("3 gesprekken").
 * @param what the start is: "de bespreking van"; the bare date when left out.
 */
export function explainTerm(
  after: Measure,
  start: Day,
  calendar: SchoolCalendar,
  what?: string,
): Explained | undefined {
  const counted = windowOf(after, start, calendar)?.from;
  if (counted === undefined) return undefined;
  const passes = PASSED_OVER.has(after.unit);
  const day = calendar.schoolDay(counted);
  const from = [what, dateBeside(start, start)].filter(Boolean).join(' ');
  const passed = passes ? notCounted(freeNames(freeBetween(addDays(start, 1), counted, calendar))) : '';
  return {
    day,
    why: `${measureInWords(after)} na ${from} is ${landing(counted, start, calendar)}${passed && `; ${passed}`}.`,
    passed,
    notes: doubtsBetween(passes ? start : counted, day, calendar),
  };
}

/** What is asked in a case: counted from the discussion or the handing in, agreed, or put off by somebody. */
export function explainDue(due: Due, state: Case, route: Route, calendar: SchoolCalendar): Explained {
  const counted = explainDay(due, state, route, calendar);
  const came = due.early === undefined ? counted : { ...counted, notes: [...counted.notes, toldEarly(due.early)] };
  if (due.postponed === undefined) return came;
  const { why, passed, notes } = came;
  const until = landing(due.postponed, due.counted, calendar);
  return { day: due.day, why: `${why} Uitgesteld tot ${until}.`, passed, notes };
}

function explainDay(due: Due, state: Case, route: Route, calendar: SchoolCalendar): Explained {
  const round = lastRound(state);
  const checked = due.kind === 'check' ? explainCheck(state, route, calendar) : undefined;
  if (checked) return checked;
  const followUp = route.followUps.find(({ id }) => id === due.followUp);
  const every = due.kind === 'yearly' ? followUp?.every : followUp?.after;
  if (followUp && every && due.since !== undefined) {
    const counted = explainTerm(every, due.since, calendar, due.kind === 'yearly' ? THE_TIME_BEFORE : THE_ENROLMENT);
    if (counted) return followUp.from ? counted : { ...counted, notes: [OUR_READING, ...counted.notes] };
  }
  if (followUp && round && !due.agreed) {
    const term = due.kind === 'term' ? lastOf(followUp.after) : followUp.after;
    const counted = explainTerm(term, round.discussedOn, calendar, sinceOf(round, route));
    if (counted) return followUp.from ? counted : { ...counted, notes: [OUR_READING, ...counted.notes] };
  }
  const day = calendar.schoolDay(due.counted);
  const since = round?.discussedOn ?? due.counted;
  const what = due.intervention === undefined ? 'Afgesproken is' : 'De interventie is afgesproken tot en met';
  return {
    day,
    why: `${what} ${landing(due.counted, since, calendar)}.`,
    passed: '',
    notes: doubtsBetween(due.counted, day, calendar),
  };
}

const sinceOf = ({ begun }: Round, route: Route): string =>
  begun === 'discussed' ? recordingWords(route).since : BEGUN[begun];

/** By when a case that was handed in is checked; nothing where nobody checks. */
export function explainCheck(state: Case, { check }: Route, calendar: SchoolCalendar): Explained | undefined {
  const since = dayAt(new Date(state.submittedAt ?? state.startedAt));
  const explained = check && explainTerm(checkTerm(check), since, calendar, 'het indienen op');
  return explained && check.withinOurs ? { ...explained, notes: [OUR_TERM, ...explained.notes] } : explained;
}

export const checkTerm = ({ withinSchoolDays }: NonNullable<Route['check']>): Measure => ({
  number: withinSchoolDays,
  unit: 'schooldagen',
});

/** "maandag 19 oktober", or the day counted, why there is no school then, and the next school day. */
export function landing(counted: Day, start: Day, calendar: SchoolCalendar): string {
  const day = calendar.schoolDay(counted);
  if (day === counted) return dayBeside(day, start);
  const [first, ...more] = freeBetween(counted, addDays(day, -1), calendar);
  if (!first) return dayBeside(day, start);
  const [own] = freeNames([first]);
  const then = freeNames(more).filter((name) => name !== own);
  const followed = then.length > 0 ? `, gevolgd door ${then.join(' en ')}` : '';
  return `${dateBeside(counted, start)}; dat ${freeInWords(first)}${followed}, dus ${dayBeside(day, start)}`;
}

export const freeBetween = (from: Day, until: Day, calendar: SchoolCalendar): readonly Free[] =>
  daysBetween(from, until).flatMap((day) => calendar.freeOn(day) ?? []);

/** One sentence per kind of doubt, in order of day. */
export function doubtsBetween(from: Day, until: Day, calendar: SchoolCalendar): readonly string[] {
  const doubts = daysBetween(sooner(from, until), until).flatMap((day): Doubt[] => {
    const doubt = calendar.doubtOn(day);
    return doubt ? [doubt] : [];
  });
  return [...new Set(doubts.map(doubtInWords))];
}

function daysBetween(from: Day, until: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
