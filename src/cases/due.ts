import type { Measure } from '../structure/fact-schema';
import type { FollowUp, FollowUpId, Route } from '../structure/route';
import { type SchoolCalendar, WORKING_DAYS } from './calendar';
import { addDays, addMonths } from './days';
import type { CaseId, Day } from './ids';
import { type Case, lastRound, type Round } from './state';

/** An evaluation that people agreed on a route which promises none: its rule in a reminder's id. */
export const AGREED = '@agreed';

/** An update or an evaluation that was promised when a round began. */
export interface Due {
  /** Case, rule, round: the same promise has the same id, however often it is worked out. */
  readonly id: string;
  readonly rule: FollowUpId | typeof AGREED;
  readonly round: number;
  readonly kind: FollowUp['kind'];
  /** The day as counted or agreed. */
  readonly counted: Day;
  /** That day, or the next school day when there is no school then. */
  readonly day: Day;
  /** People agreed on this day; else it was counted from the round's first day. */
  readonly agreed: boolean;
}

/** The window in which a promise falls: one day, or from the first to the second number of the school's term. */
export interface Window {
  readonly from: Day;
  readonly until: Day;
}

/** Everything that a round promises, in order of day. */
export function promised(
  route: Route,
  caseId: CaseId,
  round: Round,
  calendar: SchoolCalendar = WORKING_DAYS,
): readonly Due[] {
  const agreed = round.evaluateBy;
  const made = (rule: Due['rule'], kind: Due['kind'], counted: Day, isAgreed: boolean): Due => ({
    id: reminderId(caseId, rule, round.number),
    rule,
    round: round.number,
    kind,
    counted,
    day: calendar.schoolDay(counted),
    agreed: isAgreed,
  });
  const agreedFor = agreed === undefined ? undefined : evaluationFor(route, round.discussedOn, agreed, calendar);
  const dues = route.followUps.flatMap((followUp) => {
    if (agreed !== undefined && followUp === agreedFor) return [made(followUp.id, 'evaluation', agreed, true)];
    const window = windowOf(followUp.after, round.discussedOn, calendar);
    return window === undefined ? [] : [made(followUp.id, followUp.kind, window.from, false)];
  });
  if (agreed !== undefined && agreedFor === undefined) dues.push(made(AGREED, 'evaluation', agreed, true));
  return dues.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** The day by which the running round is evaluated: as agreed, or the next school day when there is no school then. */
export function evaluateOn(state: Case, calendar: SchoolCalendar): Day | undefined {
  const agreed = lastRound(state)?.evaluateBy;
  return agreed === undefined ? undefined : calendar.schoolDay(agreed);
}

/** The id of a reminder, the same whenever it is made: so it is put once, and dropped by it. */
export const reminderId = (caseId: CaseId, rule: string, round: number): string => `${caseId}/${rule}/${round}`;

/** The days that a term of the school's allows; none when it counts no time ("3 gesprekken"). */
export function windowOf(after: Measure, start: Day, calendar: SchoolCalendar): Window | undefined {
  const count = COUNT[after.unit];
  if (count === undefined) return undefined;
  return { from: count(start, after.number, calendar), until: count(start, after.upTo ?? after.number, calendar) };
}

/** The promised evaluation that an agreed day fulfils: the first one whose last day is not before it. */
function evaluationFor(route: Route, start: Day, agreed: Day, calendar: SchoolCalendar): FollowUp | undefined {
  return route.followUps.find(({ kind, after }) => {
    const window = kind === 'evaluation' ? windowOf(after, start, calendar) : undefined;
    return window !== undefined && agreed <= calendar.schoolDay(window.until);
  });
}

type Count = (start: Day, number: number, calendar: SchoolCalendar) => Day;

/** Weeks are calendar weeks unless the document says school weeks (DESIGN 5.5). */
const COUNT: Readonly<Record<Measure['unit'], Count | undefined>> = {
  dagen: (start, number) => addDays(start, Math.ceil(number)),
  werkdagen: (start, number) => WORKING_DAYS.addSchoolDays(start, number),
  schooldagen: (start, number, calendar) => calendar.addSchoolDays(start, number),
  weken: (start, number) => addDays(start, Math.ceil(number * 7)),
  schoolweken: (start, number, calendar) => calendar.addSchoolWeeks(start, number),
  maanden: (start, number) => addMonths(start, Math.ceil(number)),
  jaar: (start, number) => addMonths(start, Math.ceil(number * 12)),
  keer: undefined,
  bijeenkomsten: undefined,
  gesprekken: undefined,
  criteria: undefined,
  procent: undefined,
  minuten: undefined,
  uur: undefined,
};
