import { ASKED } from '../../../../cases/asked-as';
import type { Day } from '../../../../cases/ids';
import { isRefusal, refuse } from '../../../../cases/refusal';
import { isMeetingDay, meetingsFrom, nextMeeting } from '../../../../planning/meeting';
import { textIn } from '../../fields/given';
import { input } from '../../fields/input';
import { dayIn } from '../../fields/parse';
import type { AtCase } from '../at-case';
import { dayInWords } from '../dates';
import { planningTitle } from '../labels';
import { meetingInWords } from '../meeting-day';
import type { Deed } from './deed';

/** Puts a case on the agenda of the next meeting, or of another day. */
export const schedule: Deed = {
  kind: 'schedule',
  verb: 'case-schedule',
  title: 'Op de agenda',
  titleAt: ({ state }) => planningTitle(state),
  press: 'Zet op de agenda',
  fits: ({ route }) => route?.discussion !== undefined,
  ask: (at, given) => ({
    intro: intro(at),
    inputs: [
      input({
        id: 'meeting',
        kind: 'date',
        label: ASKED.meeting,
        value: textIn(given, 'meeting') || (planned(at) ?? proposal(at) ?? ''),
        required: true,
      }),
    ],
  }),
  command: (given) => {
    const meeting = dayIn(given, 'meeting', ASKED.meeting);
    if (meeting === undefined) return refuse('incomplete', 'Kies de dag van het overleg.', { fields: ['meeting'] });
    return isRefusal(meeting) ? meeting : { kind: 'schedule', meeting };
  },
  afterwards: ({ state: { meeting }, meetings: { rhythm, calendar } }) =>
    rhythm && meeting !== undefined && !isMeetingDay(rhythm, meeting, calendar)
      ? `Let op: ${dayInWords(meeting)} is geen vaste dag van het overleg.`
      : undefined,
};

/** The meeting it is on already; one that has been is for nothing any more. */
const planned = ({ state: { meeting }, today }: AtCase): Day | undefined =>
  meeting !== undefined && meeting >= today ? meeting : undefined;

/** The next meeting in the school's rhythm; nothing where none is set. */
const proposal = ({ meetings: { rhythm, calendar }, desk }: AtCase): Day | undefined =>
  rhythm && nextMeeting(rhythm, desk.clock().now, calendar);

/** How many meetings are named to choose from. */
const NAMED = 3;

function intro(at: AtCase): string[] {
  const { state, route, meetings } = at;
  const { rhythm, calendar } = meetings;
  const next = proposal(at);
  const days = rhythm && next ? meetingsFrom(rhythm, next, NAMED, calendar) : [];
  const [first, ...others] = days.map((day) => meetingInWords(day, meetings));
  return [
    ...(route?.discussion ? [`Overleg: ${route.discussion.where}`] : []),
    ...(state.meeting === undefined ? [] : [`Nu op de agenda van ${meetingInWords(state.meeting, meetings)}.`]),
    ...(first === undefined ? [] : [`Het volgende overleg is ${first}.`]),
    ...(others.length === 0 ? [] : [`Daarna: ${others.join(' · ')}. Een andere dag mag ook.`]),
  ];
}
