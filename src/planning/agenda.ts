import { isDay } from '../cases/days';
import type { Day } from '../cases/ids';
import type { Round, Status } from '../cases/state';
import type { Route } from '../structure/route';

/** What the support team does with a case at a meeting. */
export type AgendaTask = 'check' | 'discuss' | 'evaluate';

/** As much of a case as it takes to say so. */
export interface OnAgenda {
  readonly status: Status;
  readonly meeting?: string | undefined;
  readonly evaluateBy?: string | undefined;
  /** How its last round began; a list does not always know. */
  readonly begun?: Round['begun'] | undefined;
}

/** What is to be done with a case at the meeting of a day; nothing when it is not its turn. */
export function agendaTask(one: OnAgenda, route: Route | undefined, until: Day): AgendaTask | undefined {
  const { status, meeting, begun } = one;
  if (!route) return undefined;
  if (status === 'submitted' && route.check) return 'check';
  if (isToEvaluate(one, route, until)) return 'evaluate';
  if (!route.discussion) return undefined;
  // A round that goes on and was not discussed since.
  if (status === 'running') return begun !== undefined && begun !== 'discussed' ? 'discuss' : undefined;
  const waits = status === 'submitted' || status === 'accepted';
  return waits && (meeting === undefined || meeting <= until) ? 'discuss' : undefined;
}

const isToEvaluate = ({ status, evaluateBy = '' }: OnAgenda, { outcomes }: Route, until: Day): boolean =>
  status === 'running' && outcomes.length > 0 && evaluateBy !== '' && evaluateBy <= until;

/**
 * What a case waits for before any meeting, or any day, has it: its mentor who adds what was missing, a day on the agenda, or, where no
 * meeting discusses the step, somebody who records what was agreed.
 */
export type Wait = 'mentor' | 'plan' | 'record';

export function waitsFor({ status, meeting }: OnAgenda, route: Route | undefined): Wait | undefined {
  if (status === 'returned') return 'mentor';
  const isReady = status === 'accepted' || (status === 'submitted' && !route?.check);
  if (!route || !isReady) return undefined;
  if (!route.discussion) return 'record';
  return meeting === undefined ? 'plan' : undefined;
}

/** The meeting of a school that set no rhythm: the first day from today on which a case was planned. */
export const firstPlanned = (cases: readonly Pick<OnAgenda, 'status' | 'meeting'>[], today: Day): Day | undefined =>
  cases
    .flatMap(({ status, meeting }) =>
      status !== 'running' && status !== 'closed' && meeting !== undefined && meeting >= today && isDay(meeting)
        ? [meeting]
        : [],
    )
    .sort()[0];
