import type { CaseEvent } from '../event';
import type { Case } from '../state';

/** A history that cannot have happened: the store is damaged, or an event was made by something else than `decide`. */
export class BrokenHistory extends Error {
  constructor(event: CaseEvent, state: Case | undefined) {
    super(`Event ${event.kind} cannot follow on ${state ? `a case that is ${state.status}` : 'nothing'}`);
    this.name = 'BrokenHistory';
  }
}
