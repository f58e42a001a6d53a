import type { CaseId, PersonId } from '../ids';
import type { Status } from '../state';

/** A case of a pupil, as far as who may know the pupil depends on it. */
export interface PupilCase {
  readonly caseId: CaseId;
  readonly mentor: PersonId;
  readonly status: string;
  readonly version: number;
}

/** A draft is its mentor's own, and what was withdrawn or thrown away is nobody else's to read any more. */
export const HANDED_IN: readonly Status[] = ['submitted', 'returned', 'accepted', 'running', 'closed'];

/** Whether a pupil is known at school by a case that was handed in, and so to the office that keeps pupils. */
export const isShown = (cases: readonly PupilCase[]): boolean => cases.some(({ status }) => isHandedIn(status));

export const isHandedIn = (status: string): boolean => HANDED_IN.some((one) => one === status);
