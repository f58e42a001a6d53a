import type { Command } from '../command';
import type { Context } from '../context';
import { may } from '../may';
import { NL } from '../nl';
import { statusInWords } from '../recording-words';
import { refuse } from '../refusal';
import type { Case } from '../state';
import { type ActionKind, isReady } from '../when';
import { accept } from './accept';
import { adjust } from './adjust';
import { agree } from './agree';
import { close } from './close';
import { contribute } from './contribute';
import { correct } from './correct';
import { discard } from './discard';
import { discuss } from './discuss';
import { evaluate } from './evaluate';
import { fill } from './fill';
import type { Commands, Decider, Decision } from './ground';
import { handOver } from './hand-over';
import { postpone } from './postpone';
import { reopen } from './reopen';
import { giveBack } from './return';
import { schedule } from './schedule';
import { start } from './start';
import { submit } from './submit';
import { tick } from './tick';
import { update } from './update';
import { waive } from './waive';
import { withdraw } from './withdraw';

const DECIDERS: { readonly [Kind in ActionKind]: Decider<Kind> } = {
  fill,
  submit,
  discard,
  withdraw,
  accept,
  return: giveBack,
  schedule,
  contribute,
  discuss,
  update,
  evaluate,
  close,
  postpone,
  waive,
  tick,
  'hand-over': handOver,
  correct,
  adjust,
  agree,
  reopen,
};

/**
 * What follows from a command: the events to keep, or why there are none. In this order: may this person see it and do it,
 * is their card of today, does the status allow it, and is what they sent in order.
 */
export function decide(command: Command, state: Case | undefined, context: Context): Decision {
  if (command.kind === 'start') return state ? refuse('not-now', NL.exists) : start(command, context);
  const { kind } = command;
  if (!Object.hasOwn(DECIDERS, kind)) return refuse('not-found', NL.notFound);
  return carryOut(kind, command, state, context);
}

function carryOut<Kind extends ActionKind>(
  kind: Kind,
  command: Commands[Kind],
  state: Case | undefined,
  context: Context,
): Decision {
  const verdict = may(context, kind, state);
  if (!verdict.may) return verdict.refusal;
  if (state === undefined) return refuse('not-found', NL.notFound);
  if (isOld(kind, state, context)) return refuse('stale', NL.stale);
  const route = context.routes.get(state.route);
  return isReady(kind, state)
    ? DECIDERS[kind](command, state, context, route)
    : refuse('not-now', NL.notNow(statusInWords(state.status, route)));
}

/**
 * Cards that show all there is: ticks come as they are on the whole card, so that one made since would be taken away; and
 * what members brought in is read before a discussion is written down.
 */
const SHOWS_ALL: ReadonlySet<ActionKind> = new Set<ActionKind>(['tick', 'discuss']);

const isOld = (kind: ActionKind, { version, changed }: Case, { expected = version }: Context): boolean =>
  expected > version || expected < (SHOWS_ALL.has(kind) ? version : changed);
