import { may } from '../../../../cases/may';
import { lastRound } from '../../../../cases/state';
import { isReady } from '../../../../cases/when';
import type { AtCase } from '../at-case';
import { adjust } from './adjust';
import { agree } from './agree';
import { correct } from './correct';
import type { Deed } from './deed';
import { evaluate } from './evaluate';
import { handOver } from './hand-over';
import { accept, update } from './plan';
import { schedule } from './schedule';
import { close, contribute, giveBack, reopen, withdraw } from './with-text';

/** Everything that is done from the case card, but for the discussion, which has pages of its own; the usual first. */
export const DEEDS: readonly Deed[] = [
  accept,
  giveBack,
  schedule,
  evaluate,
  agree,
  update,
  contribute,
  withdraw,
  handOver,
  correct,
  adjust,
  reopen,
  close,
];

/** Whether this person may do this now, so that it stands on their card. */
export const isOpen = (deed: Pick<Deed, 'kind' | 'fits'>, at: AtCase): boolean =>
  isReady(deed.kind, at.state) && may(at.who, deed.kind, at.state).may && deed.fits?.(at) !== false;

/** A submitted case is first checked, where the route has a check; a round is discussed once. */
export const discussion: Pick<Deed, 'kind' | 'fits'> = {
  kind: 'discuss',
  fits: ({ route, state }) =>
    route !== undefined &&
    (state.status !== 'submitted' || route.check === undefined) &&
    lastRound(state)?.begun !== 'discussed',
};
