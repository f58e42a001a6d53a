import { createHash } from 'node:crypto';
import { caseIdOf, pupilIdOf } from '../../../cases/identify';
import type { CaseId, PersonId, PupilId } from '../../../cases/ids';

/**
 * A first page carries a random word, and the ids of what it begins follow from that and from who presses: pressed twice,
 * it begins one case; forged, it cannot name another's.
 */
export const caseIdFor = (person: PersonId, word: string): CaseId => caseIdOf(digest('case', person, word));

/** The pupil that a first page makes. */
export const pupilIdFor = (person: PersonId, word: string): PupilId => pupilIdOf(digest('pupil', person, word));

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
