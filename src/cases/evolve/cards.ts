import type { CaseEvent } from '../event';
import type { Case } from '../state';

/** What is only added, or moves a day on which something is asked: nobody decides otherwise because of it. */
const BESIDE: ReadonlySet<CaseEvent['kind']> = new Set(['ticked', 'contributed', 'postponed', 'waived', 'enrolled']);

/** Whether a card from before an event may still be pressed: nothing changed that it shows or that it decides about. */
export const leavesCards = (before: Case, event: CaseEvent, after: Case): boolean =>
  BESIDE.has(event.kind) || (event.kind === 'filled' && before.status === 'submitted' && saysTheSame(before, after));

/** A page was turned, and nothing was written on it. While it lies with its mentor the page itself is what a card shows. */
const saysTheSame = (before: Case, after: Case): boolean => words(before) === words(after);
const words = ({ answers, subject }: Case): string => JSON.stringify([Object.entries(answers).sort(), subject]);
