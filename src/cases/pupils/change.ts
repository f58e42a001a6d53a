import type { Pupil } from '../../store/port';
import type { CaseId, Instant, PersonId, PupilId } from '../ids';
import type { PupilData, TypedPupil } from './data';

/** What somebody wants to do with the data of a pupil. Who and when stand in the context. */
export type PupilCommand =
  /** `double` and `keep` are one pupil; the data of `keep` stays. */
  | { readonly kind: 'merge'; readonly keep: PupilId; readonly double: PupilId; readonly reason: string }
  | { readonly kind: 'separate'; readonly double: PupilId; readonly reason: string }
  /** `draft`: the mentor puts it right on a form that is not handed in yet; then no reason is asked. */
  | {
      readonly kind: 'correct';
      readonly pupil: PupilId;
      readonly typed: TypedPupil;
      readonly reason?: string;
      readonly draft?: CaseId;
    };

interface Signed {
  readonly by: PersonId;
  readonly at: Instant;
}

/** What the double brought along: taken back when the two are separated. */
export interface Gave {
  readonly formerClasses: readonly string[];
  readonly number?: string;
  readonly enrolledOn?: string;
}

/** What was done to the data of a pupil: who, when, what and why. Kept beside the pupil, one for every change. */
export type PupilChange = Signed &
  (
    | { readonly kind: 'corrected'; readonly from: PupilData; readonly to: PupilData; readonly reason?: string }
    /** Of the double. */
    | { readonly kind: 'merged'; readonly into: PupilId; readonly gave: Gave; readonly reason: string }
    /** Of the one that stayed. */
    | { readonly kind: 'joined'; readonly double: PupilId; readonly gave: Gave; readonly reason: string }
    /** Of the double again, and of the one that it was part of. */
    | { readonly kind: 'separated'; readonly from: PupilId; readonly reason: string }
    | { readonly kind: 'released'; readonly double: PupilId; readonly reason: string }
  );

/** One pupil as it must be written, with the line of its history. The version is the one that was read. */
export interface ChangedPupil {
  readonly pupil: Pupil;
  readonly change: PupilChange;
}
