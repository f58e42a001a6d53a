import { addDays, isDay } from '../../../../cases/days';
import type { Day } from '../../../../cases/ids';
import { may } from '../../../../cases/may';
import { meetingDay } from '../../../../cases/meeting-day';
import { hasNoDay } from '../../../../cases/no-day';
import { lastRound } from '../../../../cases/state';
import { type AgendaTask, agendaTask, firstPlanned, waitsFor } from '../../../../planning/agenda';
import { meetingFrom } from '../../../../planning/meeting';
import { type AtDesk, whoAt } from '../../at-desk';
import { type Meetings, meetingsOf } from '../meeting-day';
import { casesListed, type Listed } from './seen';

/** What the support team does at its next meeting, in this order. */
export interface Agenda {
  /** Nothing where the school set no rhythm and nothing is planned. */
  readonly day?: Day;
  readonly meetings: Meetings;
  readonly check: readonly Listed[];
  readonly discuss: readonly Listed[];
  readonly evaluate: readonly Listed[];
  /** What no meeting takes along: somebody else must do something first, or agree on a day. */
  readonly record: readonly Listed[];
  readonly withoutDay: readonly Listed[];
  readonly withMentor: readonly Listed[];
}

/** A case of the meeting, with what is done about it on the way. */
interface OnTheWay extends Listed {
  readonly task: 'discuss' | 'evaluate' | 'look';
}

/** Without a day for the meeting, what is due within this many days is on the agenda. */
const AHEAD = 14;

/** The agenda as this person may see it. */
export async function agendaOf(at: AtDesk): Promise<Agenda> {
  const { naming, meeting } = at.school.settings;
  const cases = await casesListed(at, {
    status: ['submitted', 'returned', 'accepted', 'running'],
    naming,
    // Whether a round that goes on was discussed, the summary does not say; nor a day that stands on the form, nor since when it waits.
    whole: ({ status, evaluateBy }, route) =>
      status === 'running'
        ? route?.discussion !== undefined || evaluateBy === undefined
        : status === 'returned' || route?.discussion === undefined || route.discussion.dayFrom !== undefined,
  });
  const meetings = meetingsOf(at.school, meeting);
  const { today } = at.desk.clock();
  const day = meetings.rhythm
    ? meetingFrom(meetings.rhythm, today, meetings.calendar)
    : firstPlanned(
        cases.map((one) => ({ status: one.status, meeting: plannedFor(one) })),
        today,
      );
  const until = day ?? addDays(today, AHEAD);
  return {
    ...(day && { day }),
    meetings,
    check: cases.filter((one) => taskOf(one, until) === 'check'),
    discuss: cases.filter((one) => taskOf(one, until) === 'discuss'),
    evaluate: cases
      .filter((one) => taskOf(one, until) === 'evaluate')
      .sort((one, other) => (dueBy(one) < dueBy(other) ? -1 : 1)),
    record: cases.filter((one) => waitsFor(one, one.route) === 'record'),
    withoutDay: cases.filter(({ state, route }) => state && hasNoDay(state, route, at.school.calendar)),
    withMentor: cases.filter(({ status }) => status === 'returned'),
  };
}

/**
 * What of it this person goes through, in the order of the agenda: what they write down, and for who writes down the meeting
 * also the evaluations that others do, to `look` at.
 */
export function mineOf(at: AtDesk, { discuss, evaluate }: Agenda): readonly OnTheWay[] {
  const who = whoAt(at);
  return [
    ...discuss
      .filter(({ standing }) => may(who, 'discuss', standing).may)
      .map((one) => ({ ...one, task: 'discuss' as const })),
    ...evaluate.flatMap((one): OnTheWay[] => {
      if (may(who, 'evaluate', one.standing).may) return [{ ...one, task: 'evaluate' }];
      return may(who, 'discuss', one.standing).may ? [{ ...one, task: 'look' }] : [];
    }),
  ];
}

export const dueBy = ({ summary }: Listed): string => summary.evaluateBy ?? '';

const taskOf = (one: Listed, until: Day): AgendaTask | undefined => {
  const { status, route, state, summary } = one;
  const begun = state && lastRound(state)?.begun;
  return agendaTask({ ...summary, meeting: plannedFor(one), status, begun }, route, until);
};

/** The day on which it is discussed, as far as one was set. */
export function plannedFor({ route, state, summary: { meeting } }: Listed): Day | undefined {
  const own = state && route && meetingDay(state, route);
  return own ?? (meeting !== undefined && isDay(meeting) ? meeting : undefined);
}
