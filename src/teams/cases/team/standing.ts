import { evaluateOn } from '../../../cases/due';
import type { Instant } from '../../../cases/ids';
import { hasNoDay } from '../../../cases/no-day';
import { recordingWords } from '../../../cases/recording-words';
import { lastRound } from '../../../cases/state';
import { explainCheck } from '../../../planning/explain';
import { dayInWords, dayNear, momentInWords } from './dates';
import { type Described, functionIn } from './described';
import { meetingInWords } from './meeting-day';

/**
 * How far a case is and what comes next, without a word about the pupil: lines for a channel.
 * @param moment how a moment is written: by itself as it is said today
 */
export function standing(
  about: Described,
  moment = (at: Instant): string => momentInWords(at, about.today),
): readonly string[] {
  const { state, route } = about;
  const meeting =
    state.meeting === undefined ? [] : [`Op de agenda van ${meetingInWords(state.meeting, about.meetings)}.`];
  const checked = state.checked
    ? [`Gecontroleerd door ${functionIn(about, state.checked.by)}, ${moment(state.checked.at)}.`]
    : [];
  switch (state.status) {
    case 'draft':
      return ['Nog een concept.'];
    case 'submitted':
      return [...(route?.check ? [toCheck(about)] : [`${recordingWords(route).waiting}.`]), ...meeting];
    case 'returned':
      return [`Terug naar de mentor om aan te vullen, door ${functionIn(about, state.by)}.`];
    case 'accepted':
      return [...checked, ...(meeting.length > 0 ? meeting : [toPlan(about)])];
    case 'running': {
      const evaluateBy = evaluateOn(state, about.school.calendar);
      return [
        `${recordingWords(route).done}.`,
        evaluateBy ? `Evaluatie uiterlijk ${dayNear(evaluateBy, about.today)}.` : runs(about),
      ];
    }
    case 'closed':
      return [`${closedAs(about)}, ${moment(state.at)}.`];
    case 'withdrawn':
      return [`Ingetrokken door de mentor, ${moment(state.at)}.`];
    case 'discarded':
      return ['Weggegooid.'];
    default:
      return state satisfies never;
  }
}

/** Nobody would look back on it: said, so that somebody sets a day. */
const runs = ({ state, route, school }: Described): string =>
  hasNoDay(state, route, school.calendar) ? 'Loopt, zonder afgesproken dag voor de evaluatie.' : 'Loopt.';

/** What is not discussed goes on no agenda. */
const toPlan = ({ route }: Described): string =>
  route?.discussion === undefined ? `${recordingWords(route).waiting}.` : 'Nog op de agenda te zetten.';

function toCheck({ route, state, school }: Described): string {
  const by = route && explainCheck(state, route, school.calendar);
  const { what = [] } = route?.check ?? {};
  return `Te controleren${by ? ` uiterlijk ${dayInWords(by.day)}` : ''}${what.length > 0 ? `: ${what.join(', ')}` : ''}.`;
}

/** Where escalating led is named by the outcome itself: "Opschalen naar PM3". */
function closedAs({ state, route }: Described): string {
  if (state.status !== 'closed' || state.how === 'closed') return 'Afgesloten';
  const outcome = route?.outcomes.find(({ id }) => id === lastRound(state)?.evaluation?.outcome);
  if (!outcome) return 'Opgeschaald';
  const [, where] = /^opschalen\b(.*)$/iu.exec(outcome.label) ?? [];
  return where === undefined ? `Opgeschaald (${outcome.label})` : `Opgeschaald${where}`;
}
