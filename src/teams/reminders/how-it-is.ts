import { type Due, duesOf } from '../../cases/due';
import type { CaseEvent } from '../../cases/event';
import { evolve } from '../../cases/evolve';
import type { PersonId } from '../../cases/ids';
import type { Case } from '../../cases/state';
import { askedByCase } from '../../desk/whom';
import type { Described } from '../cases/team/described';

/** How it is now with what a reminder asks. */
export type HowItIs =
  | { readonly kind: 'open'; readonly due: Due }
  | { readonly kind: 'put-off'; readonly due: Due; readonly by?: PersonId }
  /** Done, not needed, or the case went another way: `by` what happened last before it was asked no more. */
  | { readonly kind: 'ended'; readonly due: Due; readonly by: CaseEvent }
  /** It is asked of a colleague since, so no more of whoever reads this copy. */
  | { readonly kind: 'passed-on'; readonly due: Due; readonly by: CaseEvent }
  /** The school's file no longer asks it. */
  | { readonly kind: 'gone' };

/** Works out of a case and its history what became of a reminder; whoever asks need not know which rule it is of. */
export function howItIs(
  id: string,
  { state, route, school, today }: Pick<Described, 'state' | 'route' | 'school' | 'today'>,
  events: readonly CaseEvent[],
): HowItIs {
  if (!route) return { kind: 'gone' };
  const dueIn = (one: Case): Due | undefined => duesOf(one, route, school.calendar).find((due) => due.id === id);
  const due = dueIn(state);
  if (due && due.postponed !== undefined && due.day > today) {
    const by = events.findLast((event) => event.kind === 'postponed' && event.reminder === id)?.by;
    return { kind: 'put-off', due, ...(by !== undefined && { by }) };
  }
  if (due) return { kind: 'open', due };
  return lastAsked(events, dueIn) ?? { kind: 'gone' };
}

/** The promise as it last stood, and the event after which it was there no more. */
function lastAsked(events: readonly CaseEvent[], dueIn: (state: Case) => Due | undefined): HowItIs | undefined {
  let state: Case | undefined;
  let before: Due | undefined;
  let ended: HowItIs | undefined;
  for (const event of events) {
    state = evolve(state, event);
    const now = dueIn(state);
    if (before && !now) ended = { kind: 'ended', due: before, by: event };
    before = now;
  }
  return ended;
}

/** After which event it was asked of this person no more, and of somebody else; nothing while it is, or where it never was. */
export function passedOn(
  due: Due,
  reader: PersonId,
  { route, school }: Pick<Described, 'route' | 'school'>,
  events: readonly CaseEvent[],
): HowItIs | undefined {
  let state: Case | undefined;
  let was = false;
  let found: CaseEvent | undefined;
  for (const event of events) {
    state = evolve(state, event);
    const then = route && duesOf(state, route, school.calendar).find(({ id }) => id === due.id);
    if (!then) continue;
    const is = askedByCase(then, state, school.structure).includes(reader);
    if (is !== was) found = is ? undefined : event;
    was = is;
  }
  return found && { kind: 'passed-on', due, by: found };
}
