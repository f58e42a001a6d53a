import { addDays } from '../../../../cases/days';
import { evaluateOn } from '../../../../cases/due';
import type { Day } from '../../../../cases/ids';
import type { Rendered } from '../../../cards';
import type { AtCase } from '../at-case';
import { dayInWords } from '../dates';
import { discussion } from '../deeds';
import { type ListSection, renderList, row } from './list-card';

/** Without a meeting planned, what is due within this many days is on the agenda. */
const AHEAD = 14;

/** The next meeting of the support team: what is to be checked, discussed and evaluated, in this order. */
export function renderAgenda(cases: readonly AtCase[], today: Day): Rendered {
  const meeting = nextMeeting(cases, today);
  const until = meeting ?? addDays(today, AHEAD);
  let number = 0;
  const section = (title: string, found: readonly AtCase[], more: (at: AtCase) => readonly string[]): ListSection => ({
    title,
    rows: found.map((at) => row(at, ++number, ...more(at))),
  });
  const due = cases.filter((at) => isDue(at, until)).sort((a, b) => (evaluateBy(a) < evaluateBy(b) ? -1 : 1));
  const title = meeting === undefined ? 'Agenda: nog geen overleg gepland' : `Agenda van ${dayInWords(meeting)}`;
  return renderList(
    title,
    [
      section('Te controleren', cases.filter(isToCheck), () => ['nieuw']),
      section(
        'Te bespreken',
        cases.filter((at) => isToDiscuss(at, until)),
        when,
      ),
      section('Te evalueren', due, (at) => [`uiterlijk ${dayInWords(evaluateBy(at))}`]),
    ],
    'Er staat niets op de agenda dat jij mag zien.',
  );
}

function nextMeeting(cases: readonly AtCase[], today: Day): Day | undefined {
  const open = cases.filter(({ state }) => state.status === 'submitted' || state.status === 'accepted');
  return open
    .flatMap(({ state }) => (state.meeting !== undefined && state.meeting >= today ? [state.meeting] : []))
    .sort()[0];
}

const isToCheck = ({ state, route }: AtCase): boolean => state.status === 'submitted' && route?.check !== undefined;

function isToDiscuss(at: AtCase, until: Day): boolean {
  const { state, route } = at;
  if (!route?.discussion || isToCheck(at) || discussion.fits?.(at) === false) return false;
  return state.meeting === undefined || state.status === 'running' || state.meeting <= until;
}

const when = ({ state }: AtCase): readonly string[] => {
  if (state.status === 'running') return ['vervolg'];
  return state.meeting === undefined ? ['nog niet gepland'] : [dayInWords(state.meeting)];
};

const evaluateBy = ({ state, school }: AtCase): string => evaluateOn(state, school.calendar) ?? '';
const isDue = (at: AtCase, until: Day): boolean =>
  at.state.status === 'running' && evaluateBy(at) !== '' && evaluateBy(at) <= until;
