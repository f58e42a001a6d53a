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
