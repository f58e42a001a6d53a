import type { Measure } from '../structure/fact-schema';
import type { FollowUp, FollowUpId, Route } from '../structure/route';
import type { RoleId } from '../structure/structure';
import { type SchoolCalendar, WORKING_DAYS } from './calendar';
import { addDays, daysFrom, sooner } from './days';
import { enrolledRules } from './enrolment';
import { dayAt } from './identify';
import type { CaseId, Day, InterventionId, PersonId } from './ids';
import { evaluators } from './offices';
import { type Case, lastRound, type Round } from './state';
import { windowOf } from './window';

/** Rules that are no follow-up of the route, as they stand in a reminder's id. */
const CHECK = '@check';
/** An evaluation that people agreed on a route which promises none. */
export const AGREED = '@agreed';

/**
 * What is asked. `term`: the last day of a term of two numbers, when the evaluation was asked for on an earlier one.
 * `intervention`: its own term ends. `enrolment`: what must be there so long after the pupil was
 * enrolled; `yearly`: the same again.
 */
export type DueKind = 'check' | 'update' | 'evaluation' | 'term' | 'intervention' | 'enrolment' | 'yearly';

/** Something that is asked of somebody on a day. */
export interface Due {
  /** Case, rule, round: the same promise has the same id, however often it is worked out. */
  readonly id: string;
  readonly rule: string;
  /** 0 before the first discussion. */
  readonly round: number;
  readonly kind: DueKind;
  /** Whom it is asked of: functions, or one person. A mentor's function means the mentor of this case. */
  readonly by: readonly (RoleId | PersonId)[];
  /** What the route calls it: an update on it answers it. */
  readonly followUp?: FollowUpId;
  readonly intervention?: InterventionId;
  /** From which day it was counted, where that is neither the discussion nor the handing in. */
  readonly since?: Day;
  /** The day as counted or agreed. */
  readonly counted: Day;
  /** The day on which it is asked: that day or the one it was put off to, or the next school day when there is no school then. */
  readonly day: Day;
  /** People agreed on this day; else it was counted. */
  readonly agreed: boolean;
  /** Somebody chose to be asked on this day instead. */
  readonly postponed?: Day;
  /** The day of an update that was given so long before it was asked that it does not count as this one. */
  readonly early?: Day;
}

/** Everything that is asked in a case as it is now, in order of day. What was done or waived is not in it. */
export function duesOf(state: Case, route: Route, calendar: SchoolCalendar = WORKING_DAYS): readonly Due[] {
  return rulesOf(state, route, calendar)
    .map((rule) => dueOf(state, rule, calendar))
    .filter(({ id }) => !state.waived.includes(id))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** The day by which the running round is evaluated: as agreed, or the next school day when there is no school then. */
export function evaluateOn(state: Case, calendar: SchoolCalendar): Day | undefined {
  const agreed = lastRound(state)?.evaluateBy;
  return agreed === undefined ? undefined : calendar.schoolDay(agreed);
}

/** The id of a reminder, the same whenever it is made: so it is put once, and dropped by it. */
export const reminderId = (caseId: CaseId, rule: string, round: number): string => `${caseId}/${rule}/${round}`;

/** The end of an intervention of its own, as it stands in a reminder's id. */
export const interventionRule = (id: InterventionId): string => `@intervention:${id}`;

type Rule = Omit<Due, 'id' | 'day' | 'postponed'>;

function rulesOf(state: Case, route: Route, calendar: SchoolCalendar): readonly Rule[] {
  const enrolled = enrolledOf(state, route, calendar);
  if (state.status === 'submitted') return [...checkOf(state, route, calendar), ...enrolled];
  const round = lastRound(state);
  if (state.status !== 'running' || !round) return enrolled;
  const promised = promisesOf(route, round, calendar);
  const own = [...promised, ...interventionsOf(round, promised)].flatMap((rule) => unanswered(rule, round, state));
  return [...own, ...enrolled];
}

/** What the enrolment asks belongs to no round: a new one begins nothing anew. */
const enrolledOf = (state: Case, route: Route, calendar: SchoolCalendar): readonly Rule[] =>
  enrolledRules(state, route, calendar, (rule) => state.waived.includes(reminderId(state.id, rule, 0))).map(
    ({ followUp, ...one }) => ({ ...one, round: 0, followUp: followUp.id, agreed: false }),
  );

function dueOf(state: Case, rule: Rule, calendar: SchoolCalendar): Due {
  const id = reminderId(state.id, rule.rule, rule.round);
  const postponed = state.postponed[id];
  const day = calendar.schoolDay(postponed ?? rule.counted);
  return { ...rule, id, day, ...(postponed !== undefined && { postponed }) };
}

/** A check that is asked for in time is nobody's news: it is asked on its last day. */
function checkOf({ submittedAt, startedAt }: Case, { check }: Route, calendar: SchoolCalendar): readonly Rule[] {
  if (!check) return [];
  const since = dayAt(new Date(submittedAt ?? startedAt));
  const counted = calendar.addSchoolDays(since, check.withinSchoolDays);
  return [{ rule: CHECK, round: 0, kind: 'check', by: check.by, counted, agreed: false }];
}

/** The follow-ups that the route promises of a round, and the evaluation that people agreed on. */
function promisesOf(route: Route, round: Round, calendar: SchoolCalendar): readonly Rule[] {
  const { number, discussedOn, evaluateBy: agreed } = round;
  const agreedFor = agreed === undefined ? undefined : evaluationFor(route, discussedOn, agreed, calendar);
  const counted = route.followUps.filter(({ since }) => since !== 'enrolment');
  const rules = counted.flatMap((followUp): Rule[] => {
    const { id, kind, by, after } = followUp;
    const window = windowOf(after, discussedOn, calendar);
    const made = { rule: id, round: number, kind, by, followUp: id };
    if (agreed !== undefined && followUp === agreedFor) {
      const asked = { ...made, counted: agreed, agreed: true };
      return [asked, ...pressOn(followUp, round, window?.until, asked)];
    }
    if (window === undefined) return [];
    const asked = { ...made, counted: window.from, agreed: false };
    return [asked, ...pressOn(followUp, round, window.until, asked)];
  });
  if (agreed === undefined || agreedFor !== undefined) return rules;
  const by = evaluators(route, new Map());
  return [...rules, { rule: AGREED, round: number, kind: 'evaluation', by, counted: agreed, agreed: true }];
}

/** Of a term "6 tot 8 weken" the last day is asked about apart, where it comes after the day that was asked for. */
function pressOn({ id, by, after }: FollowUp, { number }: Round, last: Day | undefined, asked: Rule): readonly Rule[] {
  if (after.upTo === undefined || last === undefined || last <= asked.counted) return [];
  return [{ rule: `${id}@term`, round: number, kind: 'term', by, followUp: id, counted: last, agreed: false }];
}

/**
 * Each at its own end, before or after the evaluation; one that ends on its very day is looked back on there. Of what an evaluation
 * looked back on after its end nothing is asked.
 */
const interventionsOf = ({ number, interventions }: Round, promised: readonly Rule[]): readonly Rule[] =>
  interventions
    .filter(({ carriedOut }) => carriedOut === undefined)
    .filter(({ until }) => !promised.some(({ kind, counted }) => kind === 'evaluation' && counted === until))
    .map(({ id, by, until }) => ({
      rule: interventionRule(id),
      round: number,
      kind: 'intervention',
      by: [by],
      intervention: id,
      counted: until,
      agreed: true,
    }));

/** An evaluation ends its round; all else is answered by an update on it, a promised one not by what was told long before. */
function unanswered(rule: Rule, round: Round, state: Case): readonly Rule[] {
  const { kind, followUp, intervention } = rule;
  if (kind === 'intervention')
    return round.updates.some((update) => update.intervention === intervention) ? [] : [rule];
  if (kind !== 'update') return [rule];
  const given = round.updates.flatMap((update) => (update.followUp === followUp ? [dayAt(new Date(update.at))] : []));
  const from = countsFrom(rule, round, state);
  if (given.some((day) => day >= from)) return [];
  const early = given.at(-1);
  return [{ ...rule, ...(early !== undefined && { early }) }];
}

/**
 * From when an update is the promised one: our reading, as no document says so. What is told before half of the term is
 * about its beginning; what was asked on an earlier day because somebody chose so, is answered from that day on.
 */
function countsFrom({ rule, round: number, counted }: Rule, { discussedOn }: Round, state: Case): Day {
  const half = addDays(discussedOn, Math.ceil(daysFrom(discussedOn, counted) / 2));
  const chosen = state.postponed[reminderId(state.id, rule, number)];
  return chosen === undefined ? half : sooner(half, chosen);
}

/** The promised evaluation that an agreed day fulfils: the first one whose last day is not before it. */
function evaluationFor(route: Route, start: Day, agreed: Day, calendar: SchoolCalendar): FollowUp | undefined {
  return route.followUps.find(({ kind, after }) => {
    const window = kind === 'evaluation' ? windowOf(after, start, calendar) : undefined;
    return window !== undefined && agreed <= calendar.schoolDay(window.until);
  });
}

/** The last day of a term of two numbers, as a term of its own. */
export const lastOf = ({ number, upTo, unit }: Measure): Measure => ({ number: upTo ?? number, unit });
