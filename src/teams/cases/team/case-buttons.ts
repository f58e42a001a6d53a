import { duesOf, evaluateOn } from '../../../cases/due';
import { may } from '../../../cases/may';
import { meetingDay } from '../../../cases/meeting-day';
import { hasNoDay } from '../../../cases/no-day';
import { recordingWords } from '../../../cases/recording-words';
import { type ActionKind, isReady } from '../../../cases/when';
import { plannedOf } from '../../../papers/calendar/of-case';
import { CARD_VERBS } from '../../cards';
import { ANSWERED_BY } from '../due-in-words';
import { FILE_VERBS } from '../files/offering';
import { mayKeepPupilOf } from '../pupils/may-keep';
import { PUPIL_VERBS } from '../pupils/verbs';
import type { AtCase } from './at-case';
import { button, type CaseButton } from './button';
import { DEEDS, discussion, isOpen } from './deeds';
import { titleOf } from './deeds/deed';
import { TEAM_VERBS } from './verbs';
import { nextButtons } from './went-on';

/** What somebody can do with a case now. */
export interface CaseButtons {
  /** What the case waits for from this person: the way on. */
  readonly next: readonly CaseButton[];
  readonly others: readonly CaseButton[];
}

/** The way on first, then the usual, then what can be taken along. */
export function buttonsOf(at: AtCase): CaseButtons {
  const wanted = nextKinds(at);
  const deeds = DEEDS.filter((deed) => isOpen(deed, at)).map((deed) => ({
    kind: deed.kind,
    made: deed.ask ? button(at, titleOf(deed, at), TEAM_VERBS.ask, deed.kind) : button(at, deed.title, deed.verb),
  }));
  const isNext = ({ kind }: { kind: ActionKind }): boolean => wanted.has(kind);
  const discuss = isOpen(discussion, at) ? [button(at, recordingWords(at.route).begin, TEAM_VERBS.ask, 'discuss')] : [];
  const pupil = mayKeepPupilOf(at) ? [button(at, 'Leerling verbeteren', PUPIL_VERBS.ofCase)] : [];
  const fill = fillButton(at);
  return {
    next: [
      ...nextButtons(at),
      ...(at.state.status === 'submitted' ? [] : fill),
      ...discuss,
      ...deeds.filter(isNext).map(({ made }) => made),
    ],
    others: [
      ...deeds.filter((one) => !isNext(one)).map(({ made }) => made),
      ...(at.state.status === 'submitted' ? fill : []),
      ...pupil,
      ...papersOf(at),
    ],
  };
}

/** What answers that which is asked first; without a term the evaluation is what remains. */
function nextKinds({ state, route, school }: AtCase): ReadonlySet<ActionKind> {
  if (state.status !== 'running') return new Set(['accept']);
  if (hasNoDay(state, route, school.calendar)) return new Set(['evaluate', 'close', 'agree']);
  const [due] = route ? duesOf(state, route, school.calendar) : [];
  return new Set(due ? [ANSWERED_BY[due.kind]] : ['evaluate', 'close']);
}

const FILL = { draft: 'Verder', returned: 'Aanvullen', submitted: 'Aanpassen' } as const;

/** The form, for whose case it is, as long as it may be changed. */
function fillButton(at: AtCase): CaseButton[] {
  const { state, who } = at;
  if (!isReady('fill', state) || !may(who, 'fill', state).may) return [];
  return [button(at, FILL[state.status], CARD_VERBS.formOpen)];
}

/** What can be taken along: the form for who may read all of it, and a day that is still to come for one's own calendar. */
function papersOf(at: AtCase): CaseButton[] {
  if (at.view.sees !== 'full') return [];
  const { state, route, school, today } = at;
  const planned = plannedOf(state, route);
  const day =
    planned === 'meeting' ? (route ? meetingDay(state, route) : state.meeting) : evaluateOn(state, school.calendar);
  const isAhead = planned !== undefined && day !== undefined && day >= today;
  return [
    button(at, 'Formulier (Word)', FILE_VERBS.form),
    ...(isAhead ? [button(at, 'In mijn agenda', FILE_VERBS.calendar)] : []),
  ];
}
