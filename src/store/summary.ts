import type { CaseId, Instant, PersonId, PupilId } from '../cases/ids';

/** A case as lists need it: no pupil text. */
export interface Summary {
  readonly caseId: CaseId;
  readonly number?: number;
  readonly route: string;
  readonly status: string;
  readonly mentor: PersonId;
  readonly pupil?: PupilId;
  readonly className?: string;
  readonly initials?: string;
  readonly meeting?: string;
  readonly evaluateBy?: string;
  /** Who ever carried out what was agreed, by person or function; not there in what was kept before this was. */
  readonly carriedBy?: readonly string[];
  readonly changedAt: Instant;
  /** When the case ended; not there while it goes on, nor in what was kept before this was. */
  readonly endedAt?: Instant;
  readonly version: number;
}

export interface SummaryFilter {
  readonly status?: readonly string[];
  readonly mentor?: PersonId;
  readonly pupil?: PupilId;
}
