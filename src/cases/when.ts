import type { CommandKind } from './command';
import type { Case, Status } from './state';

/** In which statuses something can be done at all; what a route adds to that (no check, no discussion) is in decide/. */
export const WHEN = {
  fill: ['draft', 'submitted', 'returned'],
  submit: ['draft', 'returned'],
  discard: ['draft'],
  withdraw: ['submitted', 'returned', 'accepted'],
  accept: ['submitted'],
  return: ['submitted', 'accepted'],
  schedule: ['submitted', 'accepted'],
  contribute: ['submitted', 'returned', 'accepted'],
  discuss: ['submitted', 'accepted', 'running'],
  update: ['running'],
  evaluate: ['running'],
  close: ['running'],
  postpone: ['submitted', 'accepted', 'running'],
  waive: ['submitted', 'accepted', 'running'],
  tick: ['submitted', 'returned', 'accepted', 'running'],
  'hand-over': ['draft', 'submitted', 'returned', 'accepted', 'running'],
  correct: ['submitted', 'returned', 'accepted', 'running', 'closed'],
  adjust: ['running'],
  agree: ['running'],
  reopen: ['closed'],
} as const satisfies Readonly<Record<Exclude<CommandKind, 'start'>, readonly Status[]>>;

/** Everything that is done to a case that there is. */
export type ActionKind = keyof typeof WHEN;

/** Whether anything is still to be done in it; a status of a newer program is taken so, to be safe. */
export const isGoingOn = ({ status }: { readonly status: string }): boolean =>
  status !== 'closed' && status !== 'withdrawn' && status !== 'discarded';

/** A case in a status in which this can be done. */
export type Ready<Kind extends ActionKind> = Extract<Case, { status: (typeof WHEN)[Kind][number] }>;

/** Whether it can be done in the status that the case has. */
export const isReady = <Kind extends ActionKind>(kind: Kind, state: Case): state is Ready<Kind> =>
  WHEN[kind].some((status) => status === state.status);
