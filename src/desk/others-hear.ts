import type { CaseEvent } from '../cases/event';
import type { PersonId } from '../cases/ids';
import type { Case } from '../cases/state';
import type { Structure } from '../structure/structure';
import { hearsUpdate, UPDATE_FOR } from './hears-update';
import { MADE_RESPONSIBLE, newlyResponsible, responsiblesOf } from './responsible';

/** With what it takes to know who is meant. */
export interface Heard {
  readonly before?: Case;
  readonly state: Case;
  readonly structure?: Structure;
  /** The people who are meant by a person or a function. */
  readonly peopleOf?: (by: string) => readonly PersonId[];
}

/** Who hears of an event besides the mentor and the channel, each with what it is to them. */
export function othersHear(
  event: CaseEvent,
  { before, state, structure, peopleOf = () => [] }: Heard,
): readonly (readonly [PersonId, string])[] {
  switch (event.kind) {
    case 'adjusted':
      return before ? responsiblesOf(event, before, peopleOf) : [];
    case 'discussed':
      return newlyResponsible(event, state, before, peopleOf).map((whom) => [whom, MADE_RESPONSIBLE]);
    case 'updated':
      return structure ? hearsUpdate(event, state, structure, peopleOf).map((whom) => [whom, UPDATE_FOR]) : [];
    default:
      return [];
  }
}
