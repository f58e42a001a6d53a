import type { Route } from '../../structure/route';
import type { Command, CommandKind } from '../command';
import type { Context } from '../context';
import type { CaseEvent } from '../event';
import type { Instant, PersonId } from '../ids';
import { NL } from '../nl';
import { type Refusal, refuse } from '../refusal';
import type { ActionKind, Ready } from '../when';

/** What every decision is made of. By the time it is made, the person may do it and the status allows it. */

export type Commands = { readonly [Kind in CommandKind]: Extract<Command, { kind: Kind }> };

/** The events that follow, or why there are none. An empty list: it was so already. */
export type Decision = readonly CaseEvent[] | Refusal;

/** `route` is nothing when the school no longer has it. */
export type Decider<Kind extends ActionKind> = Deciding<Kind, Route | undefined>;

type Deciding<Kind extends ActionKind, On> = (
  command: Commands[Kind],
  state: Ready<Kind>,
  context: Context,
  route: On,
) => Decision;

/** For decisions that follow the route: when the school no longer has it, that is said and nothing is lost. */
export const onRoute =
  <Kind extends ActionKind>(decide: Deciding<Kind, Route>): Decider<Kind> =>
  (command, state, context, route) =>
    route === undefined ? refuse('route-gone', NL.routeGone) : decide(command, state, context, route);

/** Who and when, on every event. */
export const signed = ({ by, now }: Context): { readonly by: PersonId; readonly at: Instant } => ({ by, at: now });

/** All fields of a route's form. */
export const formOf = (route: Route) => route.pages.flatMap(({ fields }) => fields);
