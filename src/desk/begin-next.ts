import type { Command } from '../cases/command';
import { decide } from '../cases/decide';
import type { CaseEvent } from '../cases/event';
import { replay } from '../cases/evolve';
import { isRefusal, type Refusal } from '../cases/refusal';
import type { Case } from '../cases/state';
import type { Desk, Order } from './desk';
import { type TakingUp, takingUp } from './taken-up';

/** The case that escalating begins, and where that is written down. */
export interface Begun {
  readonly events: readonly CaseEvent[];
  readonly state: Case;
  readonly place: TakingUp;
}

/** Escalating begins the next case in the same write: no pupil falls between two steps. */
export async function beginNext(
  desk: Desk,
  { command, school, by, holders }: Order,
  previous: Case,
  nextNumber: number,
): Promise<Begun | Refusal | undefined> {
  if (command.kind !== 'evaluate' || !command.next) return undefined;
  const { id, route } = command.next;
  const { subject } = previous;
  const start: Command = { kind: 'start', id, route, subject, previous: previous.id };
  const place = await takingUp(desk, school.key, previous, route, subject);
  const events = decide(start, undefined, {
    by: by.id,
    roles: by.roles,
    ...desk.clock(),
    routes: school.structure.routes,
    previous,
    nextNumber,
    calendar: school.calendar,
    classes: school.classes,
    ...(holders && { holders }),
    ...(place.taken && { takenUp: place.taken }),
  });
  if (isRefusal(events)) return events;
  const begun = replay(events);
  return begun && { events, state: begun, place };
}
